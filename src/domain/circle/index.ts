export { circleAt } from './circle.addresses.ts'
export { circleJobs } from './circle.jobs.ts'
export { journal } from './circle.journal.ts'
export { addMember } from './circle.members.ts'
export {
  type Around,
  type Life,
  livesSharedWithMe,
  nameOf,
  peopleAround,
  type Relation,
  sharesOf,
} from './circle.queries.ts'
export { circleRoutes } from './circle.routes.ts'
export { told, toldOfOther } from './circle.rules.ts'
export { endShareOf, shareOne } from './circle.shares.ts'
export { circleWords } from './circle.words.ts'
export { type Attended, attendedByMe, duties, myRoleFor } from './circle.work.ts'
