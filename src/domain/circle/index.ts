export { workingFor } from './access/access.queries.ts'
export {
  registerRepresentative,
  shield,
  substitute,
} from './access/access.writes.ts'
export { mayCarry } from './carry/carry.queries.ts'
export { circleAt } from './circle.addresses.ts'
export { circleJobs } from './circle.jobs.ts'
export { journal } from './circle.journal.ts'
export { addMember, removePerson } from './circle.members.ts'
export {
  type Around,
  type Life,
  livesSharedWithMe,
  nameOf,
  peopleAround,
  type Relation,
  sharesOf,
} from './circle.queries.ts'
export { sharedWith } from './circle.readers.ts'
export { circleRoutes } from './circle.routes.ts'
export { told, toldOfOther } from './circle.rules.ts'
export { endShareOf, shareOne } from './circle.shares.ts'
export { circleWords } from './circle.words.ts'
export {
  type Attended,
  about,
  attendedByMe,
  attendedNamed,
  attendedNames,
  type Colleague,
  duties,
  myRoleFor,
  workingAround,
} from './circle.work.ts'
export { emergencyAt } from './emergency/emergency.addresses.ts'
export { emergencyDeskWords } from './emergency/emergency.desk.words.ts'
export { emergencyBanner, emergencyNotices } from './emergency/emergency.notice.tsx'
export {
  type Running as RunningEmergency,
  reviewDays,
  runningEmergency,
} from './emergency/emergency.queries.ts'
export { emergencyRoutes } from './emergency/emergency.routes.ts'
export { isOverdue, waited } from './emergency/emergency.rules.ts'
export { endEmergency, tryEmergency } from './emergency/emergency.writes.ts'
export {
  type Act as EmergencyAct,
  toReview as emergenciesToReview,
} from './emergency/reviews.queries.ts'
export { reviewEmergency } from './emergency/reviews.writes.ts'
export { consentTo } from './exchange/exchange.queries.ts'
export { allow, deny, objectTo, trust } from './grounds/grounds.writes.ts'
export { NetworkCard } from './network/network.own.tsx'
export { networkOf, type Placed, place } from './network/network.queries.ts'
export { openingAt } from './opening/opening.addresses.ts'
export { openingDeskWords } from './opening/opening.desk.words.ts'
export { openingRoutes } from './opening/opening.routes.ts'
export { AboutLife, TellLink } from './told/about.tsx'
export { tell, thank, toldToMe } from './told/told.queries.ts'
