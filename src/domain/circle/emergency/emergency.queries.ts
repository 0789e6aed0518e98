import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { EmergencyReason } from './emergency.rules.ts'

export interface Running {
  id: Id
  citizen: Id
  name: string
  reason: EmergencyReason
  until: Date
}

/** The acting person's own Nødadgang that runs now; null when none does. */
export async function runningEmergency(read: Read): Promise<Running | null> {
  const rows = await read.sql(
    sql<Running>`
      select e.id, e.citizen_id as citizen, p.given_name as name, e.reason, e.until_at as until
      from circle.emergency e join person.person p on p.id = e.citizen_id
      where e.person_id = ${actorId(read)} and e.ended_at is null and e.until_at > platform.now()
        and e.citizen_id = any (array(select circle.in_emergency()))
      order by e.opened_at desc limit 1`,
  )
  return rows[0] ?? null
}

/** May the acting person open one at all, by their role and unit now? The first unit they may do it from. */
export async function openerUnit(read: Read): Promise<Id | null> {
  const rows = await read.sql(
    sql<{ unit: Id }>`select u as unit from circle.emergency_opener() u limit 1`,
  )
  return rows[0]?.unit ?? null
}

/** What was asked for in the acting person's latest try, for the sentence that says how it went. */
export async function latestTry(
  read: Read,
): Promise<{ asked: string; outcome: string; at: Date } | null> {
  const row = await read.q
    .selectFrom('circle.emergency_try')
    .select(['id', 'asked_sealed', 'outcome', 'at'])
    .where('person_id', '=', actorId(read))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const asked = read.box.open('circle.emergency_try.asked', row.id, row.asked_sealed)
  return { asked, outcome: row.outcome, at: row.at }
}

export interface Told {
  id: Id
  name: string
  reason: EmergencyReason
  openedAt: Date
  endedAt: Date
}

/** What the person is told of on their own page: who opened it, when and why; newest first. */
export async function toldToMe(read: Read): Promise<Told[]> {
  return read.sql(
    sql<Told>`
      select e.id, p.given_name || ' ' || p.family_name as name, e.reason, e.opened_at as "openedAt",
        coalesce(e.ended_at, e.until_at) as "endedAt"
      from circle.emergency e join person.person p on p.id = e.person_id cross join circle.emergency_setting s
        left join circle.emergency_seen n on n.emergency_id = e.id
        left join circle.emergency_telling t on t.emergency_id = e.id
      where e.citizen_id = ${actorId(read)} and e.id = any (array(select circle.emergency_told()))
        and n.emergency_id is null
        and coalesce(t.told_at, e.opened_at) > platform.now() - make_interval(days => s.tell_days)
      order by e.opened_at desc limit 20`,
  )
}

export interface Count {
  unit: string
  quarter: string
  /** Null where it is too small to be shown to this reader. */
  acts: number | null
  unreviewed: number | null
}

/** How often, by unit and quarter, newest first. */
export async function emergencyCounts(read: Read): Promise<Count[]> {
  return read.sql(
    sql<Count>`
      select u.name as unit, to_char(c.quarter, 'YYYY-Q') as quarter, c.acts, c.unreviewed
      from circle.emergency_counts() c join municipality.unit u on u.id = c.unit_id
      order by c.quarter desc, u.name limit 200`,
  )
}

/** How many tries were refused or found nobody, for the data protection officer. Null for others. */
export async function refusedTries(read: Read): Promise<number | null> {
  const rows = await read.sql(
    sql<{ count: number }>`
      select count(*)::int as count from circle.emergency_try t
      where t.outcome in ('refused', 'nobody', 'several', 'self') and t.at > platform.now() - interval '90 days'
        and exists (select from audit.controller())
      having exists (select from audit.controller())`,
  )
  return rows[0]?.count ?? null
}

/** How many days an act may wait before it stands first. */
export async function reviewDays(read: Read): Promise<number> {
  const row = await read.q
    .selectFrom('circle.emergency_setting')
    .select('review_days')
    .executeTakeFirst()
  return row?.review_days ?? 3
}
