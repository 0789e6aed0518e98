import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { type Text, textsOf } from './meeting.texts.ts'
import {
  type Meeting,
  type Point,
  places,
  type ReadBack,
  type Signal,
  type SignalKind,
  type Table,
} from './meeting.types.ts'

const empty: Meeting = {
  ...{ id: null, points: [], signals: [], paragraphs: [], readBacks: [] },
  ...{ newest: '', writers: [], isUnderstood: false, note: null },
}

/** All of a meeting, for those at the table. One that nobody has begun is empty. */
export async function meetingOf(read: Read, { appointment, citizen }: Table): Promise<Meeting> {
  const [found] = await read.sql(
    sql<{ id: Id; note: Id | null }>`
      select m.id, n.note_id as note from journal.meeting m left join journal.meeting_note n on n.meeting_id = m.id
      where m.appointment_id = ${appointment}`,
  )
  read.shows([citizen], 'journal')
  if (!found) return empty
  const texts = await textsOf(read, found.id)
  const readBacks = await readBacksOf(read, found.id)
  const last = readBacks.at(-1)
  const isUnderstood =
    last?.says === 'yes' && texts.all.length > 0 && texts.all.every(({ at }) => at <= last.at)
  return {
    ...found,
    points: await pointsOf(read, found.id, citizen),
    signals: await signalsOf(read, found.id),
    paragraphs: texts.paragraphs,
    readBacks,
    newest: newestOf(texts.all),
    writers: [...new Set(texts.all.map(({ by }) => by.id))],
    isUnderstood,
  }
}

const newestOf = (all: readonly Text[]): Id | '' =>
  all
    .map(({ id }) => id)
    .sort()
    .at(-1) ?? ''

interface Row {
  id: Id
  words: Uint8Array
  by: Id
  name: string | null
  at: Date
}

async function pointsOf(read: Read, meeting: Id, citizen: Id): Promise<Point[]> {
  const rows = await read.sql(
    sql<Row & { talkedAt: Date | null }>`
      select p.id, p.words_sealed as words, p.by_id as by, w.given_name as name, p.at, p.talked_at as "talkedAt"
      from journal.meeting_point p left join person.person w on w.id = p.by_id
      where p.meeting_id = ${meeting} order by (p.by_id <> ${citizen}), p.at, p.id limit 100`,
  )
  return rows.map(({ id, words, by, name, at, talkedAt }) => ({
    ...{ id, at, talkedAt, by: { id: by, name: name ?? '' } },
    words: read.box.open(places.point, id, words),
  }))
}

async function signalsOf(read: Read, meeting: Id): Promise<Signal[]> {
  const rows = await read.sql(
    sql<{ id: Id; kind: SignalKind; by: Id; name: string | null; at: Date }>`
      select s.id, s.kind, s.by_id as by, w.given_name as name, s.at
      from journal.meeting_signal s left join person.person w on w.id = s.by_id
      where s.meeting_id = ${meeting} and s.ended_at is null order by s.at limit 10`,
  )
  return rows.map(({ by, name, ...one }) => ({ ...one, by: { id: by, name: name ?? '' } }))
}

async function readBacksOf(read: Read, meeting: Id): Promise<ReadBack[]> {
  const rows = await read.sql(
    sql<Omit<Row, 'words'> & { words: Uint8Array | null; says: ReadBack['says'] }>`
      select r.id, r.words_sealed as words, r.says, r.by_id as by, w.given_name as name, r.at
      from journal.read_back r left join person.person w on w.id = r.by_id
      where r.meeting_id = ${meeting} order by r.at, r.id limit 50`,
  )
  return rows.map(({ id, words, says, by, name, at }) => ({
    ...{ says, at, by: { id: by, name: name ?? '' } },
    words: words ? read.box.open(places.readBack, id, words) : '',
  }))
}

/** Who has written since a text that one has seen: names alone, and nothing of what they wrote. */
export async function newsSince(read: Read, appointment: Id, seen: Id, me: Id): Promise<string[]> {
  const rows = await read.sql(
    sql<{ name: string }>`
      select distinct p.given_name as name from journal.minute_text t
        join journal.minute u on u.id = t.minute_id join journal.meeting m on m.id = u.meeting_id
        join person.person p on p.id = t.written_by
      where m.appointment_id = ${appointment} and t.id > ${seen}::uuid and t.written_by <> ${me} limit 10`,
  )
  return rows.map(({ name }) => name)
}

/** Whose words are in a note besides its author's. Notes that one person wrote have none. */
export async function writersOf(read: Read, notes: readonly Id[]): Promise<Map<Id, string[]>> {
  if (notes.length === 0) return new Map()
  const rows = await read.sql(
    sql<{ note: Id; names: string[] }>`
      select w.note_id as note, array_agg(p.given_name order by p.given_name) as names
      from journal.note_writer w join person.person p on p.id = w.person_id
      where w.note_id = any (${[...notes]}::uuid[]) group by w.note_id`,
  )
  return new Map(rows.map(({ note, names }) => [note, names]))
}
