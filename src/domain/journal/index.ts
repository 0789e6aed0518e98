export { lastAgreements } from './agreed.queries.ts'
export { agreementsWith } from './carried.queries.ts'
export { lastContactWith } from './contact.queries.ts'
export {
  DraftsCard,
  FreshCommentsCard,
  LatestNoteCard,
  WrittenCard,
} from './desk/cards.desk.tsx'
export { freshComments, openDrafts } from './desk/cards.queries.ts'
export { journalAt } from './journal.addresses.ts'
export { codes } from './journal.codes.ts'
export { latestNote, lifeOf, noteById, notesOf, wholeNotes } from './journal.queries.ts'
export { journalRoutes } from './journal.routes.tsx'
export { journalTidies } from './journal.tidies.ts'
export type * from './journal.types.ts'
export { addTo, commentOn, saveNote } from './journal.writes.ts'
export { shiftAt } from './shift/shift.addresses.ts'
export { PassOn, shiftCard } from './shift/shift.desk.tsx'
export { passOn } from './shift/shift.queries.ts'
export { nextWorkingDay } from './write/drafts.rules.ts'
export { noteDraft } from './write/drafts.ts'
