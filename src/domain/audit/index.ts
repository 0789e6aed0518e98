export { auditAt } from './audit.addresses.ts'
export { changesOfMine, looksAtMe, type SeenEvent, type SeenLook } from './audit.queries.ts'
export {
  type Look,
  recordEvent,
  recordEvents,
  recordLooks,
  recordRefusal,
} from './audit.records.ts'
export { auditRoutes } from './audit.routes.ts'
export * from './chain/index.ts'
export { controlAt, wonderAt } from './control/control.addresses.ts'
export * from './control/index.ts'
