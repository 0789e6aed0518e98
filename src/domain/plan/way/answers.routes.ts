import { h } from 'preact'
import type { Read } from '../../../platform/data/db.ts'
import { draftOf } from '../../../platform/web/drafts.ts'
import { Missing } from '../../../platform/web/errors.ts'
import type { Filled } from '../../../platform/web/form.ts'
import { action, page, Refused, type Route, seeOther } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Voice } from '../../../ui/voice/voice.tsx'
import { myRoleFor } from '../../circle/index.ts'
import { answerForm } from '../goals/goals.forms.ts'
import { voiceLine } from '../goals/goals.parts.tsx'
import { goal } from '../goals/goals.queries.ts'
import { goalWords } from '../goals/goals.words.ts'
import { planAt } from '../plan.addresses.ts'
import { beginning, me } from '../plan.parts.tsx'
import type { AnswerKind, Step } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { step } from '../steps/steps.queries.ts'
import { stepWords } from '../steps/steps.words.ts'
import { answer } from './answers.queries.ts'
import { RatherPage, StepQuote } from './bends.own.tsx'

const own = { who: 'person', purpose: 'own_plan' } as const
const asked = { who: 'person', purpose: 'asked_along' } as const

const draftOfAnswer = (id: string) => `plan.answer:${id}`

async function goalRather(visit: Visit, read: Read, again?: Filled) {
  const one = await goal(read, visit.params.goal ?? '')
  if (one.citizen !== me(visit).id) throw new Missing()
  return RatherPage({
    visit,
    place: beginning(one.words),
    back: { href: planAt.goal({ goal: one.id }), label: goalWords[visit.lang].backToGoal },
    action: planAt.goalAnswer({ goal: one.id }),
    filled: again ?? (await draftOf(read, draftOfAnswer(one.id))),
    about: h(Voice, { text: one.words, by: voiceLine(visit, one) }),
    version: one.version,
    draft: draftOfAnswer(one.id),
  })
}

async function stepRather(visit: Visit, read: Read, again?: Filled) {
  const one = await step(read, visit.params.step ?? '')
  return RatherPage({
    visit,
    place: beginning(one.words),
    back: { href: planAt.step({ step: one.id }), label: stepWords[visit.lang].backToStep },
    action: planAt.stepAnswer({ step: one.id }),
    filled: again ?? (await draftOf(read, draftOfAnswer(one.id))),
    about: h(StepQuote, { visit, step: one }),
    version: one.version,
    draft: draftOfAnswer(one.id),
  })
}

/** What one would rather is said in words; a yes and a no need none. @throws Refused */
function wordsFor(visit: Visit, kind: AnswerKind, words: string): { words?: string } {
  if (kind !== 'change') return {}
  if (words === '') throw new Refused('words', planWords[visit.lang].ratherEmpty)
  return { words }
}

export const answerRoutes: Route[] = [
  page(planAt.goalAnswer, own, (visit, read) => goalRather(visit, read)),
  action(
    planAt.goalAnswer,
    { ...own, form: answerForm, again: goalRather },
    async (visit, write, input) => {
      const one = await goal(write, visit.params.goal ?? '')
      if (one.citizen !== me(visit).id) throw new Missing()
      const words = wordsFor(visit, input.answer, input.words)
      const { answer: kind, version } = input
      await answer(write, { subject: 'goals', object: one.id, answer: kind, version, ...words })
      return seeOther(planAt.goal({ goal: one.id }), goalWords[visit.lang].answered)
    },
  ),
  page(planAt.stepAnswer, asked, (visit, read) => stepRather(visit, read)),
  action(
    planAt.stepAnswer,
    { ...asked, form: answerForm, again: stepRather },
    async (visit, write, input) => {
      const one = await step(write, visit.params.step ?? '')
      const words = wordsFor(visit, input.answer, input.words)
      const { answer: kind, version } = input
      await answer(write, { subject: 'steps', object: one.id, answer: kind, version, ...words })
      const mine = one.citizen.id === me(visit).id
      const staff = !mine && (await myRoleFor(write, one.citizen.id)) !== null
      return seeOther(afterAnswer(one, kind, { mine, staff }), stepWords[visit.lang].answered)
    },
  ),
]

/** Back to where the step stands for this person. After a no the asked person no longer sees it. */
function afterAnswer(
  { id, goalId, citizen }: Step,
  kind: AnswerKind,
  { mine, staff }: { mine: boolean; staff: boolean },
): string {
  if (staff) return planAt.course({ citizen: citizen.id })
  if (!mine) return kind === 'no' ? planAt.withMe() : planAt.step({ step: id })
  return goalId ? planAt.goal({ goal: goalId }) : planAt.step({ step: id })
}
