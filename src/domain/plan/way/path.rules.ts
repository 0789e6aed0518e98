import type { Id } from '../../../platform/data/id.ts'
import { standing } from '../plan.rules.ts'
import type { Turn } from '../plan.types.ts'

export type StoneKind = 'done' | 'here' | 'ahead' | 'back' | 'pause' | 'new_way'

export interface Stone {
  kind: StoneKind
  /** The step's words, or what was said at the bend; empty when nothing was. */
  label: string
}

/** A step, as far as the path shows it. */
interface Walked {
  id: Id
  words: string
}

/**
 * The way so far and ahead, as stones, from what happened: forward, back, a pause, another way. What was
 * walked stays walked, also when a step is opened again. There is no share of it, and no end (C011).
 * @param steps in the order in which they lie ahead
 * @param turns of these steps and of the goal itself, oldest first
 */
export function pathOf(steps: readonly Walked[], turns: readonly Turn[]): Stone[] {
  const words = new Map(steps.map((step) => [step.id, step.words]))
  const walked = turns.flatMap((turn) => stoneOf(turn, words.get(turn.object)))
  const newest = new Map(turns.map((turn) => [turn.object, turn.kind]))
  const left = steps.filter((step) => standing(newest.get(step.id)) !== 'completed')
  if (walked.length === 0 && left.length === 0) return []
  const goals = turns.filter((turn) => turn.subject === 'goals')
  const arrived =
    goals.length > 0 && goals.every((turn) => newest.get(turn.object) === 'completion')
  if (arrived && left.length === 0) return walked
  const [here, ...ahead] = left
  return [
    ...walked,
    { kind: 'here', label: here?.words ?? '' },
    ...ahead.map((step): Stone => ({ kind: 'ahead', label: step.words })),
  ]
}

function stoneOf({ kind, words, subject }: Turn, step: string | undefined): Stone[] {
  const label = words ?? step ?? ''
  if (subject === 'steps' && step === undefined) return []
  if (kind === 'completion') return [{ kind: 'done', label: step ?? words ?? '' }]
  if (kind === 'step_back' || kind === 'reopening') return [{ kind: 'back', label }]
  if (kind === 'pause' || kind === 'new_way') return [{ kind, label }]
  return []
}
