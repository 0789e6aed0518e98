import type { Read } from '../../../platform/data/db.ts'
import { isId } from '../../../platform/data/id.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { myRoleFor, peopleAround } from '../../circle/index.ts'
import { goal } from '../goals/goals.queries.ts'
import { pressForm } from '../own-words/own-words.forms.ts'
import { wordingsOf } from '../own-words/wording.queries.ts'
import { planAt } from '../plan.addresses.ts'
import { me } from '../plan.parts.tsx'
import { turns } from '../way/turns.queries.ts'
import { StepDeskPage } from './steps.desk.tsx'
import { doingIn, stepChangeForm, stepForm } from './steps.forms.ts'
import { StepPage } from './steps.own.tsx'
import { step, stepsSharedWithMe } from './steps.queries.ts'
import { AskedStepPage, WithMePage } from './steps.shared.tsx'
import { stepWords } from './steps.words.ts'
import { ChangeStepPage, draftOfNewStep, draftOfStep, NewStepPage } from './steps.write.own.tsx'
import { bringBackStep, changeStep, putAwayStep, writeStep } from './steps.writes.ts'

const own = { who: 'person', purpose: 'own_plan' } as const
const asked = { who: 'person', purpose: 'asked_along' } as const
const idIn = (visit: Visit) => visit.params.step ?? ''

/** The step as this person meets it: their own, at work, or asked along. Three pages, one address. */
async function showStep(visit: Visit, read: Read) {
  const one = await step(read, idIn(visit))
  if (one.citizen.id === me(visit).id) {
    const bends = await turns(read, one.citizen.id)
    return StepPage({ visit, step: one, turns: bends.filter(({ object }) => object === one.id) })
  }
  const role = await myRoleFor(read, one.citizen.id)
  return role ? StepDeskPage({ visit, step: one }) : AskedStepPage({ visit, step: one })
}

/** A step that the person wrote: what others proposed is answered, not rewritten. */
async function ownStep(read: Read, visit: Visit) {
  const one = await step(read, idIn(visit))
  if (one.citizen.id !== me(visit).id || one.proposedBy.id !== me(visit).id) throw new Missing()
  return one
}

async function showNew(visit: Visit, read: Read, again?: Filled) {
  const id = again ? again.values.goal?.[0] : visit.query.get('maal')
  const wish = isId(id) ? await goal(read, id) : null
  if (wish && wish.citizen !== me(visit).id) throw new Missing()
  const filled = again ?? (await draftOf(read, draftOfNewStep(wish?.id)))
  return NewStepPage({ visit, wish, around: await peopleAround(read, me(visit).id), filled })
}

async function showChange(visit: Visit, read: Read, again?: Filled) {
  const one = await ownStep(read, visit)
  if (one.putAwayAt) throw new Missing()
  return ChangeStepPage({
    visit,
    step: one,
    around: await peopleAround(read, me(visit).id),
    versions: await wordingsOf(read, one.id),
    filled: again ?? (await draftOf(read, draftOfStep(one.id))),
  })
}

export const stepRoutes: Route[] = [
  page(planAt.newStep, own, (visit, read) => showNew(visit, read)),
  action(
    planAt.newStep,
    { ...own, form: stepForm, again: showNew },
    async (visit, write, { words, due, goal: wish, ...who }) => {
      const w = stepWords[visit.lang]
      const around = await peopleAround(write, me(visit).id)
      const doing = doingIn(visit, who, around)
      const id = await writeStep(write, me(visit).id, { ...doing, words, due, goal: wish })
      const name = around.find((one) => one.id === who.person)?.name
      const to = wish ? planAt.goal({ goal: wish }) : planAt.step({ step: id })
      return seeOther(to, name ? w.asked(name) : w.saved)
    },
  ),
  page(planAt.withMe, asked, async (visit, read) =>
    WithMePage({ visit, steps: await stepsSharedWithMe(read) }),
  ),
  page(planAt.step, asked, showStep),
  page(planAt.stepWords, own, (visit, read) => showChange(visit, read)),
  action(
    planAt.stepWords,
    { ...own, form: stepChangeForm, again: showChange },
    async (visit, write, { words, due, version, ...who }) => {
      const one = await ownStep(write, visit)
      const doing = doingIn(visit, who, await peopleAround(write, me(visit).id))
      await changeStep(write, one.id, { ...doing, words, due }, version)
      return seeOther(planAt.step({ step: one.id }), stepWords[visit.lang].changed)
    },
  ),
  action(planAt.stepPutAway, { ...own, form: pressForm }, async (visit, write) => {
    const w = stepWords[visit.lang]
    const one = await ownStep(write, visit)
    await putAwayStep(write, one.id)
    const address = planAt.stepBroughtBack({ step: one.id })
    const to = one.goalId ? planAt.goal({ goal: one.goalId }) : planAt.mine()
    return seeOther(to, { text: w.putAwayDone, undo: { address, label: w.undo } })
  }),
  action(planAt.stepBroughtBack, { ...own, form: pressForm }, async (visit, write) => {
    const one = await ownStep(write, visit)
    await bringBackStep(write, one.id)
    return seeOther(planAt.step({ step: one.id }), stepWords[visit.lang].broughtBack)
  }),
]
