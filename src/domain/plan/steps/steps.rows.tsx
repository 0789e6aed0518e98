import type { Visit } from '../../../platform/web/visit.ts'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { StepRow } from '../../../ui/step-row/step-row.tsx'
import { Who } from '../../../ui/who/who.tsx'
import { planAt, stepTurnAt } from '../plan.addresses.ts'
import { beginning, dayWords, me } from '../plan.parts.tsx'
import { isBroken, standing } from '../plan.rules.ts'
import type { Step } from '../plan.types.ts'
import { planWords } from '../plan.words.ts'
import { stepWords } from './steps.words.ts'

/** Where a press leads back to: the page it was made on. */
export type From = 'mine' | 'goals' | 'goal' | 'step'

/** Who does it, as the person reads it: "Du", "Du og Jonas", "Maja, medarbejder". */
export function whoWords(visit: Visit, step: Step): string {
  const w = stepWords[visit.lang]
  const name = step.doerPerson?.name ?? w.somebody
  if (step.doer === 'me') return w.you
  if (step.doer === 'us') return w.youAnd(name)
  return step.municipal ? w.name(name, w.staff) : name
}

export function StepWho({ visit, step }: { visit: Visit; step: Step }) {
  const kind = step.doer !== 'you' ? 'you' : step.municipal ? 'staff' : 'peer'
  // "Du" carries the letter of one's own name.
  const mine = step.doer !== 'you' ? { letter: me(visit).name } : {}
  return <Who name={whoWords(visit, step)} kind={kind} {...mine} />
}

/** How it stands, in a few words: done, paused, asked, by when. Nothing of the person's is ever late. */
export function stepLine(visit: Visit, step: Step): string {
  const w = stepWords[visit.lang]
  const stands = standing(step.turn?.kind)
  if (step.turn && stands === 'completed') return w.done(dayWords(visit, step.turn.at))
  if (step.turn && stands === 'paused') return w.paused(dayWords(visit, step.turn.at))
  const name = step.doerPerson?.name ?? w.somebody
  if (step.acceptance === 'waiting' && step.asksMe)
    return w.waitsForYou(step.proposedBy.name ?? w.somebody)
  if (step.acceptance === 'waiting') return w.waitsFor(name)
  if (step.acceptance === 'declined' || step.acceptance === 'changed') return saidLine(visit, step)
  if (step.dueDay && isBroken(step, visit.today)) {
    return planWords[visit.lang].broken(dayWords(visit, step.dueDay))
  }
  if (step.dueDay && step.dueDay >= visit.today) return w.by(dayWords(visit, step.dueDay))
  return step.doer === 'you' ? w.whenNamed(name) : w.whenReady
}

/** Who said no, or would rather something else, to the words as they stand. */
function saidLine(visit: Visit, step: Step): string {
  const w = stepWords[visit.lang]
  const wanted = step.acceptance === 'declined' ? 'no' : 'change'
  const said = step.answers.find((one) => one.answer === wanted && one.version === step.version)
  const name = said?.person.name ?? w.somebody
  if (said?.person.id === me(visit).id) return wanted === 'no' ? w.youDeclined : w.youRather
  return wanted === 'no' ? w.declined(name) : w.otherRather(name)
}

/** On the person's way: what is theirs, what is agreed or asked about, and what has been walked. */
export const onTheWay = (step: Step): boolean =>
  step.proposedBy.id === step.citizen.id ||
  step.acceptance === 'accepted' ||
  (step.acceptance === 'waiting' && !step.asksMe) ||
  standing(step.turn?.kind) === 'completed'

interface StepLineProps {
  visit: Visit
  step: Step
  /** The one that comes next may be pressed where it stands. */
  press?: From | undefined
}

export function StepLine({ visit, step, press }: StepLineProps) {
  const w = stepWords[visit.lang]
  const done = standing(step.turn?.kind) === 'completed'
  const actions = press && (
    <ButtonForm
      action={stepTurnAt.completion({ step: step.id })}
      once={visit.onceKey()}
      hidden={{ from: press }}
      kind="secondary"
      about={w.about(beginning(step.words))}
    >
      {w.turn.completion}
    </ButtonForm>
  )
  return (
    <StepRow
      lang={visit.lang}
      title={step.words}
      href={planAt.step({ step: step.id })}
      done={done}
      by={stepLine(visit, step)}
      who={<StepWho visit={visit} step={step} />}
      {...(actions ? { actions } : {})}
    />
  )
}
