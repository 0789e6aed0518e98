import type { Read } from '../../platform/data/db.ts'
import { draftOf } from '../../platform/web/drafts.ts'
import type { Filled } from '../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { ownAt } from './own.addresses.ts'
import { pictureForm, pressForm } from './own.forms.ts'
import { addPicture, deletePicture, ownPicture, ownPictures, PICTURE_MAX } from './own.pictures.ts'
import { PicturesPage } from './own.pictures.tsx'
import { offered } from './own.room.ts'
import { ownWords } from './own.words.ts'

const own = { who: 'person', purpose: 'own_room' } as const
const idIn = (visit: Visit) => visit.params.ownPicture ?? ''

const picturesPage = async (visit: Visit, read: Read, again?: Filled) =>
  PicturesPage({
    visit,
    offered: await offered(read),
    pictures: await ownPictures(read),
    filled: again ?? (await draftOf(read, 'own.picture')),
  })

export const pictureRoutes: Route[] = [
  page(ownAt.pictures, own, (visit, read) => picturesPage(visit, read)),
  action(
    ownAt.pictures,
    { ...own, form: pictureForm, again: picturesPage },
    async (visit, write, { words, picture: [upload] }) => {
      const w = ownWords[visit.lang]
      if (!(await offered(write))) throw new Refused('words', w.notOfferedNow)
      if (!upload) throw new Refused('picture', w.pictureChoose)
      if (!upload.type.startsWith('image/')) throw new Refused('picture', w.pictureKind)
      if (upload.bytes.length > PICTURE_MAX) throw new Refused('picture', w.pictureLarge)
      await addPicture(write, upload, words)
      return seeOther(ownAt.pictures(), w.pictureSaved)
    },
  ),
  page(ownAt.picture, own, async (visit, read) => {
    const { type, bytes } = await ownPicture(read, idIn(visit))
    return { reply: { type, body: bytes } }
  }),
  action(ownAt.pictureDeleted, { ...own, form: pressForm }, async (visit, write) => {
    await deletePicture(write, idIn(visit))
    return seeOther(ownAt.pictures(), ownWords[visit.lang].pictureDeleted)
  }),
]
