export { ownAt } from './own.addresses.ts'
export { ownRoutes } from './own.routes.tsx'
