import { both, choice, choices, form, idOf, text } from '../../../platform/web/form.ts'
import { answerWays, meetings } from '../contact.types.ts'
import { writeWords as w } from './write.words.ts'

export const wordsMax = 4000

/** All that is taken, and nothing else: no name, no age, no place (ASVS 5.0, 15.3.3; GDPR art. 5). */
export const openForm = form({
  words: text({ label: both(w, 'words'), max: wordsMax, required: true }),
  alias: text({ label: both(w, 'alias'), max: 60 }),
  answerWay: choice({ label: both(w, 'answerWay'), of: answerWays }),
  number: text({ label: both(w, 'number'), max: 30 }),
  meeting: choices({ label: both(w, 'meeting'), of: meetings }),
  young: choice({ label: both(w, 'young'), of: ['on'] }),
  once: idOf({ label: both(w, 'send') }),
})
