import type { Id } from '../../platform/data/id.ts'
import type {
  Acceptance,
  Answer,
  Doer,
  Goal,
  GoalTree,
  OwnKind,
  OwnSubject,
  Pledge,
  Step,
  TurnKind,
} from './plan.types.ts'

const subjects: Record<OwnKind, OwnSubject> = {
  hope: 'hopes',
  good_life: 'hopes',
  resource: 'resources',
  flourish: 'resources',
  give: 'resources',
  meet_me: 'meeting',
  story: 'story',
  milestone: 'story',
  role_have: 'roles',
  role_miss: 'roles',
  role_try: 'roles',
}

/** Who may read words of this kind is decided per subject. */
export const subjectOf = (kind: OwnKind): OwnSubject => subjects[kind]

/** Words may move to another kind where the same people read them. */
export const mayBecome = (from: OwnKind, to: OwnKind): boolean => subjectOf(from) === subjectOf(to)

export type Standing = 'open' | 'paused' | 'completed'

/** How a goal or a step stands after its newest bend. */
export function standing(newest: TurnKind | undefined): Standing {
  if (newest === 'completion') return 'completed'
  return newest === 'pause' ? 'paused' : 'open'
}

const next: Record<Standing, readonly TurnKind[]> = {
  open: ['completion', 'pause', 'new_way', 'step_back'],
  paused: ['resumption'],
  completed: ['reopening'],
}

/** Which bends can follow. A way is circular: nothing is closed for good. */
export const turnsAfter = (newest: TurnKind | undefined): readonly TurnKind[] =>
  next[standing(newest)]

/** A step, as far as it is a promise. */
export interface Proposal {
  doer: Doer
  doerId: Id | null
  citizen: Id
  proposedBy: Id
  version: number
}

/** Those whose yes it takes. */
function doersOf({ doer, doerId, citizen }: Proposal): (Id | null)[] {
  if (doer === 'me') return [citizen]
  return doer === 'us' ? [citizen, doerId] : [doerId]
}

/** What is said now by those whom it concerns. Answers to an earlier wording answer something else. */
const said = (step: Proposal, answers: readonly Answer[]) =>
  answers.filter(
    ({ version, person }) =>
      version === step.version && (person.id === step.citizen || person.id === step.doerId),
  )

/** Whose yes is still missing. Who proposes to do something has said yes to it. */
function missingYes(step: Proposal, answers: readonly Answer[]): (Id | null)[] {
  const yes = said(step, answers).filter((one) => one.answer === 'yes')
  const ids = [step.proposedBy, ...yes.map((one) => one.person.id)]
  return doersOf(step).filter((who) => who === null || !ids.includes(who))
}

/**
 * How a promise stands: each who does it accepts it, and the person's own no always counts.
 * A change of the words asks again.
 */
export function acceptance(step: Proposal, answers: readonly Answer[]): Acceptance {
  const now = said(step, answers).map((one) => one.answer)
  if (now.includes('no')) return 'declined'
  if (now.includes('change')) return 'changed'
  return missingYes(step, answers).length === 0 ? 'accepted' : 'waiting'
}

/** Whether it waits for this person's answer. */
export const waitsFor = (who: Id, step: Proposal, answers: readonly Answer[]): boolean =>
  acceptance(step, answers) === 'waiting' && missingYes(step, answers).includes(who)

/**
 * The promises among some steps: what somebody has said yes to, or is still asked about, and that is not
 * done. Only what the municipality promised alone can be broken; of the person nothing is ever overdue (T10).
 */
export function promisesOf(steps: readonly Step[], today: string): Pledge[] {
  return steps
    .filter((step) => step.acceptance === 'accepted' || step.acceptance === 'waiting')
    .filter((step) => standing(step.turn?.kind) !== 'completed')
    .map((step) => ({ ...step, broken: isBroken(step, today) }))
}

/** The day has passed, and it was the municipality alone that promised it. */
export const isBroken = (step: Step, today: string): boolean =>
  step.doer === 'you' &&
  step.municipal &&
  step.acceptance === 'accepted' &&
  standing(step.turn?.kind) === 'open' &&
  step.dueDay !== null &&
  step.dueDay < today

/** How promises with a day stand: done, late, and still ahead. */
export interface Owed {
  kept: number
  late: readonly Pledge[]
  ahead: readonly Pledge[]
}

/** Only what was accepted is owed; what is on pause is neither late nor kept. */
export function owedIn(steps: readonly Step[], today: string): Owed {
  const accepted = steps.filter((step) => step.acceptance === 'accepted')
  const done = accepted.filter((step) => standing(step.turn?.kind) === 'completed')
  const open = promisesOf(accepted, today).filter((one) => standing(one.turn?.kind) === 'open')
  return {
    kept: done.length,
    late: open.filter((one) => one.broken),
    ahead: open.filter((one) => !one.broken),
  }
}

/** Wishes with the other voices' goals under them; what stands under no wish is flagged, and comes last. */
export function treeOf(goals: readonly Goal[]): GoalTree[] {
  const known = new Set(goals.map((goal) => goal.id))
  const grow = (goal: Goal, unlinked: boolean): GoalTree => ({
    ...goal,
    unlinked,
    under: goals.filter((one) => one.underId === goal.id).map((one) => grow(one, unlinked)),
  })
  const tops = goals.filter((goal) => goal.underId === null || !known.has(goal.underId))
  const wishes = tops.filter((goal) => goal.voice === 'person')
  const others = tops.filter((goal) => goal.voice !== 'person')
  return [...wishes.map((goal) => grow(goal, false)), ...others.map((goal) => grow(goal, true))]
}
