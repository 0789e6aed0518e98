import { both, form, idOf, text } from '../../../platform/web/form.ts'
import { wordsMax } from '../write/write.forms.ts'
import { talkWords as w } from './talk.words.ts'

export const codeForm = form({ code: text({ label: both(w, 'code'), max: 60, required: true }) })

export const lineForm = form({
  words: text({ label: both(w, 'writeOn'), max: wordsMax, required: true }),
  once: idOf({ label: both(w, 'send') }),
})

/** A press that needs no more than its address. */
export const pressForm = form({})
