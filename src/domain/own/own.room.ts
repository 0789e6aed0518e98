import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Box, makeBox } from '../../platform/crypto/box.ts'
import { actorId, exactlyOne, type Read, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { dropDraftsOf } from '../../platform/web/drafts.ts'
import { endShareOf } from '../circle/index.ts'

const KEY = 'own.room.key'

/** A person's room: its own key opens all that stands in it. */
export interface Room {
  id: Id
  box: Box
  openedAt: Date
  /** Whether it is to stay when a course ends; null as long as nothing is chosen. */
  keepAfter: boolean | null
}

/** Whether the municipality offers a room of one's own. */
export async function offered(read: Read): Promise<boolean> {
  const [row] = await read.sql(sql<{ offered: boolean }>`select own.offered() as offered`)
  return row?.offered ?? false
}

/** The acting person's room; null when nothing was ever written in it. */
export async function roomOf(read: Read): Promise<Room | null> {
  const row = await read.q
    .selectFrom('own.room')
    .select(['id', 'key_sealed', 'opened_at', 'keep_after'])
    .where('citizen_id', '=', actorId(read))
    .executeTakeFirst()
  if (!row) return null
  const box = makeBox([read.box.openBytes(KEY, row.id, row.key_sealed)])
  return { id: row.id, box, openedAt: row.opened_at, keepAfter: row.keep_after }
}

/** The same, made with a new key the first time. */
export async function openRoom(write: Write): Promise<Room> {
  const before = await roomOf(write)
  if (before) return before
  const id = newId()
  const key = randomBytes(32)
  await write.q
    .insertInto('own.room')
    .values({
      id,
      citizen_id: actorId(write),
      key_sealed: write.box.sealBytes(KEY, id, key),
      opened_at: write.now,
    })
    .execute()
  return { id, box: makeBox([key]), openedAt: write.now, keepAfter: null }
}

/** Says whether the room is to stay when a course ends. @throws Missing when there is no room */
export async function chooseAfterwards(write: Write, keep: boolean) {
  const me = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('own.room')
      .set({ keep_after: keep, chosen_at: write.now })
      .where('citizen_id', '=', me)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'own_room_chosen', me)
}

/**
 * Removes all that stands in the room, its shared copies and its key. Without the key nothing of it can be opened
 * again, not from a copy of the database either. Nothing happens when there is no room.
 */
export async function deleteRoom(write: Write) {
  const me = actorId(write)
  const copies = await write.q
    .selectFrom('own.shared_item')
    .select(['id', 'person_id'])
    .where('citizen_id', '=', me)
    .execute()
  for (const { id, person_id } of copies)
    await endShareOf(write, { person: person_id, subject: 'own_room', object: id })
  await write.q.deleteFrom('own.shared_item').where('citizen_id', '=', me).execute()
  await write.q.deleteFrom('own.page').where('citizen_id', '=', me).execute()
  await write.q.deleteFrom('own.picture').where('citizen_id', '=', me).execute()
  await dropDraftsOf(write, 'own.')
  const gone = await write.q
    .deleteFrom('own.room')
    .where('citizen_id', '=', me)
    .returning('id')
    .execute()
  for (const { id } of gone) await told(write, 'own_room_deleted', id)
}

/** What is recorded of a room: that something was changed in it, and never what. */
export const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'own', kind, object, citizen: actorId(write) })
