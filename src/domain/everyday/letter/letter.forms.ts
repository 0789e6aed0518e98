import { z } from 'zod'
import { isId } from '../../../platform/data/id.ts'
import { files } from '../../../platform/files/field.ts'
import { both, day, type Field, form, text } from '../../../platform/web/form.ts'
import { letterWords } from './letter.words.ts'

export const wordsMax = 4000
export const answerMax = 2000
const MOST_PEOPLE = 20

const people: Field<string[]> = {
  label: both(letterWords, 'people'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).max(MOST_PEOPLE, 'choose'),
}
export const letterForm = form({
  words: text({ label: both(letterWords, 'words'), max: wordsMax }),
  people,
  picture: files({ label: both(letterWords, 'picture'), most: 1 }),
})
export const answerForm = form({
  meaning: text({ label: both(letterWords, 'meaning'), max: answerMax, required: true }),
  deadline: day({ label: both(letterWords, 'deadline') }),
  next: text({ label: both(letterWords, 'next'), max: 1000 }),
})
export const pressForm = form({})
