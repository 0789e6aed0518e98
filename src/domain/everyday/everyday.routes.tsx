import { page, type Route } from '../../platform/web/routes.ts'
import { everydayAt } from './everyday.addresses.ts'
import { EverydayPage } from './everyday.own.tsx'
import { homeRoutes } from './home/home.routes.ts'
import { letterRoutes } from './letter/letter.routes.ts'
import { places } from './place/place.queries.ts'
import { placeRoutes } from './place/place.routes.ts'
import { trainingRoutes } from './training/training.routes.ts'

export const everydayRoutes: Route[] = [
  page(everydayAt.mine, { who: 'person', purpose: 'own_everyday' }, async (visit, read) =>
    EverydayPage({ visit, places: await places(read) }),
  ),
  ...homeRoutes,
  ...letterRoutes,
  ...trainingRoutes,
  ...placeRoutes,
]
