import type { Route } from '../../platform/web/routes.ts'
import { deskRoutes } from './desk/desk.routes.tsx'
import { ownRoutes } from './own/own.routes.tsx'
import { writeRoutes } from './write/write.routes.tsx'

export const journalRoutes: Route[] = [...ownRoutes, ...writeRoutes, ...deskRoutes]
