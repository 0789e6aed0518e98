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
  /** By which paragraph the work is done: 'serviceloven § 85'. */
  law: string | null
  /** A substitute: for whom, and until when. */
  covers: string | null
  until: Date | null
}

/** Everybody around a person now: those they chose first, then staff. Nobody whom the person keeps apart. */
export async function peopleAround(read: Read, citizen: Id): Promise<Around[]> {
  read.shows([citizen], 'circle')
  return read.sql(
    sql<Around>`
      select p.id, p.given_name as name, a."isStaff", a.relation, a.role, a.unit, a.since, a.member, a.law,
        c.given_name as covers, a.until
      from (
        select m.person_id, false as "isStaff", m.relation, null as role, null as unit, m.added_at as since,
          m.id as member, null as law, null::uuid as covers_id, null::timestamptz as until
        from circle.member m where m.citizen_id = ${citizen} and m.ended_at is null
        union all
        select coalesce(s.person_id, r.person_id), true, null, r.role, u.name, coalesce(s.from_at, r.from_at), null,
          l.act || ' ' || l.paragraph, case when s.id is not null then r.person_id end, s.until_at
        from circle.staff_relation r left join municipality.unit u on u.id = r.unit_id
          left join municipality.law l on l.id = r.law_id
          left join lateral (select null::uuid as id, null::uuid as person_id, null::timestamptz as from_at,
              null::timestamptz as until_at
            union all select t.id, t.person_id, t.from_at, t.until_at from circle.substitution t
            where t.relation_id = r.id and t.ended_at is null and t.from_at <= platform.now()
              and t.until_at > platform.now()) s on true
        where r.citizen_id = ${citizen} and r.ended_at is null and r.from_at <= platform.now()
          and (r.until_at is null or r.until_at > platform.now())
      ) a join person.person p on p.id = a.person_id left join person.person c on c.id = a.covers_id
      where ${citizen}::text || a.person_id::text <> all (array(select circle.kept_apart()))
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
  /** Subjects shown to me as a whole, by a share or because I act for the person. */
  subjects: string[]
  /** Subjects of which single things are shown to me. */
  singles: string[]
  /** I was let in once, and am not now. */
  former: boolean
  /** I act for the person, by a paper that the municipality has seen. */
  represents: boolean
}

/** Whose circle the acting person has been let into by choice and not by work; also those who closed it since. */
export async function livesSharedWithMe(read: Read): Promise<Life[]> {
  const me = actorId(read)
  return read.sql(
    sql<Life>`
      with seen as (
        select s.code as subject, g.citizen_id, g.object_id, g.ground
        from circle.subject s cross join lateral circle.granted(s.code) g
        where g.ground in ('consent', 'representation', 'exchange')),
      once as (select m.citizen_id, bool_or(m.ended_at is null) as runs,
          max(m.relation) filter (where m.ended_at is null) as relation
        from circle.member m where m.person_id = ${me} group by m.citizen_id)
      select p.id, p.given_name as name, once.relation,
        coalesce(array_agg(distinct seen.subject) filter (where seen.subject is not null and seen.object_id is null), '{}')
          as subjects,
        coalesce(array_agg(distinct seen.subject) filter (where seen.object_id is not null), '{}') as singles,
        (not coalesce(once.runs, false) and count(seen.subject) = 0) as former,
        p.id = any (array(select circle.represented())) as represents
      from person.person p left join once on once.citizen_id = p.id left join seen on seen.citizen_id = p.id
      where p.id <> ${me} and (once.citizen_id is not null or seen.subject is not null)
      group by p.id, p.given_name, once.relation, once.runs order by p.given_name limit 100`,
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
