import { actorId, oneOf, type Read, type Write } from '../data/db.ts'
import { type Id, newId } from '../data/id.ts'
import { Missing } from '../web/errors.ts'
import type { Reply } from '../web/routes.ts'
import { checkFile, type MediaType } from './files.rules.ts'
import { disposition, safeName } from './names.ts'
import type { Scan } from './receive.ts'

const CHUNK = 256 * 1024
const NAME = 'platform.file.name'
const BODY = 'platform.file_chunk.body'

export interface StoredFile {
  name: string
  type: MediaType
  bytes: Uint8Array
}

/** Each chunk is bound to its file, its place in it and how many there are: none can be moved or left out. */
const placeOf = (file: Id, part: number, parts: number) => `${file}/${part}/${parts}`
const partsOf = (bytes: number) => Math.ceil(bytes / CHUNK)

/**
 * Keeps a file, encrypted in chunks, for the acting person alone.
 * Ask `checkFile` first, and say kindly what it says; an unfit file that comes this far is a bug.
 * @returns the file's id
 */
export async function putFile(
  write: Write,
  { name, bytes, scan = 'unscanned' }: { name: string; bytes: Uint8Array; scan?: Scan },
): Promise<Id> {
  const checked = checkFile(bytes)
  if ('problem' in checked) throw new Error(`An unfit file was not refused: ${checked.problem}.`)
  const id = newId()
  const { type } = checked
  await write.q
    .insertInto('platform.file')
    .values({
      id,
      owner_id: actorId(write),
      name_sealed: write.box.seal(NAME, id, safeName(name, type)),
      media_type: type,
      bytes: bytes.length,
      added_at: write.now,
      scan,
    })
    .execute()
  const parts = partsOf(bytes.length)
  // One at a time: together they would be twice the file in memory.
  for (let part = 0; part < parts; part += 1) {
    const piece = bytes.subarray(part * CHUNK, (part + 1) * CHUNK)
    const body_sealed = write.box.sealBytes(BODY, placeOf(id, part, parts), piece)
    await write.q
      .insertInto('platform.file_chunk')
      .values({ file_id: id, part, body_sealed })
      .execute()
  }
  return id
}

/**
 * @throws Missing when the file is not there, not for the acting person to read, or held
 * @throws SealBroken when a chunk was changed, moved or lost
 */
export async function getFile(read: Read, id: Id): Promise<StoredFile> {
  const file = oneOf(
    await read.q
      .selectFrom('platform.file')
      .select(['name_sealed', 'media_type', 'bytes', 'scan'])
      .where('id', '=', id)
      .execute(),
  )
  if (file.scan === 'held' || file.scan === 'found') throw new Missing()
  const bytes = await openBody(read, id, file.bytes)
  const name = read.box.open(NAME, id, file.name_sealed)
  return { name, type: file.media_type as MediaType, bytes }
}

/** A file's name, for a list of files that the acting person may know of. */
export const fileName = (read: Read, id: Id, sealed: Uint8Array): string =>
  read.box.open(NAME, id, sealed)

/** @throws SealBroken when a chunk was changed, moved or lost */
export async function openBody(read: Read, id: Id, length: number): Promise<Uint8Array> {
  const chunks = await read.q
    .selectFrom('platform.file_chunk')
    .select(['part', 'body_sealed'])
    .where('file_id', '=', id)
    .orderBy('part')
    .execute()
  const parts = partsOf(length)
  const opened = chunks.map(({ part, body_sealed }) =>
    read.box.openBytes(BODY, placeOf(id, part, parts), body_sealed),
  )
  const bytes = Uint8Array.from(Buffer.concat(opened))
  if (bytes.length !== length) throw new Error('A stored file is not whole.')
  return bytes
}

/** A file as an answer: to be saved, never shown as a page of ours (ASVS 5.0, 3.2.1 and 5.4.2). */
export const download = ({ name, type, bytes }: StoredFile): Reply => ({
  reply: {
    type: type === 'text/plain' ? 'text/plain; charset=utf-8' : type,
    body: bytes,
    headers: {
      'content-disposition': disposition(name, type),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  },
})
