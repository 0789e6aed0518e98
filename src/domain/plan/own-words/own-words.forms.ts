import { both, choice, day, form, text, version } from '../../../platform/web/form.ts'
import { ownKinds } from '../plan.types.ts'
import { ownWordsWords } from './own-words.words.ts'

export const wordsMax = 4000

const words = text({ label: both(ownWordsWords, 'words'), max: wordsMax, required: true })

export const writeForm = form({
  kind: choice({ label: both(ownWordsWords, 'words'), of: ownKinds, required: true }),
  words,
  day: day({ label: both(ownWordsWords, 'day') }),
})

export const changeForm = form({
  words,
  day: day({ label: both(ownWordsWords, 'day') }),
  version,
})

export const moveForm = form({
  kind: choice({
    label: both(ownWordsWords, 'moveTitle'),
    of: ['role_have', 'role_miss', 'role_try'],
    required: true,
  }),
  version,
})

/** A press that needs no more than its address. */
export const pressForm = form({})
