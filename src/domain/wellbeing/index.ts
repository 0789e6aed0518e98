export { chooseTies, tieable } from './check-in/ties.queries.ts'
export { makeMeasure, setMark } from './measures/measures.writes.ts'
export { wellbeingJobs } from './nudges/nudges.jobs.ts'
export { isAskedToSend, myNudges, nudgesToSend } from './nudges/nudges.queries.ts'
export { answerNudge, askForNudge } from './nudges/nudges.writes.ts'
export { NudgeWaits } from './nudges/waits.card.tsx'
export { importCommandWords } from './questionnaires/import.words.ts'
export {
  longestQuestionnaire,
  type Questionnaire,
  readQuestionnaire,
} from './questionnaires/questionnaire.schema.ts'
export {
  answerQuestionnaire,
  questionnaireNamed,
  questionnaires,
  saveQuestionnaire,
} from './questionnaires/questionnaires.queries.ts'
export { sharedWellbeing, showingMe } from './sharing/shared.queries.ts'
export { itHelped, writeThought } from './thoughts/thoughts.writes.ts'
export { agreeToCount } from './together/together.queries.ts'
export { wellbeingAt } from './wellbeing.addresses.ts'
export { askedToSendCard, sharedWellbeingCard } from './wellbeing.cards.tsx'
export { wellbeingRoutes } from './wellbeing.routes.tsx'
