import { both, choice, choices, form, text } from '../../../platform/web/form.ts'
import { meetings } from '../contact.types.ts'
import { wordsMax } from '../write/write.forms.ts'
import { writeWords } from '../write/write.words.ts'
import { contactDeskWords as w } from './desk.words.ts'

export const NOTE_MAX = 2000

export const answerForm = form({
  words: text({ label: both(w, 'answer'), max: wordsMax, required: true }),
})
export const noteForm = form({
  note: text({ label: both(w, 'note'), max: NOTE_MAX, required: true }),
})
export const endForm = form({
  ending: text({ label: both(w, 'endWords'), max: NOTE_MAX, required: true }),
})
export const checkForm = form({
  item: text({ label: both(w, 'checklist'), max: 40, required: true }),
  done: choice({ label: both(w, 'tick'), of: ['yes', 'no'], required: true }),
})
export const dangerForm = form({
  way: text({ label: both(w, 'dangerDid'), max: 40, required: true }),
  did: text({ label: both(w, 'dangerWords'), max: NOTE_MAX }),
})
export const recordForm = form({
  came: choice({
    label: both(w, 'recordCame'),
    of: ['walk_in', 'phone', 'street'],
    required: true,
  }),
  words: text({ label: both(w, 'recordWords'), max: NOTE_MAX, required: true }),
  alias: text({ label: both(writeWords, 'alias'), max: 60 }),
  number: text({ label: both(writeWords, 'number'), max: 30 }),
  meeting: choices({ label: both(writeWords, 'meeting'), of: meetings }),
  young: choice({ label: both(writeWords, 'young'), of: ['on'] }),
})
