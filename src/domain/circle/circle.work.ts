import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { StaffRole } from './circle.queries.ts'

export interface Attended {
  id: Id
  name: string
  /** The whole name: there is more than one Anna. */
  fullName: string
  role: StaffRole
  unit: string | null
  paragraph: string | null
  since: Date
  /** When the work is to end, where that is known. */
  until: Date | null
}

/** The acting person's own relations now, and those in which they cover for a colleague. */
const mine = (me: Id) => sql`(
  select r.citizen_id, r.role, r.unit_id, r.law_id, r.from_at, r.until_at from circle.staff_relation r
  where r.person_id = ${me} and r.ended_at is null and r.from_at <= platform.now()
    and (r.until_at is null or r.until_at > platform.now())
  union all
  select s.citizen_id, r.role, r.unit_id, r.law_id, s.from_at, s.until_at
  from circle.substitution s join circle.staff_relation r on r.id = s.relation_id
  where s.person_id = ${me} and s.ended_at is null and s.from_at <= platform.now() and s.until_at > platform.now())`

/** As many as one may have: a whole municipality's coordinators and authority. */
const MOST = 10_000

/** The names of all whom the acting person works with now: what a search looks through. One query. */
export const attendedNames = (read: Read): Promise<{ id: Id; fullName: string }[]> =>
  read.sql(
    sql<{ id: Id; fullName: string }>`
      select p.id, ${fullName} as "fullName" from person.person p
      where p.id = any (array(select circle.attended())) order by p.given_name, p.id limit ${MOST}`,
  )

const fullName = sql`concat_ws(' ', p.given_name, nullif(p.family_name, ''))`

/** Those whom the acting person works with now and whose names match all these patterns, in lower case. */
export const attendedNamed = (
  read: Read,
  patterns: readonly string[],
): Promise<{ id: Id; fullName: string }[]> =>
  read.sql(
    sql<{ id: Id; fullName: string }>`
      select id, name as "fullName" from circle.attended_by_name(${[...patterns]}::text[])`,
  )

/** What is read after this in this visit is about these people only (circle.about). */
export const about = (read: Read, citizens: readonly Id[]): Promise<unknown> =>
  read.sql(sql`select circle.about(${[...citizens]}::uuid[])`)

/** These of the people whom the acting person works with now, and as what; somebody twice who has two roles. */
export async function attendedByMe(read: Read, citizens: readonly Id[]): Promise<Attended[]> {
  return read.sql(
    sql<Attended>`
      select p.id, p.given_name as name, ${fullName} as "fullName", r.role, u.name as unit, l.paragraph,
        r.from_at as since, r.until_at as until
      from ${mine(actorId(read))} r join person.person p on p.id = r.citizen_id
        left join municipality.unit u on u.id = r.unit_id left join municipality.law l on l.id = r.law_id
      where r.citizen_id = any (${[...citizens]}::uuid[]) and r.citizen_id = any (array(select circle.attended()))
      order by p.given_name`,
  )
}

/** Whether the acting person works with this person now, and as what; null when not, or when it is closed. */
export async function myRoleFor(read: Read, citizen: Id): Promise<StaffRole | null> {
  const rows = await read.sql(
    sql<{ role: StaffRole }>`
      select role from ${mine(actorId(read))} r where citizen_id = ${citizen}
        and citizen_id = any (array(select circle.attended()))
      order by role limit 1`,
  )
  return rows[0]?.role ?? null
}

export interface Colleague {
  citizen: Id
  name: string
  role: StaffRole
  unit: string | null
}

/** Who works around each of these people now, as what and from where. One query. */
export async function workingAround(read: Read, citizens: readonly Id[]): Promise<Colleague[]> {
  if (citizens.length === 0) return []
  read.shows([...citizens], 'circle')
  return read.sql(
    sql<Colleague>`
      select r.citizen_id as citizen, p.given_name as name, r.role, u.name as unit
      from circle.staff_relation r join person.person p on p.id = r.person_id
        left join municipality.unit u on u.id = r.unit_id
      where r.citizen_id = any (${[...citizens]}::uuid[]) and r.ended_at is null and r.from_at <= platform.now()
        and (r.until_at is null or r.until_at > platform.now())
      order by r.role, p.given_name limit 1000`,
  )
}

/** Which subjects a staff role brings with it, for the sentence that explains it. */
export async function duties(read: Read): Promise<{ role: StaffRole; subject: string }[]> {
  return read.sql(
    sql<{
      role: StaffRole
      subject: string
    }>`select role, subject from circle.duty order by role, subject`,
  )
}
