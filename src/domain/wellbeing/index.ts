export { wellbeingAt } from './wellbeing.addresses.ts'
export { wellbeingRoutes } from './wellbeing.routes.tsx'
