import { actorId, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { Conflict, Missing } from '../../platform/web/errors.ts'
import { noteById, places } from './journal.queries.ts'
import { tokensOf } from './journal.search.ts'
import type { NewNote, NewPart } from './journal.types.ts'

/**
 * Saves a note. From then on it stands as it is, and the person can read it. The same note a second time (a
 * second press, an answer that was lost, a phone that sends again) changes nothing and answers the same.
 * @throws Conflict with both texts when the note is there with other words: nothing is overwritten
 * @returns whether it was written now: what comes with it is written only then
 * @throws Missing when it is another's
 */
export async function saveNote(write: Write, note: NewNote): Promise<boolean> {
  const made = await write.q
    .insertInto('journal.note')
    .values({
      id: note.id,
      citizen_id: note.citizen,
      author_id: actorId(write),
      kind: note.kind,
      appointment_id: note.appointment,
      happened_at: note.happenedAt,
      made_at: note.madeAt,
      received_at: write.now,
    })
    .onConflict((same) => same.column('id').doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return sameAsBefore(write, note)
  for (const [at, part] of note.parts.entries()) await savePart(write, note, part, at + 1)
  await write.event({ room: 'journal', kind: 'note_saved', object: note.id, citizen: note.citizen })
  return true
}

async function savePart(write: Write, note: NewNote, part: NewPart, position: number) {
  const id = newId()
  const of = { note_id: note.id, citizen_id: note.citizen }
  const tokens = tokensOf(write.box, note.citizen, part.words)
  const shown = part.hidden
    ? { words_sealed: null, third_party: true, reason: part.hidden }
    : { words_sealed: write.box.seal(places.part, id, part.words), tokens, third_party: false }
  await write.q
    .insertInto('journal.part')
    .values({ id, ...of, position, role: part.role, source: part.source, ...shown })
    .execute()
  if (!part.hidden) return
  await write.q
    .insertInto('journal.hidden')
    .values({
      part_id: id,
      ...of,
      words_sealed: write.box.seal(places.hidden, id, part.words),
      tokens,
    })
    .execute()
}

async function sameAsBefore(write: Write, note: NewNote): Promise<boolean> {
  const before = await noteById(write, note.id)
  if (before.author.id !== actorId(write) || before.citizen.id !== note.citizen) throw new Missing()
  const theirs = before.parts.map(({ words }) => words ?? '').join('\n\n')
  const yours = note.parts.map(({ words }) => words).join('\n\n')
  if (theirs !== yours) throw new Conflict({ theirs, yours })
  return false
}

interface About {
  note: Id
  citizen: Id
}

/** A correction or a supplement beside a note that stands as it was. The person reads both. */
export async function addTo(
  write: Write,
  { note, citizen }: About,
  kind: 'correction' | 'supplement',
  words: string,
): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('journal.addition')
    .values({
      ...{ id, note_id: note, citizen_id: citizen, author_id: actorId(write), kind, at: write.now },
      words_sealed: write.box.seal(places.addition, id, words),
      tokens: tokensOf(write.box, citizen, words),
    })
    .execute()
  const what = kind === 'correction' ? 'note_corrected' : 'note_supplemented'
  await write.event({ room: 'journal', kind: what, object: note, citizen })
  return id
}

/** What the person says to a note, or what staff answer. */
export async function commentOn(write: Write, { note, citizen }: About, words: string) {
  const id = newId()
  const me = actorId(write)
  await write.q
    .insertInto('journal.comment')
    .values({
      ...{ id, note_id: note, citizen_id: citizen, author_id: me, at: write.now },
      words_sealed: write.box.seal(places.comment, id, words),
      tokens: tokensOf(write.box, citizen, words),
    })
    .execute()
  const kind = me === citizen ? 'note_commented' : 'note_comment_answered'
  await write.event({ room: 'journal', kind, object: note, citizen })
  return id
}
