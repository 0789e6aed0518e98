export { personAt } from './person.addresses.ts'
export { type Level, levels, type Proof, reaches, sure } from './person.proof.ts'
export {
  beginSession,
  demoPeople,
  endSessions,
  ownCode,
  personOfCode,
  personOfSession,
} from './person.queries.ts'
export { register } from './person.register.ts'
export { personRoutes } from './person.routes.ts'
export { personTidies } from './person.tidies.ts'
