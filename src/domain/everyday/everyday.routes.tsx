import type { Route } from '../../platform/web/routes.ts'

export const everydayRoutes: Route[] = []
