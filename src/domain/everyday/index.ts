export { everydayAt } from './everyday.addresses.ts'
export { everydayRoutes } from './everyday.routes.tsx'
