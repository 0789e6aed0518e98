import { files } from '../../platform/files/field.ts'
import { both, choice, form, idOf, text, version } from '../../platform/web/form.ts'
import { type PageKind, pageKinds } from './own.types.ts'
import { ownWords } from './own.words.ts'

export const wordsMax = 20_000
export const titleMax = 120

/** Names that begin with 'own.' lie under the own key while they wait. */
export const draftOfKind = (kind: PageKind) => `own.page:${kind}`
export const draftOfPage = (id: string) => `own.page:${id}`

const title = text({ label: both(ownWords, 'titleLabel'), max: titleMax })
const words = text({ label: both(ownWords, 'words'), max: wordsMax, required: true })

export const writeForm = form({
  kind: choice({ label: both(ownWords, 'words'), of: pageKinds, required: true }),
  title,
  words,
})
export const changeForm = form({ title, words, version })
export const shareForm = form({
  person: idOf({ label: both(ownWords, 'shareWith'), required: true }),
})
export const afterForm = form({
  keep: choice({ label: both(ownWords, 'after'), of: ['yes', 'no'], required: true }),
})
export const pictureForm = form({
  words: text({ label: both(ownWords, 'pictureWords'), max: 500 }),
  picture: files({ label: both(ownWords, 'pictureFile'), most: 1 }),
})
export const pressForm = form({})
