export { auditAt } from './audit.addresses.ts'
export {
  changesOfMine,
  type Look,
  looksAtMe,
  recordEvent,
  recordLooks,
  type SeenEvent,
  type SeenLook,
} from './audit.queries.ts'
export { auditRoutes } from './audit.routes.ts'
export * from './chain/index.ts'
export { controlAt, wonderAt } from './control/control.addresses.ts'
