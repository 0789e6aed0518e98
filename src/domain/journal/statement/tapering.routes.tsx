import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { nameOf, peopleAround } from '../../circle/index.ts'
import { LetterPage } from './letter.tsx'
import { statementAt } from './statement.addresses.ts'
import { statementDeskWords } from './statement.desk.words.ts'
import { giveForm, pressForm, taperingForm } from './statement.forms.ts'
import { HandOverPage } from './tapering.desk.tsx'
import { TaperingPage } from './tapering.own.tsx'
import {
  endTapering,
  giveBack,
  giveTapering,
  handOver,
  taperingOf,
  writeTapering,
} from './tapering.queries.ts'
import { taperingWords } from './tapering.words.ts'

const own = { who: 'person', purpose: 'own_statements' } as const
const DRAFT = 'journal.tapering'

const staffAround = async (read: Read) =>
  (await peopleAround(read, actorId(read)))
    .filter(({ isStaff }) => isStaff)
    .map(({ id, name }) => ({ value: id, label: name }))

const showPage = async (visit: Visit, read: Read, again?: Filled) => {
  const tapering = await taperingOf(read, actorId(read))
  const filled = again ?? (tapering ? nothingFilled : await draftOf(read, DRAFT))
  const staff = tapering ? await staffAround(read) : []
  return <TaperingPage visit={visit} tapering={tapering} staff={staff} filled={filled} />
}

/** The one that the address names, when it is for the visitor to see. @throws Missing */
async function named(read: Read, visit: Visit, citizen: string) {
  const tapering = await taperingOf(read, citizen)
  if (!tapering || (visit.params.tapering ?? tapering.id) !== tapering.id) throw new Missing()
  return tapering
}

export const taperingRoutes: Route[] = [
  page(statementAt.tapering, own, (visit, read) => showPage(visit, read)),
  action(
    statementAt.tapering,
    { ...own, form: taperingForm, again: showPage },
    async (visit, write, input) => {
      await writeTapering(write, input)
      return seeOther(statementAt.tapering(), taperingWords[visit.lang].saved)
    },
  ),
  page(statementAt.letter, own, async (visit, read) => (
    <LetterPage visit={visit} tapering={await named(read, visit, actorId(read))} />
  )),
  action(
    statementAt.give,
    { ...own, form: giveForm, again: showPage },
    async (visit, write, { whom }) => {
      const w = taperingWords[visit.lang]
      const { id } = await named(write, visit, actorId(write))
      if (!(await staffAround(write)).some(({ value }) => value === whom))
        throw new Refused('whom', w.nobody)
      await giveTapering(write, id, whom)
      return seeOther(statementAt.tapering(), w.givenDone)
    },
  ),
  action(statementAt.giveBack, { ...own, form: pressForm }, async (visit, write) => {
    await giveBack(write, visit.params.tapering ?? '')
    return seeOther(statementAt.tapering(), taperingWords[visit.lang].giveBackDone)
  }),
  action(statementAt.taperingEnded, { ...own, form: pressForm }, async (visit, write) => {
    await endTapering(write, visit.params.tapering ?? '')
    return seeOther(statementAt.tapering(), taperingWords[visit.lang].ended)
  }),
  page(statementAt.deskTapering, { who: 'person', purpose: 'prepare' }, async (visit, read) => {
    const citizen = visit.params.citizen ?? ''
    if (citizen === actorId(read)) throw new Missing()
    const tapering = await named(read, visit, citizen)
    const name = (await nameOf(read, citizen)) ?? ''
    return <HandOverPage visit={visit} tapering={tapering} name={name} />
  }),
  action(
    statementAt.handed,
    { who: 'person', purpose: 'follow_up', form: pressForm },
    async (visit, write) => {
      const citizen = visit.params.citizen ?? ''
      await handOver(write, citizen, visit.params.tapering ?? '')
      return seeOther(
        statementAt.deskTapering({ citizen }),
        statementDeskWords[visit.lang].handedDone,
      )
    },
  ),
]
