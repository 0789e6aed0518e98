export { contactAt } from './contact.addresses.ts'
