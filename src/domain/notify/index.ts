export { notifyAt } from './notify.addresses.ts'
export { notifyRoutes } from './notify.routes.tsx'
