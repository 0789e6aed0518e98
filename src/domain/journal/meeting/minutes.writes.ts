import { sql } from 'kysely'
import { actorId, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Appointment } from '../../appointment/index.ts'
import { kindOfForm } from '../journal.codes.ts'
import { saveNote } from '../journal.writes.ts'
import { meetingOf } from './meeting.queries.ts'
import { places, type Table } from './meeting.types.ts'
import { meetingAtTable, told } from './meeting.writes.ts'

/** A new paragraph, after those that are there. @returns its identifier */
export async function beginParagraph(write: Write, table: Table, words: string): Promise<Id> {
  const meeting_id = await meetingAtTable(write, table)
  const id = newId()
  const [last] = await write.sql(
    sql<{ position: number }>`select coalesce(max(position), 0)::int as position
      from journal.minute where meeting_id = ${meeting_id}`,
  )
  await write.q
    .insertInto('journal.minute')
    .values({
      ...{
        id,
        meeting_id,
        citizen_id: table.citizen,
        begun_by: actorId(write),
        begun_at: write.now,
      },
      position: Math.min((last?.position ?? 0) + 1, 500),
    })
    .execute()
  await writeParagraph(write, table, id, { from: [], words })
  return id
}

/**
 * Says a paragraph otherwise, or joins its texts. A text gives way only to one that was written from it: who
 * wrote from an older text puts nobody's words away, and both stand side by side.
 */
export async function writeParagraph(
  write: Write,
  table: Table,
  minute: Id,
  { from, words }: { from: readonly Id[]; words: string },
): Promise<Id> {
  await knownTexts(write, minute, from)
  const id = newId()
  await write.q
    .insertInto('journal.minute_text')
    .values({
      ...{ id, minute_id: minute, citizen_id: table.citizen, from_ids: [...from] },
      ...{ written_by: actorId(write), written_at: write.now },
      words_sealed: write.box.seal(places.text, id, words),
    })
    .execute()
  if (from.length > 0)
    await write.sql(
      sql`update journal.minute_text set replaced_by = ${id}
        where id = any (${[...from]}::uuid[]) and minute_id = ${minute} and replaced_by is null`,
    )
  await told(write, 'minute_written', minute, table)
  return id
}

/** What somebody wrote from is a text of this paragraph, also when another has taken its place. @throws Missing */
async function knownTexts(write: Write, minute: Id, from: readonly Id[]) {
  const [known] = await write.sql(
    sql<{ count: number }>`select count(*)::int as count from journal.minute_text
      where id = any (${[...from]}::uuid[]) and minute_id = ${minute}`,
  )
  if (known?.count !== new Set(from).size) throw new Missing()
}

/** "Sådan har vi forstået det": the person's yes, or what is not quite right. */
export async function sayUnderstood(
  write: Write,
  table: Table,
  { says, words }: { says: 'yes' | 'not_quite'; words: string },
) {
  const meeting_id = await meetingAtTable(write, table)
  const id = newId()
  const by = { by_id: actorId(write), at: write.now }
  await write.q
    .insertInto('journal.read_back')
    .values({
      ...{ id, meeting_id, citizen_id: table.citizen, says, ...by },
      words_sealed: words ? write.box.seal(places.readBack, id, words) : null,
    })
    .execute()
  await told(write, 'minutes_read_back', meeting_id, table)
}

/** The minutes become one note with everybody's names, once. @throws Missing before the person has said yes */
export async function keepMinutes(write: Write, a: Appointment): Promise<Id> {
  const table = { appointment: a.id, citizen: a.citizen.id }
  const meeting = await meetingOf(write, table)
  if (meeting.note) return meeting.note
  const id = oneOf([meeting.id].filter((one) => one !== null && meeting.isUnderstood)) ?? ''
  const words = meeting.paragraphs.map(({ texts }) => texts.map((text) => text.words).join('\n\n'))
  const note = newId()
  await saveNote(write, {
    ...{ id: note, citizen: table.citizen, kind: kindOfForm[a.form], appointment: a.id },
    happenedAt: a.startsAt > write.now ? write.now : a.startsAt,
    madeAt: write.now,
    parts: [
      { role: 'fact', source: 'person_with_staff', words: words.filter(Boolean).join('\n\n') },
    ],
  })
  const of = { note_id: note, citizen_id: table.citizen }
  await write.q
    .insertInto('journal.meeting_note')
    .values({ meeting_id: id, ...of })
    .execute()
  const writers = [...new Set([...meeting.writers, actorId(write)])]
  await write.q
    .insertInto('journal.note_writer')
    .values(writers.map((person_id) => ({ ...of, person_id })))
    .execute()
  await told(write, 'minutes_kept', note, table)
  return note
}
