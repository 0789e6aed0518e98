import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { happened } from '../contact.writes.ts'
import { stayOf, TALK, type Talk } from './acute.queries.ts'

/**
 * Keeps a bed for somebody.
 * @returns false when the bed, or the guest, already has another: of two at once, one wins
 */
export async function keepBed(write: Write, bed: Id, contact: Id): Promise<boolean> {
  const rows = await write.sql(
    sql<{ id: Id }>`insert into contact.stay (id, bed_id, contact_id, reserved_at, reserved_by)
      values (${newId()}, ${bed}, ${contact}, ${write.now}, ${actorId(write)})
      on conflict do nothing returning id`,
  )
  if (rows.length === 0) return false
  await happened(write, contact, 'bed_kept')
  return true
}

async function talk(write: Write, stay: Id, kind: Talk['kind'], words: string) {
  const id = newId()
  await write.q
    .insertInto('contact.stay_talk')
    .values({
      id,
      stay_id: stay,
      kind,
      words_sealed: write.box.seal(TALK, id, words),
      at: write.now,
      by_id: actorId(write),
    })
    .execute()
}

/** The guest has come, and one has talked about why and for how long. @throws Missing */
export async function arrive(write: Write, stay: Id, words: string) {
  exactlyOne(
    await write.q
      .updateTable('contact.stay')
      .set({ arrived_at: write.now })
      .where('id', '=', stay)
      .where('arrived_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await talk(write, stay, 'arrival', words)
  await happened(write, (await stayOf(write, stay)).contact, 'guest_arrived')
}

/** The guest goes home, and one has talked about what comes now. @throws Missing */
export async function leave(write: Write, stay: Id, words: string) {
  exactlyOne(
    await write.q
      .updateTable('contact.stay')
      .set({ left_at: write.now })
      .where('id', '=', stay)
      .where('arrived_at', 'is not', null)
      .executeTakeFirstOrThrow(),
  )
  await talk(write, stay, 'leaving', words)
  await happened(write, (await stayOf(write, stay)).contact, 'guest_left')
}

/** It was kept and not used; nobody is blamed. @throws Missing */
export async function notUsed(write: Write, stay: Id) {
  const { contact } = await stayOf(write, stay)
  exactlyOne(
    await write.q
      .updateTable('contact.stay')
      .set({ cancelled_at: write.now })
      .where('id', '=', stay)
      .where('arrived_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await happened(write, contact, 'bed_given_back')
}

/** Somebody has asked how it went after. @throws Missing */
export async function followUp(write: Write, stay: Id, words: string) {
  const { contact } = await stayOf(write, stay)
  await talk(write, stay, 'follow_up', words)
  await happened(write, contact, 'guest_followed_up')
}
