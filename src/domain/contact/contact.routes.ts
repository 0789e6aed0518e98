import type { Route } from '../../platform/web/routes.ts'
import { changedRoutes } from './changed/changed.routes.ts'
import { doorLimits } from './contact.limits.ts'
import { contactDeskRoutes } from './desk/desk.routes.ts'
import { handoverRoutes } from './handover/handover.routes.ts'
import { linkRoutes } from './link/link.routes.ts'
import { talkRoutes } from './talk/talk.routes.ts'
import { timeRoutes } from './time/time.routes.ts'
import { writeRoutes } from './write/write.routes.ts'

/** The open door: for those who write, with or without a name, and for those who hold on to it. */
export function contactRoutes({ secure }: { secure: boolean }): Route[] {
  const limits = doorLimits()
  return [
    ...writeRoutes(secure, limits),
    ...talkRoutes(secure, limits),
    ...timeRoutes(secure),
    ...linkRoutes(secure, limits),
    ...changedRoutes,
    ...contactDeskRoutes(secure),
    ...handoverRoutes(secure, limits),
  ]
}
