import { planAt } from '../domain/plan/index.ts'
import { page, type Route } from '../platform/web/routes.ts'
import { citizenPage } from './citizen.tsx'
import { citizensPage } from './citizens.tsx'
import { coursePage } from './course.tsx'
import { desksAt } from './desks.addresses.ts'
import { seenAsPage } from './seen-as.tsx'
import { sharedLifePage, sharedWithMePage } from './shared.tsx'
import { todayPage } from './today.tsx'
import { wishPage } from './wish.tsx'

export const deskRoutes: Route[] = [
  page(desksAt.myCourse, { who: 'person', purpose: 'own_plan' }, coursePage),
  page(planAt.goal, { who: 'person', purpose: 'own_plan' }, wishPage),
  page(planAt.course, { who: 'person', purpose: 'prepare' }, citizenPage),
  page(desksAt.seenAs, { who: 'person', purpose: 'own_circle' }, seenAsPage),
  page(desksAt.sharedWithMe, { who: 'person', purpose: 'shared_life' }, sharedWithMePage),
  page(desksAt.sharedLife, { who: 'person', purpose: 'shared_life' }, sharedLifePage),
  page(desksAt.today, { who: 'person', purpose: 'day' }, todayPage),
  page(desksAt.myCitizens, { who: 'person', purpose: 'day' }, citizensPage),
]
