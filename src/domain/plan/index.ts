export { showCourse } from './desk.routes.ts'
export { type Area, areas, nameArea } from './goals/areas.queries.ts'
export { changeGoal, goal, goals, writeGoal } from './goals/goals.queries.ts'
export { showGoal } from './goals/goals.routes.ts'
export { freshWords } from './own-words/fresh.queries.ts'
export { meetingWords } from './own-words/meeting.queries.ts'
export { firstHopes, ownWord, ownWords } from './own-words/own-words.queries.ts'
export { bringBack, changeWords, putAway, writeWords } from './own-words/own-words.writes.ts'
export { wordingsOf } from './own-words/wording.queries.ts'
export { planAt } from './plan.addresses.ts'
export { HopesCard, WayCard } from './plan.cards.tsx'
export type * from './plan.inputs.ts'
export { type Readers, readersOf } from './plan.readers.ts'
export { planRoutes } from './plan.routes.ts'
export {
  acceptance,
  type Owed,
  owedIn,
  promisesOf,
  standing,
  subjectOf,
  turnsAfter,
} from './plan.rules.ts'
export * from './plan.types.ts'
export { myPromises, promisesAround, promisesDue } from './steps/owed.queries.ts'
export { PromisesCard } from './steps/promises.card.tsx'
export { promises, step, steps, stepsSharedWithMe } from './steps/steps.queries.ts'
export { bringBackStep, changeStep, putAwayStep, writeStep } from './steps/steps.writes.ts'
export { answer } from './way/answers.queries.ts'
export { pathOf } from './way/path.rules.ts'
export { turn, turns } from './way/turns.queries.ts'
export { goalsAndSteps } from './way/whole.queries.ts'
