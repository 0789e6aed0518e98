import { z } from 'zod'
import { isId } from '../../platform/data/id.ts'
import { files } from '../../platform/files/field.ts'
import { both, choice, day, type Field, form, text } from '../../platform/web/form.ts'
import { languageField } from '../journal/index.ts'
import { awayWords } from './absence/absence.words.ts'
import { messageWords } from './message.words.ts'
import { startWords } from './start/start.words.ts'

export const wordsMax = 10_000
export const titleMax = 120
const MOST_PEOPLE = 20

/** Several from a list of people and teams on the page. */
const ids: Field<string[]> = {
  label: both(startWords, 'to'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).min(1, 'choose').max(MOST_PEOPLE, 'choose'),
}

const line = {
  words: text({ label: both(startWords, 'words'), max: wordsMax, required: true }),
  files: files({ label: both(messageWords, 'files') }),
}
const title = text({ label: both(startWords, 'subject'), max: titleMax })

export const lineForm = form({ ...line, language: languageField })
export const startForm = form({ to: ids, title, ...line })
export const startWithForm = form({ title, ...line, language: languageField })
export const joinForm = form({
  who: ids,
  earlier: choice({ label: both(startWords, 'earlier'), of: ['on'] }),
})
export const readingForm = form({
  shows: choice({ label: both(messageWords, 'reading'), of: ['yes', 'no'], required: true }),
})
export const awayForm = form({
  from: day({ label: both(awayWords, 'from'), required: true }),
  until: day({ label: both(awayWords, 'until'), required: true }),
})
export const pressForm = form({})
