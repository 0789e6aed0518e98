import { actorId } from '../../../platform/data/db.ts'
import { download } from '../../../platform/files/files.ts'
import { form } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import { journalAt } from '../journal.addresses.ts'
import { journalWords } from '../journal.words.ts'
import { photoFile, takeBackPhoto } from '../write/photos.ts'

const own = { who: 'person', purpose: 'own_journal' } as const

/** A picture that came with a note, for those who read the note, as long as the person agrees. */
export const photoRoutes: Route[] = [
  page(journalAt.photo, { ...own, purpose: 'read_notes' }, async (visit, read) =>
    download(await photoFile(read, visit.params.photo ?? '')),
  ),
  action(journalAt.photoBack, { ...own, form: form({}) }, async (visit, write) => {
    const { note, citizen } = await takeBackPhoto(write, visit.params.photo ?? '')
    const to =
      citizen === actorId(write)
        ? journalAt.mineOne({ note })
        : journalAt.deskOne({ citizen, note })
    return seeOther(to, journalWords[visit.lang].photoGone)
  }),
]
