import { both, choice, day, form, text } from '../../platform/web/form.ts'
import { journalDeskWords } from './desk/desk.words.ts'
import { journalWords } from './journal.words.ts'

export const commentMost = 4000
export const additionMost = 8000
export const stepMost = 300

export const commentForm = form({
  words: text({ label: both(journalWords, 'commentWords'), max: commentMost, required: true }),
})

export const answerForm = form({
  answer: text({ label: both(journalDeskWords, 'answerWords'), max: commentMost, required: true }),
})

export const additions = ['correction', 'supplement'] as const
export const additionForm = form({
  addition: choice({
    label: both(journalDeskWords, 'addKind'),
    of: additions,
    required: true,
  }),
  added: text({ label: both(journalDeskWords, 'addWords'), max: additionMost, required: true }),
})

export const doers = ['you', 'us', 'me'] as const
export const stepForm = form({
  step: text({ label: both(journalDeskWords, 'stepWords'), max: stepMost, required: true }),
  doer: choice({ label: both(journalDeskWords, 'doer'), of: doers, required: true }),
  due: day({ label: both(journalDeskWords, 'due') }),
})
