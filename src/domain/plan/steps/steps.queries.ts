import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'
import { acceptance, promisesOf, waitsFor } from '../plan.rules.ts'
import type { Answer, Doer, Pledge, Step } from '../plan.types.ts'
import { type Answers, answersTo } from '../way/answers.queries.ts'
import { asTurn, newestTurn, type TurnRow, turnColumns } from '../way/turns.queries.ts'

export const PLACE = 'plan.step.words'
const PAGE = 300

export interface StepRow extends TurnRow {
  id: Id
  citizen_id: Id
  citizen_name: string | null
  goal_id: Id | null
  words_sealed: Uint8Array
  doer: Doer
  doer_id: Id | null
  doer_name: string | null
  municipal: boolean
  due_day: string | null
  proposed_by: Id
  proposer_name: string | null
  version: number
  written_at: Date
  put_away_at: Date | null
}

export const stepRows = (read: Read, where: RawBuilder<unknown>): Promise<StepRow[]> =>
  read.sql(
    sql<StepRow>`select o.id, o.citizen_id, c.given_name as citizen_name, o.goal_id, o.words_sealed, o.doer,
        o.doer_id, d.given_name as doer_name, o.due_day, o.proposed_by, p.given_name as proposer_name,
        o.version, o.written_at, o.put_away_at, ${turnColumns},
        exists (select from circle.staff_relation r
          where r.citizen_id = o.citizen_id and r.person_id = o.doer_id) as municipal
      from plan.step o left join person.person c on c.id = o.citizen_id
        left join person.person d on d.id = o.doer_id
        left join person.person p on p.id = o.proposed_by ${newestTurn}
      where ${where} order by o.due_day nulls last, o.id limit ${PAGE}`,
  )

/** Steps with how they stand in one query, and all answers to them in another. */
export async function stepsWhere(read: Read, where: RawBuilder<unknown>): Promise<Step[]> {
  const rows = await stepRows(read, where)
  return asSteps(read, rows, await answersTo(read, rows))
}

export function asSteps(read: Read, rows: readonly StepRow[], answers: Answers): Step[] {
  if (rows.length > 0) read.shows([...new Set(rows.map((row) => row.citizen_id))], 'steps')
  return rows.map((row) => asStep(read, row, answers.get(row.id) ?? []))
}

function asStep(read: Read, row: StepRow, answers: Answer[]): Step {
  const { doer, doer_id: doerId, citizen_id: citizen, proposed_by: proposedBy, version } = row
  const proposal = { doer, doerId, citizen, proposedBy, version }
  const me = read.actor.kind === 'person' ? read.actor.id : ''
  return {
    id: row.id,
    citizen: { id: citizen, name: row.citizen_name },
    goalId: row.goal_id,
    words: read.box.open(PLACE, row.id, row.words_sealed),
    doer,
    doerPerson: doerId ? { id: doerId, name: row.doer_name } : null,
    municipal: row.municipal,
    dueDay: row.due_day,
    proposedBy: { id: proposedBy, name: row.proposer_name },
    version,
    writtenAt: row.written_at,
    putAwayAt: row.put_away_at,
    turn: asTurn(read, row, 'steps', row.id),
    answers,
    acceptance: acceptance(proposal, answers),
    asksMe: waitsFor(me, proposal, answers),
  }
}

/** Those of a person that are not put away. */
export const running = (citizen: Id) => sql`o.citizen_id = ${citizen} and o.put_away_at is null`

/** A person's steps that are not put away: those with a day first, nearest day first. */
export function steps(read: Read, citizen: Id, only: { goal?: Id } = {}): Promise<Step[]> {
  const of = only.goal ? sql`and o.goal_id = ${only.goal}` : sql``
  return stepsWhere(read, sql`${running(citizen)} ${of}`)
}

/** Steps of other people that are shared with the acting person, one by one, or that they are to do. */
export function stepsSharedWithMe(read: Read): Promise<Step[]> {
  const me = actorId(read)
  return stepsWhere(
    read,
    sql`o.citizen_id <> ${me} and o.put_away_at is null
      and (o.doer_id = ${me} or o.id = any (array(select circle.shared('steps'))))`,
  )
}

/** One step, put away or not. @throws Missing */
export const step = async (read: Read, id: Id): Promise<Step> =>
  oneOf(await stepsWhere(read, sql`o.id = ${id}`))

/** Who does what by when: what is promised or asked, and not done yet. */
export const promises = async (read: Read, citizen: Id): Promise<Pledge[]> =>
  promisesOf(await steps(read, citizen), dayOf(read.now))
