export { personAt } from './person.addresses.ts'
export { type Level, levels, type Proof, reaches, sure } from './person.proof.ts'
export { demoPeople, ownCode, personOfCode } from './person.queries.ts'
export { register } from './person.register.ts'
export { personRoutes } from './person.routes.ts'
export { readChannel } from './person.rules.ts'
export { personTidies } from './person.tidies.ts'
export {
  beginSession,
  endSessions,
  proveAgain,
} from './sessions/sessions.queries.ts'
export { wasSeen } from './sessions/sessions.seen.ts'
export { ownerOfLapsed, personOfSession } from './sessions/sessions.who.ts'
