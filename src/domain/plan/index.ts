export { answer } from './answers.queries.ts'
export { areas, nameArea } from './areas.queries.ts'
export { freshWords } from './fresh.queries.ts'
export { changeGoal, goal, goals, writeGoal } from './goals.queries.ts'
export {
  bringBack,
  changeWords,
  firstHopes,
  ownWord,
  ownWords,
  putAway,
  writeWords,
} from './own-words.queries.ts'
export { pathOf } from './path.rules.ts'
export { acceptance, promisesOf, standing, subjectOf, turnsAfter } from './plan.rules.ts'
export type * from './plan.types.ts'
export {
  bringBackStep,
  changeStep,
  promises,
  putAwayStep,
  step,
  steps,
  stepsSharedWithMe,
  writeStep,
} from './steps.queries.ts'
export { turn, turns } from './turns.queries.ts'
export { wordingsOf } from './wording.queries.ts'
