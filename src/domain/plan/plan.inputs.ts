import type { Id } from '../../platform/data/id.ts'
import type { Aim, AnswerKind, Subject, TurnKind, Voice } from './plan.types.ts'

/** Who does a step: somebody is named unless the person does it alone. */
export type Doing = { doer: 'me' } | { doer: 'us' | 'you'; doerId: Id }

export type NewStep = Doing & { goal?: Id; words: string; due?: string }
export type ChangedStep = Doing & { words: string; due?: string }

export interface NewGoal {
  voice: Voice
  words: string
  aim: Aim
  area?: string
  under?: Id
}

export interface NewAnswer {
  subject: Subject
  object: Id
  answer: AnswerKind
  /** What they would change: demanded by 'change', not kept otherwise. */
  words?: string
  /** The version of the words that the person was looking at. */
  version: number
}

export interface NewTurn {
  subject: Subject
  object: Id
  kind: TurnKind
  words?: string
}
