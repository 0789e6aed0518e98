import { sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

export const TITLE = 'health.challenge.title'
export const TRIES = 'health.challenge_person.tries'
export const WORDS = 'health.challenge_entry.words'

export interface Challenge {
  id: Id
  citizen: Id
  title: string
  begunAt: Date
  endedAt: Date | null
  /** Everybody who has said yes to it, by name alone. */
  names: string[]
  /** Whether the acting person has said yes to it. */
  joined: boolean
}

/** What the acting person tries with others, or is asked to; what runs comes first. */
export async function challenges(read: Read): Promise<Challenge[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<Omit<Challenge, 'title'> & { title_sealed: Uint8Array }>`
      select c.id, c.citizen_id as citizen, c.title_sealed, c.begun_at as "begunAt", c.ended_at as "endedAt",
        coalesce(array_agg(p.given_name order by p.given_name) filter (where m.joined_at is not null), '{}') as names,
        coalesce(bool_or(m.person_id = ${me} and m.joined_at is not null), false) as joined
      from health.challenge c left join health.challenge_person m on m.challenge_id = c.id and m.left_at is null
        left join person.person p on p.id = m.person_id
      group by c.id, c.citizen_id, c.title_sealed, c.begun_at, c.ended_at
      order by c.ended_at nulls first, c.begun_at desc limit 100`,
  )
  read.shows([...new Set(rows.map(({ citizen }) => citizen))], 'health', 'consent')
  return rows.map(({ title_sealed, ...row }) => ({
    ...row,
    title: read.box.open(TITLE, row.id, title_sealed),
  }))
}

export interface Trier {
  person: Id
  name: string
  tries: string
  joined: boolean
}

export interface Entry {
  id: Id
  name: string
  kind: 'went' | 'stuck'
  words: string
  writtenAt: Date
}

/** Who is in it and what each tries: in the order of their names, and nobody before another. */
export async function triers(read: Read, challenge: Id): Promise<Trier[]> {
  const rows = await read.sql(
    sql<{ id: Id; person: Id; name: string; tries_sealed: Uint8Array | null; joined: boolean }>`
      select m.id, m.person_id as person, p.given_name as name, m.tries_sealed, m.joined_at is not null as joined
      from health.challenge_person m join person.person p on p.id = m.person_id
      where m.challenge_id = ${challenge} and m.left_at is null order by p.given_name, m.id limit 20`,
  )
  return rows.map(({ id, tries_sealed, ...row }) => ({
    ...row,
    tries: tries_sealed ? read.box.open(TRIES, id, tries_sealed) : '',
  }))
}

/** How it went, newest first. */
export async function entries(read: Read, challenge: Id): Promise<Entry[]> {
  const rows = await read.sql(
    sql<Omit<Entry, 'words'> & { words_sealed: Uint8Array }>`
      select e.id, p.given_name as name, e.kind, e.words_sealed, e.written_at as "writtenAt"
      from health.challenge_entry e join person.person p on p.id = e.person_id
      where e.challenge_id = ${challenge} order by e.written_at desc, e.id desc limit 200`,
  )
  return rows.map(({ words_sealed, ...row }) => ({
    ...row,
    words: read.box.open(WORDS, row.id, words_sealed),
  }))
}

/** One of them. @throws Missing */
export async function challenge(read: Read, id: Id): Promise<Challenge> {
  return oneOf((await challenges(read)).filter((one) => one.id === id))
}
