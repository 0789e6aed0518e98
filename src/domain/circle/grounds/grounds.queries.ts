import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

export type Ground =
  | 'relation'
  | 'substitute'
  | 'consent'
  | 'representation'
  | 'exchange'
  | 'emergency'

/** One subject, or single things of it, that one person sees, and by what. */
export interface Seen {
  person: Id
  subject: string
  single: boolean
  ground: Ground
}

/** What everybody around a person sees, and why: asked of the very sets that the policies ask. */
export async function whoSees(read: Read, citizen: Id): Promise<Seen[]> {
  return read.sql(
    sql<Seen>`select distinct person_id as person, subject, object_id is not null as single, ground
      from circle.sights(${citizen}) order by 1, 2`,
  )
}

/** Whether the person's record is closed to colleagues, because the person is one. */
export async function isLocked(read: Read, citizen: Id): Promise<boolean> {
  const rows = await read.sql(sql<{ locked: boolean }>`select circle.locked(${citizen}) as locked`)
  return rows[0]?.locked ?? false
}

/** Whether only named staff may open the person's record. */
export async function isShielded(read: Read, citizen: Id): Promise<boolean> {
  const rows = await read.sql(
    sql`select from circle.shield where citizen_id = ${citizen} and ended_at is null
      and from_at <= platform.now() and until_at > platform.now()`,
  )
  return rows.length > 0
}

export interface Denied {
  /** None: everybody. */
  person: Id | null
  name: string | null
  /** None: everything, and asked along to nothing. */
  subject: string | null
  since: Date
}

/** What the acting person has said no to, and to whom. */
export async function denials(read: Read, citizen: Id): Promise<Denied[]> {
  return read.sql(
    sql<Denied>`select d.person_id as person, p.given_name as name, d.subject, d.given_at as since
      from circle.denial d left join person.person p on p.id = d.person_id
      where d.citizen_id = ${citizen} and d.ended_at is null order by d.given_at limit 200`,
  )
}

/** Whom of the staff the person has let in though the record is closed. */
export async function letIn(read: Read, citizen: Id): Promise<Id[]> {
  const rows = await read.sql(
    sql<{ id: Id }>`select person_id as id from circle.trust
      where citizen_id = ${citizen} and ended_at is null limit 100`,
  )
  return rows.map((row) => row.id)
}

export type Kind = 'attorney' | 'guardian' | 'companion'

export interface Representing {
  id: Id
  person: Id
  name: string
  kind: Kind
  reads: string[]
  writes: string[]
  since: Date
  until: Date | null
  registeredBy: string | null
  objectedAt: Date | null
}

/** Who acts for a person now, within which limits, and who registered it. */
export async function representativesOf(read: Read, citizen: Id): Promise<Representing[]> {
  return read.sql(
    sql<Representing>`
      select r.id, r.person_id as person, p.given_name as name, r.kind, r.reads, r.writes, r.from_at as since,
        r.until_at as until, b.given_name as "registeredBy", r.objected_at as "objectedAt"
      from circle.representation r join person.person p on p.id = r.person_id
        left join person.person b on b.id = r.registered_by
      where r.citizen_id = ${citizen} and r.ended_at is null and (r.until_at is null or r.until_at > platform.now())
      order by r.from_at limit 50`,
  )
}
