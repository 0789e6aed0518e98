import { actorId, type Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { myRoleFor, nameOf } from '../../circle/index.ts'
import { begunHere } from '../write/drafts.ts'
import { answerCorrection } from './correction.writes.ts'
import { statementAt } from './statement.addresses.ts'
import { DeskNewStatement, DeskStatements, SharedStatements } from './statement.desk.tsx'
import { statementDeskWords } from './statement.desk.words.ts'
import { DeskStatement } from './statement.desk-one.tsx'
import { answerForm, drafts, standingForm, statementForm } from './statement.forms.ts'
import { statementOf, statementsOf } from './statement.queries.ts'
import { setStanding, writeStatement } from './statement.writes.ts'

const guard = { who: 'person', purpose: 'prepare' } as const

/** Only one whose work it is to decide about help has these pages; for all others they are not there. */
async function life(read: Read, visit: Visit) {
  const citizen = visit.params.citizen ?? ''
  if (citizen === actorId(read) || (await myRoleFor(read, citizen)) !== 'authority')
    throw new Missing()
  return { visit, citizen, name: (await nameOf(read, citizen)) ?? '' }
}

const showNew = async (visit: Visit, read: Read, again?: Filled) => {
  const of = await life(read, visit)
  const filled = again ?? (await draftOf(read, `journal.statement:${of.citizen}`))
  return <DeskNewStatement {...of} filled={filled} />
}

const showOne = async (visit: Visit, read: Read, again?: Filled) => {
  const of = await life(read, visit)
  const one = await statementOf(read, of.citizen, visit.params.statement ?? '')
  const filled = again ?? (await begunHere(read, drafts.answer(one.id)))
  return <DeskStatement {...of} one={one} filled={filled} />
}

export const deskStatementRoutes: Route[] = [
  page(statementAt.ofOther, { who: 'person', purpose: 'shared_life' }, async (visit, read) => {
    const citizen = visit.params.citizen ?? ''
    const all = citizen === actorId(read) ? [] : await statementsOf(read, citizen)
    if (all.length === 0) throw new Missing()
    const name = (await nameOf(read, citizen)) ?? ''
    return <SharedStatements visit={visit} citizen={citizen} name={name} all={all} />
  }),
  page(statementAt.desk, guard, async (visit, read) => {
    const of = await life(read, visit)
    return <DeskStatements {...of} all={await statementsOf(read, of.citizen)} />
  }),
  page(statementAt.deskNew, guard, (visit, read) => showNew(visit, read)),
  action(
    statementAt.deskNew,
    { ...guard, form: statementForm, again: showNew },
    async (visit, write, input) => {
      const { citizen } = await life(write, visit)
      await writeStatement(write, citizen, input)
      return seeOther(statementAt.desk({ citizen }), statementDeskWords[visit.lang].saved)
    },
  ),
  page(statementAt.deskOne, guard, (visit, read) => showOne(visit, read)),
  action(
    statementAt.deskStanding,
    { ...guard, form: standingForm },
    async (visit, write, { standing }) => {
      const { citizen } = await life(write, visit)
      const id = visit.params.statement ?? ''
      await setStanding(write, { id, citizen }, standing)
      const to = statementAt.deskOne({ citizen, statement: id })
      return seeOther(to, statementDeskWords[visit.lang].standingDone)
    },
  ),
  action(
    statementAt.deskAnswer,
    { ...guard, form: answerForm, again: showOne },
    async (visit, write, input) => {
      const { citizen } = await life(write, visit)
      const id = visit.params.statement ?? ''
      await answerCorrection(write, { id, citizen }, input)
      const to = statementAt.deskOne({ citizen, statement: id })
      return seeOther(to, statementDeskWords[visit.lang].answerDone)
    },
  ),
]
