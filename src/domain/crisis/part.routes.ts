import type { Read, Write } from '../../platform/data/db.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import type { Filled } from '../../platform/web/form.ts'
import { nothingFilled } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { readChannel } from '../person/index.ts'
import { crisisAt, kindOf } from './crisis.addresses.ts'
import { changeForm, numberForm, partForm, pressForm } from './crisis.forms.ts'
import { addNumber, endNumber } from './crisis.numbers.ts'
import { oldWords, ownPart } from './crisis.queries.ts'
import type { PartKind } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'
import { changePart, movePartUp, putPart, writePart } from './crisis.writes.ts'
import { NumberPage } from './numbers.own.tsx'
import { draftOfKind, draftOfPart, PartPage, WritePartPage } from './part.own.tsx'

const own = { who: 'person', purpose: 'own_crisis_plan' } as const
const idIn = (visit: Visit) => visit.params.part ?? ''

async function partPage(visit: Visit, read: Read, again?: Filled) {
  const part = await ownPart(read, idIn(visit))
  const filled = again ?? (await draftOf(read, draftOfPart(part.id)))
  return PartPage({ visit, part, before: await oldWords(read, part.id), filled })
}

/** What is only called 'own' has to be called something by the person. */
function named(visit: Visit, kind: PartKind, heading: string) {
  if (kind === 'own' && !heading)
    throw new Refused('heading', crisisWords[visit.lang].headingNeeded)
}

/** One press that changes one part, and where it leads. */
const press = (
  at: Parameters<typeof action>[0],
  work: (write: Write, part: string) => Promise<void>,
  say: 'broughtBack' | 'movedUp',
) =>
  action(at, { ...own, form: pressForm }, async (visit, write) => {
    await work(write, idIn(visit))
    return seeOther(crisisAt.mine(), crisisWords[visit.lang][say])
  })

export const partRoutes: Route[] = [
  page(crisisAt.write, own, async (visit, read) => {
    const kind = kindOf(visit.query.get('om'))
    return WritePartPage({ visit, kind, filled: await draftOf(read, draftOfKind(kind)) })
  }),
  action(
    crisisAt.write,
    {
      ...own,
      form: partForm,
      again: (visit, _, filled) =>
        WritePartPage({ visit, kind: kindOf(filled.values.kind?.[0]), filled }),
    },
    async (visit, write, input) => {
      named(visit, input.kind, input.heading)
      await writePart(write, input)
      return seeOther(crisisAt.mine(), crisisWords[visit.lang].saved)
    },
  ),
  page(crisisAt.part, own, (visit, read) => partPage(visit, read)),
  action(
    crisisAt.part,
    { ...own, form: changeForm, again: partPage },
    async (visit, write, input) => {
      const part = await ownPart(write, idIn(visit))
      named(visit, part.kind, input.heading)
      await changePart(write, part.id, input)
      return seeOther(crisisAt.mine(), crisisWords[visit.lang].saved)
    },
  ),
  press(crisisAt.partUp, movePartUp, 'movedUp'),
  action(crisisAt.partPutAway, { ...own, form: pressForm }, async (visit, write) => {
    const w = crisisWords[visit.lang]
    await putPart(write, idIn(visit), true)
    const address = crisisAt.partBroughtBack({ part: idIn(visit) })
    return seeOther(crisisAt.mine(), { text: w.putAwayDone, undo: { address, label: w.undo } })
  }),
  press(crisisAt.partBroughtBack, (write, part) => putPart(write, part, false), 'broughtBack'),
  page(crisisAt.number, own, (visit) => NumberPage({ visit, filled: nothingFilled })),
  action(
    crisisAt.number,
    { ...own, form: numberForm, again: (visit, _, filled) => NumberPage({ visit, filled }) },
    async (visit, write, input) => {
      const w = crisisWords[visit.lang]
      const phone = readChannel('phone', input.phone)
      if (!phone) throw new Refused('phone', w.numberPhoneProblem)
      await addNumber(write, { ...input, phone })
      return seeOther(crisisAt.mine(), w.numberAdded)
    },
  ),
  action(crisisAt.numberEnded, { ...own, form: pressForm }, async (visit, write) => {
    await endNumber(write, visit.params.number ?? '')
    return seeOther(crisisAt.mine(), crisisWords[visit.lang].numberRemoved)
  }),
]
