export {
  changesOfMine,
  type Look,
  looksAtMe,
  recordEvent,
  recordLooks,
  type SeenEvent,
  type SeenLook,
} from './audit.queries.ts'
