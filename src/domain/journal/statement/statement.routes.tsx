import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { begunHere } from '../write/drafts.ts'
import { askCorrection, correctionBack } from './correction.writes.ts'
import { statementAt } from './statement.addresses.ts'
import { deskStatementRoutes } from './statement.desk.routes.tsx'
import { commentForm, correctForm, drafts, pressForm, statementForm } from './statement.forms.ts'
import { StatementPage, StatementsPage } from './statement.own.tsx'
import { statementOf, statementsOf } from './statement.queries.ts'
import { said } from './statement.show.tsx'
import { statementWords } from './statement.words.ts'
import { commentOnStatement, contest, contestBack, writeStatement } from './statement.writes.ts'
import { taperingRoutes } from './tapering.routes.tsx'
import { WriteStatementPage } from './write.own.tsx'

const own = { who: 'person', purpose: 'own_statements' } as const
const DRAFT = 'journal.statement'

/** One of the acting person's own. @throws Missing for any other */
const mine = (read: Read, visit: Visit) =>
  statementOf(read, actorId(read), visit.params.statement ?? '')

const onePage = async (visit: Visit, read: Read, again?: Filled) => {
  const one = await mine(read, visit)
  const filled = again ?? (await begunHere(read, drafts.comment(one.id), drafts.correct(one.id)))
  return <StatementPage visit={visit} one={one} filled={filled} />
}

type Press = (write: Write, which: { id: string; citizen: string }) => Promise<unknown>

/** One press about one statement, and where it leads. */
const press = (
  at: Parameters<typeof action>[0],
  work: Press,
  done: 'contestDone' | 'contestBackDone' | 'correctBackDone',
) =>
  action(at, { ...own, form: pressForm }, async (visit, write) => {
    const { id, citizen } = await mine(write, visit)
    await work(write, { id, citizen })
    return seeOther(statementAt.one({ statement: id }), statementWords[visit.lang][done])
  })

export const statementRoutes: Route[] = [
  page(statementAt.mine, own, async (visit, read) => (
    <StatementsPage visit={visit} all={await statementsOf(read, actorId(read))} />
  )),
  page(statementAt.write, own, async (visit, read) => (
    <WriteStatementPage visit={visit} filled={await draftOf(read, DRAFT)} />
  )),
  action(
    statementAt.write,
    {
      ...own,
      form: statementForm,
      again: (visit, _, filled) => <WriteStatementPage visit={visit} filled={filled} />,
    },
    async (visit, write, input) => {
      await writeStatement(write, actorId(write), input)
      return seeOther(statementAt.mine(), statementWords[visit.lang].saved)
    },
  ),
  page(statementAt.one, own, (visit, read) => onePage(visit, read)),
  action(
    statementAt.comment,
    { ...own, form: commentForm, again: onePage },
    async (visit, write, { words }) => {
      const { id, citizen } = await mine(write, visit)
      await commentOnStatement(write, { id, citizen }, words)
      return seeOther(statementAt.one({ statement: id }), statementWords[visit.lang].commentDone)
    },
  ),
  press(statementAt.contest, contest, 'contestDone'),
  press(statementAt.contestBack, contestBack, 'contestBackDone'),
  action(
    statementAt.correct,
    { ...own, form: correctForm, again: onePage },
    async (visit, write, { wish }) => {
      const { id, citizen, corrections } = await mine(write, visit)
      if (corrections.some(({ answered }) => answered === null))
        throw new Refused('wish', statementWords[visit.lang].alreadyAsked)
      const due = await askCorrection(write, { id, citizen }, wish)
      const text = statementWords[visit.lang].correctDone(said(due, visit))
      return seeOther(statementAt.one({ statement: id }), text)
    },
  ),
  press(statementAt.correctBack, correctionBack, 'correctBackDone'),
  ...taperingRoutes,
  ...deskStatementRoutes,
]
