import { both, choice, day, form, text, version } from '../../../platform/web/form.ts'
import { wordsMax } from '../thoughts/thoughts.forms.ts'
import { abouts, markings } from './measures.types.ts'
import { measureWords } from './measures.words.ts'

export const nameMax = 80

type Label = 'name' | 'marking' | 'low' | 'high' | 'when' | 'value' | 'words' | 'day'
const label = (key: Label) => both(measureWords, key)

const called = {
  name: text({ label: label('name'), max: nameMax, required: true }),
  low: text({ label: label('low'), max: nameMax }),
  high: text({ label: label('high'), max: nameMax }),
  when: text({ label: label('when'), max: nameMax }),
}

export const makeForm = form({
  ...called,
  about: choice({ label: label('name'), of: abouts, required: true }),
  marking: choice({ label: label('marking'), of: markings, required: true }),
})
export const changeForm = form({ ...called, version })
export const markForm = form({
  value: text({ label: label('value'), max: 10 }),
  words: text({ label: label('words'), max: wordsMax }),
  day: day({ label: label('day') }),
})
