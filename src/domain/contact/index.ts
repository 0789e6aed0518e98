export { contactAt } from './contact.addresses.ts'
export { doorRoutes } from './door/door.routes.ts'
