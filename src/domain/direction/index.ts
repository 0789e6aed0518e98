export { directionAt } from './direction.addresses.ts'
export { directionDeskWords } from './direction.desk.words.ts'
export { areasOf, currentPlan, notesOf, otherPlans } from './direction.queries.ts'
export { directionRoutes } from './direction.routes.ts'
export { titleOf, unfit } from './direction.rules.ts'
export type * from './direction.types.ts'
export { savePlan } from './direction.writes.ts'
export {
  type DevelopmentPlan,
  importPlan,
  importWords,
  readPlan,
  recognised,
} from './import/index.ts'
export { longestPlan } from './import/read-file.ts'
export { TieCard } from './tie/tie.own.tsx'
export { tieGoal, tieOf } from './tie/tie.queries.ts'
