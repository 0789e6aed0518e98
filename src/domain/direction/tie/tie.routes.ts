import type { Read } from '../../../platform/data/db.ts'
import { actorId } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { both, type Filled, form, nothingFilled, text } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { goal } from '../../plan/index.ts'
import { directionAt } from '../direction.addresses.ts'
import { areaNames, currentPlan } from '../direction.queries.ts'
import { directionWords } from '../direction.words.ts'
import { NO_AREA, TiePage } from './tie.own.tsx'
import { tieGoal, tieOf, undoTie, untieGoal } from './tie.queries.ts'

const own = { who: 'person', purpose: 'own_plan' } as const
const tieForm = form({
  area: text({ label: both(directionWords, 'tieLabel'), max: 40, required: true }),
})
const press = form({})

/** An own wish of the person who is here. @throws Missing */
async function myWish(visit: Visit, read: Read) {
  const wish = await goal(read, visit.params.goal ?? '')
  if (wish.citizen !== actorId(read) || wish.voice !== 'person') throw new Missing()
  return wish
}

async function chooseFrom(read: Read) {
  const plan = await currentPlan(read)
  return plan ? areaNames(read, plan.id) : []
}

async function tiePage(visit: Visit, read: Read, filled: Filled) {
  const wish = await myWish(visit, read)
  const choosing = { goal: wish, areas: await chooseFrom(read), tie: await tieOf(read, wish.id) }
  return TiePage({ visit, choosing, filled })
}

const undoable = (visit: Visit, goalId: string, said: string) => {
  const { undo } = directionWords[visit.lang]
  const address = directionAt.tieUndone({ goal: goalId })
  return seeOther(directionAt.tie({ goal: goalId }), { text: said, undo: { address, label: undo } })
}

export const tieRoutes: Route[] = [
  page(directionAt.tie, own, (visit, read) => tiePage(visit, read, nothingFilled)),
  action(
    directionAt.tie,
    { ...own, form: tieForm, again: tiePage },
    async (visit, write, input) => {
      const w = directionWords[visit.lang]
      const wish = await myWish(visit, write)
      const before = await tieOf(write, wish.id)
      if (input.area === NO_AREA) {
        if (!before) return seeOther(directionAt.tie({ goal: wish.id }), w.untied)
        await untieGoal(write, wish.id)
        return undoable(visit, wish.id, w.untied)
      }
      const area = (await chooseFrom(write)).find((one) => one.id === input.area)
      if (!area) throw new Refused('area', w.tieUnknown)
      if (before?.area.id === area.id)
        return seeOther(directionAt.tie({ goal: wish.id }), w.tied(area.title))
      await tieGoal(write, wish.id, area.id)
      return undoable(visit, wish.id, w.tied(area.title))
    },
  ),
  action(directionAt.tieUndone, { ...own, form: press }, async (visit, write) => {
    const wish = await myWish(visit, write)
    await undoTie(write, wish.id)
    return seeOther(directionAt.tie({ goal: wish.id }), directionWords[visit.lang].undone)
  }),
]
