export { healthAt } from './health.addresses.ts'
export { healthRoutes } from './health.routes.tsx'
