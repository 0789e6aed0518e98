import { z } from 'zod'
import { isId } from '../../platform/data/id.ts'
import {
  both,
  choice,
  day,
  type Field,
  form,
  idOf,
  text,
  version,
} from '../../platform/web/form.ts'
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
  /** To whom; left out where it is said to all. */
  person: idOf({ label: both(askingWords, 'answerLabel') }),
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
const begun = {
  title: text({ label: both(togetherWords, 'name'), max: 120, required: true }),
  tries,
}
/** With the one whose page it is begun on. */
export const deskTogetherForm = form(begun)
const others: Field<string[]> = {
  label: both(togetherWords, 'with'),
  many: true,
  schema: z.array(z.string().refine(isId, 'choose')).min(1, 'choose').max(20, 'choose'),
}
export const togetherForm = form({ ...begun, with: others })
export const joinForm = form({ tries })
export const entryForm = form({
  kind: choice({ label: both(togetherWords, 'kindLabel'), of: ['went', 'stuck'], required: true }),
  words: text({ label: both(togetherWords, 'words'), max: 1000, required: true }),
})
