import type { Id } from '../../platform/data/id.ts'

/** Which page the person's own words stand on. Which of them one may read is the subject's to say. */
export const ownKinds = [
  'hope',
  'good_life',
  'resource',
  'flourish',
  'give',
  'meet_me',
  'story',
  'milestone',
  'role_have',
  'role_miss',
  'role_try',
] as const
export type OwnKind = (typeof ownKinds)[number]
export type OwnSubject = 'hopes' | 'resources' | 'meeting' | 'story' | 'roles'

/** Whose words a goal is: the person's wish, the authority's goal, the provider's sub-goal. */
export const voices = ['person', 'authority', 'provider'] as const
export type Voice = (typeof voices)[number]

/** To develop, to keep what is, or to live well with what is: of equal worth. */
export const aims = ['develop', 'keep', 'live_well'] as const
export type Aim = (typeof aims)[number]

/** Me alone, us together, you for me. */
export const doers = ['me', 'us', 'you'] as const
export type Doer = (typeof doers)[number]

export const answerKinds = ['yes', 'no', 'change'] as const
export type AnswerKind = (typeof answerKinds)[number]

export const turnKinds = [
  'completion',
  'reopening',
  'pause',
  'resumption',
  'new_way',
  'step_back',
] as const
export type TurnKind = (typeof turnKinds)[number]

export type Subject = 'goals' | 'steps'

/** Somebody, as far as the reader may know the name: null where it is not theirs to see. */
export interface Named {
  id: Id
  name: string | null
}

export interface OwnWord {
  id: Id
  citizen: Id
  kind: OwnKind
  words: string
  version: number
  writtenAt: Date
  /** 'YYYY-MM-DD', for a story or a milestone that has a day. */
  happenedOn: string | null
  writtenBy: Named
  putAwayAt: Date | null
}

export interface Wording {
  version: number
  words: string
  writtenBy: Named
  writtenAt: Date
}

export interface Answer {
  person: Named
  answer: AnswerKind
  /** What they would change; null for a yes and a no. */
  words: string | null
  /** The version of the words that were answered. */
  version: number
  at: Date
}

export interface Turn {
  subject: Subject
  object: Id
  kind: TurnKind
  by: Named
  words: string | null
  at: Date
}

export interface Goal {
  id: Id
  citizen: Id
  voice: Voice
  aim: Aim
  area: string | null
  underId: Id | null
  author: Named
  words: string
  version: number
  writtenAt: Date
  /** How it stands: the newest bend, null when there has been none. */
  turn: Turn | null
  /** The newest answer of each person, to whatever version it was. */
  answers: Answer[]
}

export interface GoalTree extends Goal {
  /** The sub-goals that others have put under it. */
  under: GoalTree[]
  /** True for a goal of staff that stands under no wish of the person. */
  unlinked: boolean
}

/** How a promise stands with those who do it. */
export type Acceptance = 'accepted' | 'waiting' | 'declined' | 'changed'

export interface Step {
  id: Id
  citizen: Named
  goalId: Id | null
  words: string
  doer: Doer
  /** The one it is done with, or by; null for 'me'. */
  doerPerson: Named | null
  /** Whether that one works around the person for the municipality, now or before. */
  municipal: boolean
  dueDay: string | null
  proposedBy: Named
  version: number
  writtenAt: Date
  putAwayAt: Date | null
  turn: Turn | null
  answers: Answer[]
  acceptance: Acceptance
  /** Whether the acting person is one of those whose yes it still waits for. */
  asksMe: boolean
}

export interface Pledge extends Step {
  /** A day that has passed: only ever said of what the municipality promised, never of the person (T10). */
  broken: boolean
}
