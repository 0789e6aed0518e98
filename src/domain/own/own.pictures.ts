import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { Upload } from '../../platform/files/receive.ts'
import { Missing } from '../../platform/web/errors.ts'
import { openRoom, roomOf, told } from './own.room.ts'

const WORDS = 'own.picture.words'
const BODY = 'own.picture.body'
/** What the table takes of one picture, less what the seal adds. */
export const PICTURE_MAX = 2_000_000

export interface OwnPicture {
  id: Id
  words: string
  addedAt: Date
}

/** The pictures of the acting person's own room, newest first; the pictures themselves are fetched one by one. */
export async function ownPictures(read: Read): Promise<OwnPicture[]> {
  const room = await roomOf(read)
  if (!room) return []
  const rows = await read.sql(
    sql<{ id: Id; words_sealed: Uint8Array | null; addedAt: Date }>`
      select id, words_sealed, added_at as "addedAt" from own.picture
      where citizen_id = ${actorId(read)} order by added_at desc, id desc limit 1000`,
  )
  return rows.map(({ id, words_sealed, addedAt }) => ({
    id,
    words: words_sealed ? room.box.open(WORDS, id, words_sealed) : '',
    addedAt,
  }))
}

/** One picture as it is shown. @throws Missing */
export async function ownPicture(read: Read, id: Id): Promise<{ type: string; bytes: Uint8Array }> {
  const room = await roomOf(read)
  const [row] = await read.sql(
    sql<{
      type: string
      body: Uint8Array
    }>`select media_type as type, body_sealed as body from own.picture
      where id = ${id} and citizen_id = ${actorId(read)}`,
  )
  if (!room || !row) throw new Missing()
  return { type: row.type, bytes: room.box.openBytes(BODY, id, row.body) }
}

/** Keeps a picture that was made anew, under the key of the room. */
export async function addPicture(
  write: Write,
  { type, bytes }: Pick<Upload, 'type' | 'bytes'>,
  words: string,
): Promise<Id> {
  const { box } = await openRoom(write)
  const id = newId()
  await write.q
    .insertInto('own.picture')
    .values({
      id,
      citizen_id: actorId(write),
      words_sealed: words ? box.seal(WORDS, id, words) : null,
      media_type: type,
      body_sealed: box.sealBytes(BODY, id, bytes),
      added_at: write.now,
    })
    .execute()
  await told(write, 'own_room_changed', id)
  return id
}

/** Removes it for good. @throws Missing */
export async function deletePicture(write: Write, id: Id) {
  const gone = await write.q
    .deleteFrom('own.picture')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  exactlyOne(gone)
  await told(write, 'own_room_changed', id)
}
