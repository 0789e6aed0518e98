import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { happened, say, tell } from '../contact.writes.ts'

export const NOTE = 'contact.note.words'
export const STEP = 'contact.danger_step.words'

/**
 * The acting person takes a contact that nobody holds on to.
 * @returns false when somebody else already does: at most one owner is a unique index
 */
export async function takeContact(write: Write, contact: Id): Promise<boolean> {
  const me = actorId(write)
  const rows = await write.sql(
    sql<{ id: Id }>`insert into contact.responsibility (id, contact_id, person_id, how, from_at)
      values (${newId()}, ${contact}, ${me}, 'taken', ${write.now})
      on conflict (contact_id) where ended_at is null do nothing returning id`,
  )
  if (rows.length === 0) return false
  await tell(write, contact, 'taken', me)
  await happened(write, contact, 'contact_taken')
  return true
}

/** An answer to the person. Whoever answers what nobody holds on to, holds on to it from then. */
export async function answer(write: Write, contact: Id, words: string): Promise<void> {
  await takeContact(write, contact)
  await say(write, contact, { side: 'staff', words })
  await happened(write, contact, 'contact_answered')
}

export async function addNote(write: Write, contact: Id, words: string): Promise<void> {
  const id = newId()
  await write.q
    .insertInto('contact.note')
    .values({
      id,
      contact_id: contact,
      author_id: actorId(write),
      words_sealed: write.box.seal(NOTE, id, words),
      written_at: write.now,
    })
    .execute()
  await happened(write, contact, 'contact_noted')
}

/** One thing of the first-contact checklist, done or taken back. */
export async function check(write: Write, contact: Id, item: string, done: boolean): Promise<void> {
  const me = actorId(write)
  if (!done) {
    await write.q
      .updateTable('contact.checked')
      .set({ undone_at: write.now, undone_by: me })
      .where('contact_id', '=', contact)
      .where('item', '=', item)
      .where('undone_at', 'is', null)
      .execute()
    return
  }
  await write.sql(
    sql`insert into contact.checked (id, contact_id, item, done_at, done_by)
      values (${newId()}, ${contact}, ${item}, ${write.now}, ${me})
      on conflict (contact_id, item) where undone_at is null do nothing`,
  )
}

/** What was done when words spoke of danger: who, when, what. The first one says that somebody has seen it. */
export async function dangerStep(write: Write, contact: Id, way: string, words: string) {
  const id = newId()
  await write.q
    .insertInto('contact.danger_step')
    .values({
      id,
      contact_id: contact,
      way,
      words_sealed: words === '' ? null : write.box.seal(STEP, id, words),
      at: write.now,
      by_id: actorId(write),
    })
    .execute()
  await happened(write, contact, 'contact_danger_step')
}

/** The ending talk: the last words stand in the conversation, and nobody holds on to it any more. */
export async function endByTalk(write: Write, contact: Id, words: string): Promise<void> {
  const me = actorId(write)
  await say(write, contact, { side: 'staff', words })
  await tell(write, contact, 'ended', me)
  await happened(write, contact, 'contact_ended')
  exactlyOne(
    await write.q
      .updateTable('contact.contact')
      .set({ ended_at: write.now, ended_by: me, ended_how: 'talk' })
      .where('id', '=', contact)
      .executeTakeFirstOrThrow(),
  )
  exactlyOne(
    await write.q
      .updateTable('contact.responsibility')
      .set({ ended_at: write.now, ended_by: me, ended_how: 'ended' })
      .where('contact_id', '=', contact)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}
