import { sql } from 'kysely'
import type { Db, Write } from '../src/platform/data/db.ts'
import { type Id, newId } from '../src/platform/data/id.ts'

export interface Past {
  /** Meetings a week with each citizen. */
  meetings: number
  /** Notes about each citizen, in all. */
  notes: number
}

/** So many notes of each citizen are sealed one by one: those that a page opens. */
const OPENED = 6

/** So many copies of each at a time: one transaction over all would remember more reads than a server has room for. */
const AT_ONCE = 12

/**
 * What has been: each coming meeting copied back over the weeks, with who came; and notes. What is long past
 * is sealed once and copied, since no page opens it.
 */
export async function past(db: Db, citizens: Id[], weeks: number, { meetings, notes }: Past) {
  const seed = db.as({ kind: 'system', role: 'roret_seed' })
  for (const [from, to] of portions(2 * meetings, weeks * meetings + meetings))
    await seed.write((write) => pastMeetings(write, meetings, from, to))
  if (notes === 0) return
  const oldest = await seed.write((write) => newest(write, citizens))
  const apart = (weeks * 168) / Math.max(1, notes - OPENED)
  for (const [from, to] of portions(1, notes - OPENED))
    await seed.write((write) => pastNotes(write, oldest, apart, from, to))
}

function* portions(first: number, last: number): Generator<[from: number, to: number]> {
  for (let from = first; from <= last; from += AT_ONCE)
    yield [from, Math.min(last, from + AT_ONCE - 1)]
}

async function pastMeetings(write: Write, meetings: number, from: number, to: number) {
  await write.sql(sql`create temporary table past on commit drop as
    select gen_random_uuid() as id, a.id as model, make_interval(hours => (n * 168) / ${meetings}::int) as ago
    from appointment.appointment a, generate_series(${from}::int, ${to}::int) as w(n)
    where a.starts_at > ${write.now}`)
  await write.sql(sql`insert into appointment.appointment
    (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed, what_sealed, made_by, made_at, time_by)
    select p.id, a.citizen_id, (a.starts_at - p.ago)::date, a.wall_time, a.zone, a.starts_at - p.ago,
      a.minutes, a.form, a.title_sealed, a.place_sealed, a.what_sealed, a.made_by, a.made_at, a.time_by
    from past p join appointment.appointment a on a.id = p.model`)
  await write.sql(sql`insert into appointment.participant (id, appointment_id, citizen_id, person_id, added_by, added_at)
    select gen_random_uuid(), p.id, t.citizen_id, t.person_id, t.added_by, t.added_at from past p join appointment.participant t on t.appointment_id = p.model`)
}

async function pastNotes(write: Write, oldest: Date, apart: number, from: number, to: number) {
  await write.sql(sql`create temporary table noted on commit drop as
    select gen_random_uuid() as id, n.id as model, n.happened_at - w.n * interval '1 hour' * ${apart}::float8 as at
    from journal.note n, generate_series(${from}::int, ${to}::int) as w(n) where n.happened_at = ${oldest}`)
  await write.sql(sql`insert into journal.note (id, citizen_id, author_id, kind, happened_at, made_at, received_at)
    select o.id, n.citizen_id, n.author_id, n.kind, o.at, o.at, o.at from noted o join journal.note n on n.id = o.model`)
  await write.sql(sql`insert into journal.part (id, note_id, citizen_id, position, role, source, words_sealed, tokens)
    select gen_random_uuid(), o.id, p.citizen_id, p.position, p.role, p.source, p.words_sealed, p.tokens
    from noted o join journal.part p on p.note_id = o.model`)
}

/**
 * The notes that pages open: sealed as in life, by the one who works with the person.
 * @returns when the oldest of them happened
 */
async function newest(write: Write, citizens: Id[]): Promise<Date> {
  const ago = (at: number) => new Date(write.now.getTime() - (at + 1) * 2 * 86_400_000)
  const helpers = await write.sql(
    sql<{
      citizen: Id
      helper: Id
    }>`select citizen_id as citizen, min(person_id::text)::uuid as helper
      from circle.staff_relation where role = 'support' and citizen_id = any (${citizens}::uuid[]) group by citizen_id`,
  )
  for (let from = 0; from < helpers.length; from += 200) {
    const notes = helpers.slice(from, from + 200).flatMap(({ citizen, helper }) =>
      Array.from({ length: OPENED }, (_, at) => {
        const when = ago(at)
        return {
          id: newId(),
          citizen_id: citizen,
          author_id: helper,
          kind: 'visit',
          happened_at: when,
          made_at: when,
        }
      }),
    )
    await write.q
      .insertInto('journal.note')
      .values(notes.map((note) => ({ ...note, received_at: note.made_at })))
      .execute()
    await write.q
      .insertInto('journal.part')
      .values(notes.flatMap((note) => parts(write, note.id, note.citizen_id)))
      .execute()
  }
  return ago(OPENED - 1)
}

const parts = (write: Write, note_id: Id, citizen_id: Id) =>
  (['fact', 'agreement'] as const).map((role, at) => {
    const id = newId()
    const words =
      role === 'fact' ? 'Vi gik en tur ved søen og talte om koret.' : 'Vi ses på torsdag.'
    const words_sealed = write.box.seal('journal.part.words', id, words)
    const tokens = Array.from({ length: 12 }, (_, n) => (at + 1) * 7919 * (n + 1))
    return {
      id,
      note_id,
      citizen_id,
      position: at + 1,
      role,
      source: 'staff',
      words_sealed,
      tokens,
    }
  })
