import type { Route } from '../../platform/web/routes.ts'
import { writeRoutes } from './write/write.routes.tsx'

export const journalRoutes: Route[] = [...writeRoutes]
