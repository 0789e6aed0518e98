import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import { action, page, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { bendForm } from '../goals/goals.forms.ts'
import { goal } from '../goals/goals.queries.ts'
import { goalWords } from '../goals/goals.words.ts'
import { goalTurnAt, planAt, stepTurnAt } from '../plan.addresses.ts'
import { beginning, me } from '../plan.parts.tsx'
import type { Step, TurnKind } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { step } from '../steps/steps.queries.ts'
import { stepWords } from '../steps/steps.words.ts'
import { BendPage, StepQuote } from './bends.own.tsx'
import { turn } from './turns.queries.ts'

const own = { who: 'person', purpose: 'own_plan' } as const
const asked = { who: 'person', purpose: 'asked_along' } as const
const kinds = Object.keys(goalTurnAt) as TurnKind[]
/** Bends that words may go with have a page of their own; the others are one press. */
const worded: readonly TurnKind[] = ['new_way', 'step_back']

async function goalBend(kind: TurnKind, visit: Visit, read: Read, filled: Filled) {
  const w = goalWords[visit.lang]
  const wish = await goal(read, visit.params.goal ?? '')
  if (wish.citizen !== me(visit).id) throw new Missing()
  const back = { href: planAt.goal({ goal: wish.id }), label: w.backToGoal }
  return BendPage({
    visit,
    place: beginning(wish.words),
    back,
    action: goalTurnAt[kind]({ goal: wish.id }),
    filled,
    about: h(OwnWords, { text: wish.words, size: 'small' }),
    title: kind === 'step_back' ? w.backTitle : w.turn[kind],
    lead: w.backLead,
    button: w.turn[kind],
  })
}

async function stepBend(kind: TurnKind, visit: Visit, read: Read, filled: Filled) {
  const w = stepWords[visit.lang]
  const one = await step(read, visit.params.step ?? '')
  return BendPage({
    visit,
    place: beginning(one.words),
    back: { href: planAt.step({ step: one.id }), label: w.backToStep },
    action: stepTurnAt[kind]({ step: one.id }),
    filled,
    about: h(StepQuote, { visit, step: one }),
    title: kind === 'step_back' ? goalWords[visit.lang].backTitle : w.turn[kind],
    lead: goalWords[visit.lang].backLead,
    button: w.turn[kind],
  })
}

const goalBends = kinds.flatMap((kind): Route[] => {
  const again = (visit: Visit, read: Read, filled: Filled) => goalBend(kind, visit, read, filled)
  const act = action(
    goalTurnAt[kind],
    { ...own, form: bendForm, again },
    async (visit, write, { words }) => {
      const { id: object, citizen } = await goal(write, visit.params.goal ?? '')
      if (citizen !== me(visit).id) throw new Missing()
      const notNow = planWords[visit.lang].changedSince
      await turn(write, { subject: 'goals', object, kind, words }, notNow)
      return seeOther(planAt.goal({ goal: object }), goalWords[visit.lang].turned[kind])
    },
  )
  if (!worded.includes(kind)) return [act]
  return [page(goalTurnAt[kind], own, (visit, read) => again(visit, read, nothingFilled)), act]
})

const stepBends = kinds.flatMap((kind): Route[] => {
  const again = (visit: Visit, read: Read, filled: Filled) => stepBend(kind, visit, read, filled)
  const act = action(
    stepTurnAt[kind],
    { ...asked, form: bendForm, again },
    async (visit, write, { words, from }) => {
      const w = stepWords[visit.lang]
      const one = await step(write, visit.params.step ?? '')
      const notNow = planWords[visit.lang].changedSince
      await turn(write, { subject: 'steps', object: one.id, kind, words }, notNow)
      const undo = undoOf(kind)
      return seeOther(backTo(one, from), {
        text: w.turned[kind],
        ...(undo && { undo: { address: stepTurnAt[undo]({ step: one.id }), label: w.undo } }),
      })
    },
  )
  if (!worded.includes(kind)) return [act]
  return [page(stepTurnAt[kind], own, (visit, read) => again(visit, read, nothingFilled)), act]
})

/** The bend that leads back. Both stay on the way: undo is a record too. */
function undoOf(kind: TurnKind): TurnKind | undefined {
  if (kind === 'completion') return 'reopening'
  return kind === 'pause' ? 'resumption' : undefined
}

function backTo(one: Step, from: string): string {
  if (from === 'mine') return planAt.mine()
  if (from === 'goals') return planAt.goals()
  if (from === 'goal' && one.goalId) return planAt.goal({ goal: one.goalId })
  return planAt.step({ step: one.id })
}

export const bendRoutes: Route[] = [...goalBends, ...stepBends]
