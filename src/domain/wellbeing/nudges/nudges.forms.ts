import { both, choices, form, idOf, text, time } from '../../../platform/web/form.ts'
import { nudgeWords } from './nudges.words.ts'

export const nudgeMax = 300

const label = (key: 'words' | 'time' | 'days' | 'sender') => both(nudgeWords, key)

export const nudgeForm = form({
  words: text({ label: label('words'), max: nudgeMax, required: true }),
  time: time({ label: label('time'), required: true }),
  days: choices({ label: label('days'), of: ['1', '2', '3', '4', '5', '6', '7'] }),
  sender: idOf({ label: label('sender') }),
})
