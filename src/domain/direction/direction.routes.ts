import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { page, type Reply, type Route } from '../../platform/web/routes.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { directionAt } from './direction.addresses.ts'
import { directionDeskRoutes } from './direction.desk.routes.ts'
import { AreaPage, NoPlanPage, PlanPage } from './direction.public.tsx'
import { areaOf, areasOf, currentPlan, notesOf, otherPlans, planOf } from './direction.queries.ts'
import type { Area, Plan } from './direction.types.ts'
import { mineIn } from './tie/tie.queries.ts'
import { tieRoutes } from './tie/tie.routes.ts'

const open = { who: 'anyone', purpose: 'public' } as const

/** A place that is somewhere else, for good. */
const leadsTo = (location: string): Reply => ({
  reply: { status: 308, type: 'text/plain; charset=utf-8', body: '', headers: { location } },
})

const mine = (visit: Visit, read: Read, areas: readonly Area[]) => {
  const ids: Id[] = areas.map((area) => area.id)
  return visit.person ? mineIn(read, ids) : Promise.resolve([])
}

async function showPlan(visit: Visit, read: Read, plan: Plan) {
  const areas = await areasOf(read, plan.id)
  const shelf = {
    plan,
    areas,
    notes: await notesOf(read, plan.id),
    others: await otherPlans(read, plan.id),
    mine: await mine(visit, read, areas),
  }
  return PlanPage({ visit, shelf })
}

export const directionRoutes: Route[] = [
  page(directionAt.plan, open, async (visit, read) => {
    const plan = await currentPlan(read)
    return plan ? showPlan(visit, read, plan) : NoPlanPage({ visit })
  }),
  page(directionAt.short, open, () => leadsTo(directionAt.plan())),
  ...directionDeskRoutes,
  page(directionAt.older, open, async (visit, read) =>
    showPlan(visit, read, await planOf(read, visit.params.plan ?? '')),
  ),
  // Last of these: its address is open at the end.
  page(directionAt.area, open, async (visit, read) => {
    const area = await areaOf(read, visit.params.focusArea ?? '')
    const plan = await planOf(read, area.plan)
    return AreaPage({ visit, plan, area, mine: await mine(visit, read, [area]) })
  }),
  ...tieRoutes,
]
