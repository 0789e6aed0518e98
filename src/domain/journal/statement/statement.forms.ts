import { both, choice, day, form, idOf, text } from '../../../platform/web/form.ts'
import { statementDeskWords } from './statement.desk.words.ts'
import { answers, standings } from './statement.types.ts'
import { statementWords } from './statement.words.ts'
import { taperingWords } from './tapering.words.ts'

/** By which names the forms about one statement are kept while they are written. */
export const drafts = {
  comment: (statement: string) => `journal.statement.comment:${statement}`,
  correct: (statement: string) => `journal.correction:${statement}`,
  answer: (statement: string) => `journal.correction.answer:${statement}`,
}

export const most = { words: 4000, source: 200, doctor: 200 } as const

const own = (key: 'words' | 'source' | 'saidOn' | 'standing' | 'comment' | 'correctWords') =>
  both(statementWords, key)

export const statementForm = form({
  words: text({ label: own('words'), max: most.words, required: true }),
  source: text({ label: own('source'), max: most.source, required: true }),
  saidOn: day({ label: own('saidOn') }),
  standing: choice({ label: own('standing'), of: standings, required: true }),
})
export const commentForm = form({
  words: text({ label: own('comment'), max: most.words, required: true }),
})
export const correctForm = form({
  wish: text({ label: own('correctWords'), max: most.words, required: true }),
})
export const standingForm = form({
  standing: choice({ label: own('standing'), of: standings, required: true }),
})
export const answerForm = form({
  answer: choice({ label: both(statementDeskWords, 'answerChoice'), of: answers, required: true }),
  words: text({ label: both(statementDeskWords, 'answerWords'), max: most.words, required: true }),
})
export const taperingForm = form({
  words: text({ label: both(taperingWords, 'words'), max: most.words, required: true }),
  doctor: text({ label: both(taperingWords, 'doctor'), max: most.doctor, required: true }),
})
export const giveForm = form({ whom: idOf({ label: both(taperingWords, 'whom'), required: true }) })
export const pressForm = form({})
