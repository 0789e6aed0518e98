import { sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { Mark, Note, NoteKind, Topic } from '../health.types.ts'
import { subjectOf } from '../health.types.ts'

export const WORDS = 'health.note.words'
export const SMALL = 'health.note.small'
const MOST = 1000
/** So many stand on one page. */
export const PAGE = 50

interface NoteRow {
  id: Id
  citizen: Id
  kind: NoteKind
  topic: Topic | null
  mark: Mark | null
  words_sealed: Uint8Array
  small_sealed: Uint8Array | null
  step: Id | null
  version: number
  writtenAt: Date
  putAwayAt: Date | null
}

const columns = sql`id, citizen_id as citizen, kind, topic, mark, words_sealed, small_sealed, step_id as step,
  version, written_at as "writtenAt", put_away_at as "putAwayAt"`

const asNote = (read: Read, { words_sealed, small_sealed, ...row }: NoteRow): Note => ({
  ...row,
  words: read.box.open(WORDS, row.id, words_sealed),
  small: small_sealed ? read.box.open(SMALL, row.id, small_sealed) : '',
})

/** What the acting person has written of these kinds, newest first. */
export async function ownNotes(read: Read, kinds: readonly NoteKind[]): Promise<Note[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<NoteRow>`select ${columns} from health.note
      where citizen_id = ${me} and put_away_at is null and kind = any (${[...kinds]}::text[])
      order by written_at desc, id desc limit ${MOST}`,
  )
  read.shows([me], 'health')
  return rows.map((row) => asNote(read, row))
}

/** The same before one of them, put away or not, and one more than a page, to say whether there are more. */
export async function notesBefore(
  read: Read,
  kinds: readonly NoteKind[],
  before: Id | null,
): Promise<Note[]> {
  const me = actorId(read)
  const older = before
    ? sql`(written_at, id) < (select o.written_at, o.id from health.note o
        where o.id = ${before} and o.citizen_id = ${me})`
    : sql`true`
  const rows = await read.sql(
    sql<NoteRow>`select ${columns} from health.note
      where citizen_id = ${me} and kind = any (${[...kinds]}::text[]) and ${older}
      order by written_at desc, id desc limit ${PAGE + 1}`,
  )
  read.shows([me], 'health')
  return rows.map((row) => asNote(read, row))
}

/** One of the acting person's own, put away or not. @throws Missing */
export async function ownNote(read: Read, id: Id): Promise<Note> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<NoteRow>`select ${columns} from health.note where id = ${id} and citizen_id = ${me}`,
  )
  read.shows([me], 'health')
  return asNote(read, oneOf(rows))
}

export interface SharedNote extends Note {
  name: string
}

/** What others have shared with the acting person, of one citizen or of all. */
export async function notesSharedWithMe(read: Read, citizen?: Id): Promise<SharedNote[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<NoteRow & { name: string }>`
      select n.*, p.given_name as name from (select ${columns} from health.note where citizen_id <> ${me}) n
        join person.person p on p.id = n.citizen
      where ${citizen ?? null}::uuid is null or n.citizen = ${citizen ?? null}::uuid
      order by p.given_name, n."writtenAt" desc limit ${MOST}`,
  )
  for (const { citizen: whose, kind } of rows) read.shows([whose], subjectOf(kind))
  return rows.map(({ name, ...row }) => ({ ...asNote(read, row), name }))
}

export interface Receiver {
  id: Id
  name: string
}

/** With whom one of the acting person's notes is shared now. */
export const receiversOf = (read: Read, note: Id): Promise<Receiver[]> =>
  read.sql(
    sql<Receiver>`select p.id, p.given_name as name
      from circle.share s join person.person p on p.id = s.person_id
      where s.object_id = ${note} and s.citizen_id = ${actorId(read)} and s.ended_at is null
        and (s.until_at is null or s.until_at > platform.now())
      order by s.given_at limit 100`,
  )
