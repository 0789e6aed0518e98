import { type RawBuilder, sql } from 'kysely'
import {
  actorId,
  exactlyOne,
  oneOf,
  type Read,
  sameVersion,
  type Write,
} from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { keepWording, permitted, told } from '../own-words/wording.queries.ts'
import type { NewGoal } from '../plan.inputs.ts'
import { treeOf } from '../plan.rules.ts'
import type { Aim, Goal, GoalTree, Voice } from '../plan.types.ts'
import { type Answers, answersTo } from '../way/answers.queries.ts'
import { asTurn, newestTurn, type TurnRow, turnColumns } from '../way/turns.queries.ts'

const PLACE = 'plan.goal.words'
const PAGE = 200

export interface GoalRow extends TurnRow {
  id: Id
  citizen_id: Id
  voice: Voice
  aim: Aim
  area_code: string | null
  under_id: Id | null
  author_id: Id
  author_name: string | null
  words_sealed: Uint8Array
  version: number
  written_at: Date
}

export const goalRows = (read: Read, where: RawBuilder<unknown>): Promise<GoalRow[]> =>
  read.sql(
    sql<GoalRow>`select o.id, o.citizen_id, o.voice, o.aim, o.area_code, o.under_id, o.author_id,
        p.given_name as author_name, o.words_sealed, o.version, o.written_at, ${turnColumns}
      from plan.goal o left join person.person p on p.id = o.author_id ${newestTurn}
      where ${where} order by o.id limit ${PAGE}`,
  )

/** Goals with how they stand in one query, and all answers to them in another. */
async function goalsWhere(read: Read, where: RawBuilder<unknown>): Promise<Goal[]> {
  const rows = await goalRows(read, where)
  return asGoals(read, rows, await answersTo(read, rows))
}

export function asGoals(read: Read, rows: readonly GoalRow[], answers: Answers): Goal[] {
  if (rows.length > 0) read.shows([...new Set(rows.map((row) => row.citizen_id))], 'goals')
  return rows.map((row) => ({
    id: row.id,
    citizen: row.citizen_id,
    voice: row.voice,
    aim: row.aim,
    area: row.area_code,
    underId: row.under_id,
    author: { id: row.author_id, name: row.author_name },
    words: read.box.open(PLACE, row.id, row.words_sealed),
    version: row.version,
    writtenAt: row.written_at,
    turn: asTurn(read, row, 'goals', row.id),
    answers: answers.get(row.id) ?? [],
  }))
}

/** A person's wishes with the other voices' goals under them; what stands under no wish comes last. */
export const goals = async (read: Read, citizen: Id): Promise<GoalTree[]> =>
  treeOf(await goalsWhere(read, sql`o.citizen_id = ${citizen}`))

/** @throws Missing */
export const goal = async (read: Read, id: Id): Promise<Goal> =>
  oneOf(await goalsWhere(read, sql`o.id = ${id}`))

/**
 * Writes a goal in the acting person's own voice. The database knows whose voice that can be.
 * @throws Missing when it is to stand under something that is not this person's, Forbidden in another's voice
 */
export async function writeGoal(write: Write, citizen: Id, wanted: NewGoal): Promise<Id> {
  const author = actorId(write)
  if (wanted.under) await ownedGoal(write, citizen, wanted.under)
  const id = newId()
  await permitted(
    write.q
      .insertInto('plan.goal')
      .values({
        id,
        citizen_id: citizen,
        voice: wanted.voice,
        aim: wanted.aim,
        area_code: wanted.area || null,
        under_id: wanted.under || null,
        author_id: author,
        words_sealed: write.box.seal(PLACE, id, wanted.words),
        written_at: write.now,
      })
      .execute(),
  )
  const what = { object: id, citizen, version: 1 }
  await keepWording(write, { ...what, subject: 'goals', text: wanted.words })
  await told(write, 'goal_written', what)
  return id
}

/** A goal that is this person's and that the actor sees. @throws Missing */
export async function ownedGoal(write: Write, citizen: Id, id: Id): Promise<void> {
  oneOf(
    await write.q
      .selectFrom('plan.goal')
      .select('id')
      .where('id', '=', id)
      .where('citizen_id', '=', citizen)
      .execute(),
  )
}

/**
 * The author says it otherwise; every earlier wording stays.
 * @throws Conflict with both texts, Missing when it is another's
 */
export async function changeGoal(
  write: Write,
  id: Id,
  change: { words: string; aim: Aim; area?: string },
  version: number,
): Promise<void> {
  const before = await goal(write, id)
  sameVersion(before, { version, words: change.words })
  const next = version + 1
  exactlyOne(
    await write.q
      .updateTable('plan.goal')
      .set({
        words_sealed: write.box.seal(PLACE, id, change.words),
        aim: change.aim,
        area_code: change.area || null,
        version: next,
        written_at: write.now,
      })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow(),
  )
  const what = { object: id, citizen: before.citizen, version: next }
  await keepWording(write, { ...what, subject: 'goals', text: change.words })
  await told(write, 'goal_changed', what)
}
