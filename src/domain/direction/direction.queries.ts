import { type RawBuilder, sql } from 'kysely'
import { oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { limits } from './direction.rules.ts'
import type { Area, AreaName, Plan, PlanName } from './direction.types.ts'

const OLDER = 30

const plansWhere = (read: Read, where: RawBuilder<unknown>): Promise<Plan[]> =>
  read.sql(
    sql<Plan>`select id, title, vision, source_name as source, imported_at as "importedAt",
        public_from as "publicFrom", replaced_at as "replacedAt"
      from direction.plan where ${where} order by public_from desc, id desc limit 1`,
  )

/** The plan that counts: the newest public one. Undefined before there is any. */
export async function currentPlan(read: Read): Promise<Plan | undefined> {
  const [plan] = await plansWhere(read, sql`public_from <= platform.now()`)
  return plan
}

/** @throws Missing */
export const planOf = async (read: Read, id: Id): Promise<Plan> =>
  oneOf(await plansWhere(read, sql`id = ${id} and public_from <= platform.now()`))

/** The plans that were public before this one, newest first. */
export const otherPlans = (read: Read, than: Id): Promise<PlanName[]> =>
  read.sql(
    sql<PlanName>`select id, title, public_from as "publicFrom" from direction.plan
      where id <> ${than} and public_from <= platform.now()
      order by public_from desc, id desc limit ${OLDER}`,
  )

const pieces = (table: 'goal' | 'action' | 'quote') =>
  sql`(select coalesce(jsonb_agg(x.words order by x.position), '[]')
    from ${sql.table(`direction.${table}`)} x where x.focus_area_id = a.id)`

const areasWhere = (read: Read, where: RawBuilder<unknown>): Promise<Area[]> =>
  read.sql(
    sql<Area>`select a.id, a.plan_id as plan, a.title, a.body, ${pieces('goal')} as goals,
        ${pieces('action')} as actions, ${pieces('quote')} as quotes
      from direction.focus_area a where ${where} order by a.position limit ${limits.areas}`,
  )

/** The focus areas of a plan with all that stands under them, in the plan's own order. One query. */
export const areasOf = (read: Read, plan: Id): Promise<Area[]> =>
  areasWhere(read, sql`a.plan_id = ${plan}`)

/** @throws Missing */
export const areaOf = async (read: Read, id: Id): Promise<Area> =>
  oneOf(await areasWhere(read, sql`a.id = ${id}`))

/** The focus areas one can choose from now. */
export const areaNames = (read: Read, plan: Id): Promise<AreaName[]> =>
  read.sql(
    sql<AreaName>`select id, title from direction.focus_area where plan_id = ${plan}
      order by position limit ${limits.areas}`,
  )

/** The lines of the plan that found no other place. */
export async function notesOf(read: Read, plan: Id): Promise<string[]> {
  const rows = await read.q
    .selectFrom('direction.note')
    .select('words')
    .where('plan_id', '=', plan)
    .orderBy('position')
    .limit(limits.pieces)
    .execute()
  return rows.map((row) => row.words)
}
