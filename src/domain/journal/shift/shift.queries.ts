import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { noteById, wholeNotes } from '../journal.queries.ts'
import type { Note } from '../journal.types.ts'

/** What was passed on stands for three days: a weekend and the Monday after it. */
const HOURS = 72
const MOST = 30

export interface Passed {
  note: Note
  by: { id: Id; name: string }
  at: Date
  /** Those who have read it, the first first. */
  readBy: { id: Id; name: string }[]
}

interface Row {
  note: Id
  byId: Id
  byName: string | null
  at: Date
  readBy: { id: Id; name: string | null }[] | null
}

/** What was passed on about the people whom the acting person works with now, newest first. Two queries. */
export async function passedOn(read: Read): Promise<Passed[]> {
  const rows = await read.sql(
    sql<Row>`
      select p.note_id as note, p.passed_by as "byId", b.given_name as "byName", p.passed_at as at,
        (select jsonb_agg(jsonb_build_object('id', r.person_id, 'name', n.given_name) order by r.read_at)
          from journal.passing_read r left join person.person n on n.id = r.person_id
          where r.note_id = p.note_id) as "readBy"
      from journal.passing p left join person.person b on b.id = p.passed_by
      where p.citizen_id = any (array(select circle.attended()))
        and p.passed_at > platform.now() - make_interval(hours => ${HOURS})
      order by p.passed_at desc limit ${MOST}`,
  )
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.note)
  const notes = await wholeNotes(read, sql`select unnest(${ids}::uuid[])`)
  const byId = new Map(notes.map((note) => [note.id, note]))
  return rows.flatMap(({ note: id, byId: by, byName, at, readBy }) => {
    const note = byId.get(id)
    const people = (readBy ?? []).map((one) => ({ id: one.id, name: one.name ?? '' }))
    return note ? [{ note, by: { id: by, name: byName ?? '' }, at, readBy: people }] : []
  })
}

/** How many of them the acting person has neither passed on nor read. One query that opens nothing. */
export async function waitingToBeRead(read: Read): Promise<number> {
  const me = actorId(read)
  const [row] = await read.sql(
    sql<{ count: number }>`
      select count(*)::int as count from journal.passing p
      where p.citizen_id = any (array(select circle.attended())) and p.passed_by <> ${me}
        and p.passed_at > platform.now() - make_interval(hours => ${HOURS})
        and not exists (select from journal.passing_read r where r.note_id = p.note_id and r.person_id = ${me})`,
  )
  return row?.count ?? 0
}

/** Passes a note on to those who come next. A second time changes nothing. @throws Missing */
export async function passOn(write: Write, note: Id, citizen: Id): Promise<void> {
  const { citizen: whose } = await noteById(write, note)
  if (whose.id !== citizen) throw new Missing()
  const made = await write.q
    .insertInto('journal.passing')
    .values({
      note_id: note,
      citizen_id: citizen,
      passed_by: actorId(write),
      passed_at: write.now,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return
  await write.event({ room: 'journal', kind: 'note_passed_on', object: note, citizen })
}

/** The acting person has read what was passed on. A second time changes nothing. @throws Missing */
export async function takeOver(write: Write, note: Id, citizen: Id): Promise<void> {
  const rows = await write.sql(
    sql`select 1 from journal.passing where note_id = ${note} and citizen_id = ${citizen}`,
  )
  if (rows.length === 0) throw new Missing()
  const made = await write.q
    .insertInto('journal.passing_read')
    .values({ note_id: note, citizen_id: citizen, person_id: actorId(write), read_at: write.now })
    .onConflict((same) => same.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return
  await write.event({ room: 'journal', kind: 'note_taken_over', object: note, citizen })
}
