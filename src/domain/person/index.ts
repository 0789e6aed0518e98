export { personAt } from './person.addresses.ts'
export { type Level, levels, type Proof, reaches, sure } from './person.proof.ts'
export { demoPeople, ownCode, personOfCode } from './person.queries.ts'
export { register } from './person.register.ts'
export { personRoutes } from './person.routes.ts'
export { readChannel } from './person.rules.ts'
export { personTidies } from './person.tidies.ts'
export { type NoticeKind, noticeJob, tellBefore } from './sessions/notices.ts'
export {
  beginSession,
  endSessions,
  proveAgain,
} from './sessions/sessions.queries.ts'
export { wasSeen } from './sessions/sessions.seen.ts'
export { ownerOfLapsed, personOfSession } from './sessions/sessions.who.ts'
export type { Entrance } from './sign-in/enter.ts'
export { linkJobs } from './sign-in/link.jobs.ts'
export { signInAt } from './sign-in/sign-in.addresses.ts'
export { signInGates } from './sign-in/sign-in.gates.ts'
export type { Ways } from './sign-in/sign-in.tsx'
export { makeWayIn } from './sign-in/way-in.queries.ts'
export { addIdentity } from './sign-in/ways.queries.ts'
