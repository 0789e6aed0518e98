export { journalAt } from './journal.addresses.ts'
export { journalRoutes } from './journal.routes.tsx'
