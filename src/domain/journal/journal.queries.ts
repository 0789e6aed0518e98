import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { Missing } from '../../platform/web/errors.ts'
import { opened, type Row } from './journal.rows.ts'
import { wanted } from './journal.search.ts'
import type { Note } from './journal.types.ts'

export { places } from './journal.rows.ts'

/** So many notes on a page. */
export const PAGE = 20

/**
 * Whole notes in one query, newest first: parts, what is hidden where the reader may see it, additions and
 * comments. `chosen` selects note ids with a limit of its own.
 */
export async function wholeNotes(read: Read, chosen: RawBuilder<unknown>): Promise<Note[]> {
  const rows = await read.sql(
    sql<Row>`
      select n.id, n.citizen_id as "citizenId", c.given_name as "citizenName", n.author_id as "authorId",
        a.given_name as "authorName", n.kind, n.appointment_id as appointment, n.happened_at as "happenedAt",
        n.made_at as "madeAt", n.received_at as "receivedAt", p.parts, more.additions, said.comments, f.photos
      from (select distinct w.id from (${chosen}) w (id)) wanted
        cross join lateral (select x.id, x.citizen_id, x.author_id, x.kind, x.appointment_id, x.happened_at, x.made_at,
          x.received_at from journal.note x where x.id = wanted.id offset 0) n
        left join person.person c on c.id = n.citizen_id
        left join person.person a on a.id = n.author_id
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', x.id, 'role', x.role, 'source', x.source,
            'words', encode(x.words_sealed, 'base64'), 'thirdParty', x.third_party, 'reason', x.reason,
            'hidden', encode(h.words_sealed, 'base64')) order by x.position) as parts
          from journal.part x left join journal.hidden h on h.part_id = x.id where x.note_id = n.id) p on true
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', x.id, 'by', x.author_id, 'name', w.given_name, 'kind', x.kind,
            'words', encode(x.words_sealed, 'base64'), 'at', x.at) order by x.at, x.id) as additions
          from journal.addition x left join person.person w on w.id = x.author_id where x.note_id = n.id) more on true
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', x.id, 'by', x.author_id, 'name', w.given_name,
            'words', encode(x.words_sealed, 'base64'), 'at', x.at) order by x.at, x.id) as comments
          from journal.comment x left join person.person w on w.id = x.author_id where x.note_id = n.id) said on true
        left join lateral (
          select jsonb_agg(jsonb_build_object('id', x.id, 'shows', encode(x.shows_sealed, 'base64'),
            'takenBackAt', x.taken_back_at) order by x.consent_at, x.id) as photos
          from journal.photo x where x.note_id = n.id) f on true
      order by n.happened_at desc, n.id desc`,
  )
  read.shows([...new Set(rows.map((row) => row.citizenId))], 'journal')
  return rows.map((row) => opened(read, row))
}

/** @throws Missing when it is not there or not for the acting person to see */
export const noteById = async (read: Read, id: Id): Promise<Note> =>
  oneOf(await wholeNotes(read, sql`select ${id}::uuid`))

export interface Choice {
  /** Words to look for; every one of them has to be there, in any of its forms. */
  query?: string
  kind?: string
  /** Notes before this one, which stood last on the page before. */
  before?: { at: Date; id: Id } | undefined
}

/** The notes about one person, newest first, one more than a page so that it can say whether there are more. */
export function notesOf(read: Read, citizen: Id, choice: Choice = {}): Promise<Note[]> {
  const { query = '', kind = '', before } = choice
  const found = query.trim() ? matching(read, citizen, query) : sql`true`
  const of = kind ? sql`n.kind = ${kind}` : sql`true`
  const older = before ? sql`(n.happened_at, n.id) < (${before.at}, ${before.id}::uuid)` : sql`true`
  return wholeNotes(
    read,
    sql`select n.id from journal.note n where n.citizen_id = ${citizen} and ${found} and ${of} and ${older}
      order by n.happened_at desc, n.id desc limit ${PAGE + 1}`,
  )
}

/** Notes in which every word stands somewhere: in a part, a correction or a comment that the reader may see. */
function matching(read: Read, citizen: Id, query: string) {
  const words = wanted(read.box, citizen, query)
  if (words.length === 0) return sql`false`
  const pairs = words.flatMap((hashes, at) => hashes.map((hash) => ({ at, hash })))
  return sql`n.id in (select t.note_id from (
      select note_id, tokens from journal.part where citizen_id = ${citizen}
      union all select note_id, tokens from journal.hidden where citizen_id = ${citizen}
      union all select note_id, tokens from journal.addition where citizen_id = ${citizen}
      union all select note_id, tokens from journal.comment where citizen_id = ${citizen}) t
    join unnest(${pairs.map(({ at }) => at)}::int[], ${pairs.map(({ hash }) => hash)}::int[]) as w (at, hash)
      on w.hash = any (t.tokens)
    group by t.note_id having count(distinct w.at) = ${words.length})`
}

export interface JournalLife {
  id: Id
  name: string
  mayWrite: boolean
  /** To make a step or an appointment of what was agreed is the work of some. */
  makesSteps: boolean
  makesAppointments: boolean
}

/** Whose journal this is, when the acting person may read it. @throws Missing when not */
export async function lifeOf(read: Read, citizen: Id): Promise<JournalLife> {
  const life = await lifeOrNone(read, citizen)
  if (!life) throw new Missing()
  return life
}

/** The same, where one note alone may be shared. */
export async function lifeOrNone(read: Read, citizen: Id): Promise<JournalLife | null> {
  const rows = await read.sql(
    sql<JournalLife>`
      select p.id, p.given_name as name, p.id = any (array(select circle.writable('journal')))
        and p.id = any (array(select circle.attended())) as "mayWrite",
        p.id = any (array(select circle.writable('steps'))) as "makesSteps",
        p.id = any (array(select circle.writable('appointments'))) as "makesAppointments"
      from person.person p where p.id = ${citizen} and p.id = any (array(select circle.readable('journal')))`,
  )
  if (rows.length > 0) read.shows([citizen], 'journal')
  return rows[0] ?? null
}

/** How many comments the acting person has written since yesterday at this hour. */
export async function commentsToday(read: Read): Promise<number> {
  const rows = await read.sql(
    sql<{ count: number }>`select count(*)::int as count from journal.comment
      where author_id = ${actorId(read)} and at > platform.now() - interval '1 day'`,
  )
  return rows[0]?.count ?? 0
}

/** The newest note about one person; null when there is none to be seen. */
export async function latestNote(read: Read, citizen: Id): Promise<Note | null> {
  const [note] = await wholeNotes(
    read,
    sql`select n.id from journal.note n where n.citizen_id = ${citizen}
      order by n.happened_at desc, n.id desc limit 1`,
  )
  return note ?? null
}
