import { type RawBuilder, sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { type GoalTree, goals } from '../../plan/index.ts'
import { areaOf } from '../direction.queries.ts'
import type { Tie } from '../direction.types.ts'

const PAGE = 200

interface Row {
  goal: Id
  citizen: Id
  area: Id
  title: string
  current: boolean
}

async function tiesWhere(read: Read, where: RawBuilder<unknown>): Promise<Tie[]> {
  const rows = await read.sql(
    sql<Row>`select t.goal_id as goal, t.citizen_id as citizen, a.id as area, a.title,
        p.replaced_at is null as current
      from direction.tie t join direction.focus_area a on a.id = t.focus_area_id
        join direction.plan p on p.id = a.plan_id
      where t.ended_at is null and ${where} order by t.tied_at desc, t.id desc limit ${PAGE}`,
  )
  if (rows.length > 0) read.shows([...new Set(rows.map((row) => row.citizen))], 'goals')
  return rows.map(({ goal, area, title, current }) => ({
    goal,
    area: { id: area, title },
    current,
  }))
}

/** Which focus areas a person's wishes belong to; for those who may read the wishes. */
export const tiesOf = (read: Read, citizen: Id): Promise<Tie[]> =>
  tiesWhere(read, sql`t.citizen_id = ${citizen}`)

/** Which focus area this wish belongs to, if the person has chosen one. */
export async function tieOf(read: Read, goal: Id): Promise<Tie | undefined> {
  const [tie] = await tiesWhere(read, sql`t.goal_id = ${goal}`)
  return tie
}

export interface Mine {
  goal: Id
  words: string
  area: Id
}

/** The acting person's own wishes in these areas, in their own words: for their eyes alone. */
export async function mineIn(read: Read, areas: readonly Id[]): Promise<Mine[]> {
  const me = actorId(read)
  const ties = (await tiesOf(read, me)).filter((tie) => areas.includes(tie.area.id))
  if (ties.length === 0) return []
  const said = new Map(flat(await goals(read, me)).map((goal) => [goal.id, goal.words]))
  return ties.map(({ goal, area }) => ({ goal, area: area.id, words: said.get(goal) ?? '' }))
}

const flat = (trees: readonly GoalTree[]): GoalTree[] =>
  trees.flatMap((tree) => [tree, ...flat(tree.under)])

/** The wish belongs to this area from now on. @throws Missing when either cannot be read */
export async function tieGoal(write: Write, goal: Id, area: Id): Promise<void> {
  const me = actorId(write)
  await areaOf(write, area)
  await endTie(write, goal)
  await write.q
    .insertInto('direction.tie')
    .values({
      id: newId(),
      goal_id: goal,
      citizen_id: me,
      focus_area_id: area,
      tied_by: me,
      tied_at: write.now,
    })
    .execute()
  await write.event({ room: 'direction', kind: 'goal_tied', object: goal, citizen: me })
}

/** The wish belongs to no area any more. */
export async function untieGoal(write: Write, goal: Id): Promise<void> {
  const me = actorId(write)
  exactlyOne(await endTie(write, goal))
  await write.event({ room: 'direction', kind: 'goal_untied', object: goal, citizen: me })
}

const endTie = (write: Write, goal: Id) =>
  write.q
    .updateTable('direction.tie')
    .set({ ended_at: write.now, ended_by: actorId(write) })
    .where('goal_id', '=', goal)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()

/** Takes the newest choice back: the wish stands where it stood before. @throws Missing when nothing was chosen */
export async function undoTie(write: Write, goal: Id): Promise<void> {
  const rows = await write.q
    .selectFrom('direction.tie')
    .select(['focus_area_id', 'tied_at', 'ended_at'])
    .where('goal_id', '=', goal)
    .where('citizen_id', '=', actorId(write))
    .orderBy('tied_at', 'desc')
    .orderBy('id', 'desc')
    .limit(2)
    .execute()
  const newest = oneOf(rows)
  if (newest.ended_at) return tieGoal(write, goal, newest.focus_area_id)
  const before = rows[1]
  const moved = before?.ended_at?.getTime() === newest.tied_at.getTime()
  return before && moved ? tieGoal(write, goal, before.focus_area_id) : untieGoal(write, goal)
}
