export { messageAt } from './message.addresses.ts'
export { messageRoutes } from './message.routes.tsx'
