import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { StaffRole } from './circle.queries.ts'

export interface Attended {
  id: Id
  name: string
  role: StaffRole
  unit: string | null
  paragraph: string | null
  since: Date
}

/** The acting person's own relations now, and those in which they cover for a colleague. */
const mine = (me: Id) => sql`(
  select r.citizen_id, r.role, r.unit_id, r.law_id, r.from_at from circle.staff_relation r
  where r.person_id = ${me} and r.ended_at is null and r.from_at <= platform.now()
    and (r.until_at is null or r.until_at > platform.now())
  union all
  select s.citizen_id, r.role, r.unit_id, r.law_id, s.from_at
  from circle.substitution s join circle.staff_relation r on r.id = s.relation_id
  where s.person_id = ${me} and s.ended_at is null and s.from_at <= platform.now() and s.until_at > platform.now())`

/** The people whom the acting person works with now, and as what. */
export async function attendedByMe(read: Read): Promise<Attended[]> {
  return read.sql(
    sql<Attended>`
      select p.id, p.given_name as name, r.role, u.name as unit, l.paragraph, r.from_at as since
      from ${mine(actorId(read))} r join person.person p on p.id = r.citizen_id
        left join municipality.unit u on u.id = r.unit_id left join municipality.law l on l.id = r.law_id
      where r.citizen_id = any (array(select circle.attended()))
      order by p.given_name limit 500`,
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

/** Which subjects a staff role brings with it, for the sentence that explains it. */
export async function duties(read: Read): Promise<{ role: StaffRole; subject: string }[]> {
  return read.sql(
    sql<{
      role: StaffRole
      subject: string
    }>`select role, subject from circle.duty order by role, subject`,
  )
}
