import type { Route } from '../../platform/web/routes.ts'
import { carryRoutes } from './carry/carry.routes.tsx'
import { deskRoutes } from './desk/desk.routes.tsx'
import { groupRoutes } from './group/group.routes.tsx'
import { languageRoutes } from './language/language.routes.tsx'
import { meetingRoutes } from './meeting/minutes.routes.tsx'
import { ownRoutes } from './own/own.routes.tsx'
import { photoRoutes } from './own/photo.routes.tsx'
import { phraseRoutes } from './phrases/phrases.routes.tsx'
import { shiftRoutes } from './shift/shift.routes.tsx'
import { statementRoutes } from './statement/statement.routes.tsx'
import { writeRoutes } from './write/write.routes.tsx'

export const journalRoutes: Route[] = [
  ...languageRoutes,
  ...statementRoutes,
  ...meetingRoutes,
  ...groupRoutes,
  ...carryRoutes,
  ...ownRoutes,
  ...photoRoutes,
  ...phraseRoutes,
  ...writeRoutes,
  ...shiftRoutes,
  ...deskRoutes,
]
