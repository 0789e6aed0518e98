import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { files } from '../../../platform/files/field.ts'
import type { Upload } from '../../../platform/files/receive.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { personAt } from '../person.addresses.ts'
import { PortraitPage } from './portrait.own.tsx'
import { ownPortrait, portrait, putUp, takeDown } from './portrait.queries.ts'
import { portraitWords } from './portrait.words.ts'

const own = { who: 'person', purpose: 'own_portrait' } as const
const portraitForm = form({ picture: files({ label: both(portraitWords, 'choose'), most: 1 }) })

/** Whether this is somebody at work, of whom there may be a picture: the set that the policy asks. */
export const mayHavePortrait = (visit: Visit): boolean =>
  visit.person?.kinds.some((kind) => ['staff', 'peer', 'leader'].includes(kind)) ?? false

function onlyAtWork(visit: Visit) {
  if (!mayHavePortrait(visit)) throw new Missing()
}

async function shown(visit: Visit, read: Read, filled: Filled) {
  onlyAtWork(visit)
  return h(PortraitPage, { visit, portrait: await ownPortrait(read), filled })
}

/** A picture is small, so one that the scanner could not look at is asked for again rather than held. */
function pictureIn(upload: Upload | undefined, lang: Lang): Uint8Array {
  const w = portraitWords[lang]
  if (!upload) throw new Refused('picture', w.chooseFirst)
  if (!upload.type.startsWith('image/')) throw new Refused('picture', w.otherKind)
  if (upload.scan === 'held') throw new Refused('picture', w.held)
  return upload.bytes
}

export const portraitRoutes: Route[] = [
  page(personAt.ownPortrait, own, (visit, read) => shown(visit, read, nothingFilled)),
  action(
    personAt.ownPortrait,
    { ...own, form: portraitForm, again: shown },
    async (visit, write, { picture: [upload] }) => {
      onlyAtWork(visit)
      await putUp(write, pictureIn(upload, visit.lang))
      return seeOther(personAt.ownPortrait(), portraitWords[visit.lang].isUp)
    },
  ),
  action(personAt.portraitTakenDown, { ...own, form: form({}) }, async (visit, write) => {
    if (!(await takeDown(write))) throw new Missing()
    return seeOther(personAt.ownPortrait(), portraitWords[visit.lang].isDown)
  }),
  // Not kept by the browser, as no page about people is: on a shared computer nobody finds who visited whom.
  page(personAt.portrait, { who: 'person', purpose: 'portrait' }, async (visit, read) => ({
    reply: {
      type: 'image/webp',
      body: await portrait(read, visit.params.portrait ?? ''),
      headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    },
  })),
]
