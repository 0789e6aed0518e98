import { controlAt } from '../domain/audit/index.ts'
import { emergencyAt } from '../domain/circle/index.ts'
import { planAt } from '../domain/plan/index.ts'
import { page, type Route } from '../platform/web/routes.ts'
import { citizenPage } from './citizen.tsx'
import { citizensRoutes } from './citizens/citizens.tsx'
import { coursePage } from './course.tsx'
import { desksAt } from './desks.addresses.ts'
import { emergencyPage } from './emergency/emergency.tsx'
import { logControlPage } from './log-control/log-control.tsx'
import { offlineRoutes } from './offline/offline.routes.ts'
import { seenAsPage } from './seen-as.tsx'
import { sharedLifePage, sharedWithMePage } from './shared.tsx'
import { beforePage } from './today/before.tsx'
import { todayPage } from './today/today.tsx'
import { togetherPage } from './together/together.tsx'
import { wishPage } from './wish.tsx'

export const deskRoutes: Route[] = [
  ...offlineRoutes,
  page(desksAt.myCourse, { who: 'person', purpose: 'own_plan' }, coursePage),
  page(planAt.goal, { who: 'person', purpose: 'own_plan' }, wishPage),
  page(planAt.course, { who: 'person', purpose: 'prepare' }, citizenPage),
  page(controlAt.desk, { who: 'person', purpose: 'log_control' }, logControlPage),
  page(emergencyAt.open, { who: 'person', purpose: 'emergency' }, emergencyPage),
  page(desksAt.seenAs, { who: 'person', purpose: 'own_circle' }, seenAsPage),
  page(desksAt.sharedWithMe, { who: 'person', purpose: 'shared_life' }, sharedWithMePage),
  page(desksAt.sharedLife, { who: 'person', purpose: 'shared_life' }, sharedLifePage),
  page(desksAt.today, { who: 'person', purpose: 'day' }, todayPage),
  page(desksAt.before, { who: 'person', purpose: 'prepare' }, beforePage),
  page(desksAt.together, { who: 'person', purpose: 'prepare' }, togetherPage),
  ...citizensRoutes,
]
