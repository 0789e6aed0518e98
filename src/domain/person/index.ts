export { personAt } from './person.addresses.ts'
export { type Level, levels, type Proof, reaches, sure } from './person.proof.ts'
export { demoPeople, ownCode, personOfCode } from './person.queries.ts'
export { register } from './person.register.ts'
export { readChannel } from './person.rules.ts'
export { personRoutes } from './person.routes.ts'
export { personTidies } from './person.tidies.ts'
export {
  beginSession,
  endSessions,
  ownerOfLapsed,
  personOfSession,
  proveAgain,
  stillHere,
} from './sessions/sessions.queries.ts'
