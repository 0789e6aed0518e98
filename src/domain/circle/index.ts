export { journal } from './circle.journal.ts'
export {
  type Around,
  attendedByMe,
  endShareOf,
  livesSharedWithMe,
  myRoleFor,
  nameOf,
  peopleAround,
  shareOne,
  sharesOf,
} from './circle.queries.ts'
