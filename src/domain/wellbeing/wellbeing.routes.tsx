import { actorId } from '../../platform/data/db.ts'
import { page, type Route } from '../../platform/web/routes.ts'
import { checkInRoutes } from './check-in/check-in.routes.tsx'
import { measures } from './measures/measures.queries.ts'
import { measureRoutes } from './measures/measures.routes.tsx'
import { isAskedToSend, myNudges } from './nudges/nudges.queries.ts'
import { nudgeRoutes } from './nudges/nudges.routes.tsx'
import { questionnaireRoutes } from './questionnaires/questionnaires.routes.tsx'
import { showingMe } from './sharing/shared.queries.ts'
import { sharingRoutes } from './sharing/sharing.routes.tsx'
import { onPaper, WellbeingSheet } from './sheet.own.tsx'
import { newestCheckIns, thoughts } from './thoughts/thoughts.queries.ts'
import { thoughtRoutes } from './thoughts/thoughts.routes.tsx'
import { togetherRoutes } from './together/together.routes.tsx'
import { wellbeingAt } from './wellbeing.addresses.ts'
import { own } from './wellbeing.away.ts'
import { WellbeingPage } from './wellbeing.own.tsx'

export const wellbeingRoutes: Route[] = [
  page(wellbeingAt.mine, own, async (visit, read) => {
    const [last] = await newestCheckIns(read)
    const others = (await isAskedToSend(read)) || (await showingMe(read)).length > 0
    return <WellbeingPage visit={visit} nudges={await myNudges(read)} last={last} others={others} />
  }),
  page(wellbeingAt.sheet, own, async (visit, read) => {
    const me = actorId(read)
    const all = await thoughts(read, me, onPaper)
    return <WellbeingSheet visit={visit} all={all} measures={await measures(read, me)} />
  }),
  ...checkInRoutes,
  ...thoughtRoutes,
  ...measureRoutes,
  ...questionnaireRoutes,
  ...nudgeRoutes,
  ...sharingRoutes,
  ...togetherRoutes,
]
