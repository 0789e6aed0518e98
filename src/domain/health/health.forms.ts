import { both, choice, day, form, idOf, text, version } from '../../platform/web/form.ts'
import { askingWords } from './asking/asking.words.ts'
import { checkWords } from './check/check.words.ts'
import { lifeTopics, marks, noteKinds, relationTopics } from './health.types.ts'
import { healthWords } from './health.words.ts'
import { togetherWords } from './together/together.words.ts'

export const wordsMax = 4000
export const smallMax = 200

const words = text({ label: both(healthWords, 'words'), max: wordsMax, required: true })
const small = text({ label: both(healthWords, 'small'), max: smallMax })
const mark = choice({ label: both(healthWords, 'markLabel'), of: marks })

export const noteForm = form({
  kind: choice({ label: both(healthWords, 'words'), of: noteKinds, required: true }),
  topic: choice({ label: both(healthWords, 'words'), of: [...lifeTopics, ...relationTopics] }),
  mark,
  words,
  small,
})
export const noteChangeForm = form({ mark, words, small, version })
export const personForm = form({
  person: idOf({ label: both(healthWords, 'shareWith'), required: true }),
})
export const pressForm = form({})

export const saysForm = form({
  says: choice({
    label: both(askingWords, 'answerLabel'),
    of: ['yes', 'not_now'],
    required: true,
  }),
  until: day({ label: both(askingWords, 'until') }),
})

export const wishForm = form({
  remindOn: day({ label: both(checkWords, 'remindOn'), required: true }),
  companion: idOf({ label: both(checkWords, 'companion') }),
})
export const offerForm = form({
  answer: choice({ label: both(checkWords, 'title'), of: ['yes', 'no'], required: true }),
})
export const preparedForm = form({
  words: text({ label: both(checkWords, 'prepare'), max: 2000 }),
  version,
})

const tries = text({ label: both(togetherWords, 'tries'), max: 500, required: true })
export const togetherForm = form({
  title: text({ label: both(togetherWords, 'name'), max: 120, required: true }),
  tries,
  with: idOf({ label: both(togetherWords, 'with') }),
})
export const joinForm = form({ tries })
export const entryForm = form({
  kind: choice({ label: both(togetherWords, 'kindLabel'), of: ['went', 'stuck'], required: true }),
  words: text({ label: both(togetherWords, 'words'), max: 1000, required: true }),
})
