import { actorId, exactlyOne, oneOf, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { getFile, type StoredFile } from '../../../platform/files/files.ts'
import { keepUpload } from '../../../platform/files/keep.ts'
import type { Upload } from '../../../platform/files/receive.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { places } from '../journal.rows.ts'

interface About {
  note: Id
  citizen: Id
  lang: Lang
}

/** Keeps a picture with a note that is being saved; the one who saves it says that the person has agreed. */
export async function keepPhoto(write: Write, about: About, upload: Upload, shows: string) {
  const id = newId()
  const file = await keepUpload(write, upload, { field: 'photo', lang: about.lang })
  await write.q
    .insertInto('journal.photo')
    .values({
      ...{ id, note_id: about.note, citizen_id: about.citizen, file_id: file },
      shows_sealed: write.box.seal(places.photo, id, shows),
      consent_at: write.now,
    })
    .execute()
}

/** @throws Missing when it is not the reader's to see, taken back, or not looked at yet */
export async function photoFile(read: Read, id: Id): Promise<StoredFile> {
  const photo = oneOf(
    await read.q
      .selectFrom('journal.photo')
      .select(['file_id', 'citizen_id'])
      .where('id', '=', id)
      .where('taken_back_at', 'is', null)
      .execute(),
  )
  read.shows([photo.citizen_id], 'journal')
  return getFile(read, photo.file_id)
}

/** From now on it is shown to nobody. @returns the note it stood with */
export async function takeBackPhoto(write: Write, id: Id): Promise<{ note: Id; citizen: Id }> {
  const photo = oneOf(
    await write.q
      .selectFrom('journal.photo')
      .select(['note_id', 'citizen_id'])
      .where('id', '=', id)
      .execute(),
  )
  exactlyOne(
    await write.q
      .updateTable('journal.photo')
      .set({ taken_back_at: write.now, taken_back_by: actorId(write) })
      .where('id', '=', id)
      .where('taken_back_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  const about = { object: photo.note_id, citizen: photo.citizen_id }
  await write.event({ room: 'journal', kind: 'photo_taken_back', ...about })
  return { note: photo.note_id, citizen: photo.citizen_id }
}
