import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

export type Relation =
  | 'family'
  | 'friend'
  | 'partner'
  | 'neighbour'
  | 'peer'
  | 'colleague'
  | 'other'
export type StaffRole = 'support' | 'coordinator' | 'authority' | 'night'

/** Somebody around a person: chosen by them, or there because of the work. */
export interface Around {
  id: Id
  name: string
  isStaff: boolean
  /** Chosen people have a relation, staff a role. */
  relation: Relation | null
  role: StaffRole | null
  unit: string | null
  since: Date
  /** The row that the person can end; staff relations are the municipality's to end. */
  member: Id | null
}

/** Everybody around a person now: those they chose first, then staff. One query. */
export async function peopleAround(read: Read, citizen: Id): Promise<Around[]> {
  read.shows([citizen], 'circle')
  return read.sql(
    sql<Around>`
      select p.id, p.given_name as name, a."isStaff", a.relation, a.role, a.unit, a.since, a.member
      from (
        select m.person_id, false as "isStaff", m.relation, null as role, null as unit, m.added_at as since, m.id as member
        from circle.member m where m.citizen_id = ${citizen} and m.ended_at is null
        union all
        select r.person_id, true, null, r.role, u.name, r.from_at, null
        from circle.staff_relation r left join municipality.unit u on u.id = r.unit_id
        where r.citizen_id = ${citizen} and r.ended_at is null and r.from_at <= platform.now()
          and (r.until_at is null or r.until_at > platform.now())
      ) a join person.person p on p.id = a.person_id
      order by a."isStaff", a.since limit 100`,
  )
}

/** Those who may be asked by somebody who does not know them yet: peers and volunteers who want to be found. */
export async function listedPeople(read: Read): Promise<{ id: Id; name: string; title: string }[]> {
  return read.sql(
    sql<{ id: Id; name: string; title: string }>`
      select distinct on (p.given_name, p.id) p.id, p.given_name as name, r.title
      from person.role r join person.person p on p.id = r.person_id
      where r.listed and r.from_day <= platform.now()::date
        and (r.until_day is null or r.until_day >= platform.now()::date) and p.id <> ${actorId(read)}
      order by p.given_name, p.id limit 100`,
  )
}

export interface Shared {
  id: Id
  person: Id
  subject: string
  object: Id | null
  givenAt: Date
  until: Date | null
}

/** What the acting person shares with anybody now. */
export async function sharesOf(read: Read, citizen: Id): Promise<Shared[]> {
  return read.sql(
    sql<Shared>`
      select id, person_id as person, subject, object_id as object, given_at as "givenAt", until_at as until
      from circle.share where citizen_id = ${citizen} and ended_at is null
        and (until_at is null or until_at > platform.now())
      order by given_at limit 1000`,
  )
}

export interface Life {
  id: Id
  name: string
  relation: Relation | null
  /** Subjects shared with me as a whole, and how many single things. */
  subjects: string[]
  single: number
}

/** Whose circle the acting person has been let into, by choice and not by work. */
export async function livesSharedWithMe(read: Read): Promise<Life[]> {
  const me = actorId(read)
  return read.sql(
    sql<Life>`
      select p.id, p.given_name as name, max(m.relation) as relation,
        coalesce(array_remove(array_agg(distinct s.subject) filter (where s.object_id is null), null), '{}')
          as subjects,
        count(distinct s.object_id)::int as single
      from person.person p
        left join circle.member m on m.citizen_id = p.id and m.person_id = ${me} and m.ended_at is null
        left join circle.share s on s.citizen_id = p.id and s.person_id = ${me} and s.ended_at is null
          and (s.until_at is null or s.until_at > platform.now())
      where p.id <> ${me} and (m.id is not null or s.id is not null)
      group by p.id, p.given_name order by p.given_name limit 100`,
  )
}

/** A name that the acting person may know; null when they may not. */
export async function nameOf(read: Read, person: Id): Promise<string | null> {
  const row = await read.q
    .selectFrom('person.person')
    .select('given_name')
    .where('id', '=', person)
    .executeTakeFirst()
  return row?.given_name ?? null
}
