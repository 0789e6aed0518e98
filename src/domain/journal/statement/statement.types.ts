import type { Id } from '../../../platform/data/id.ts'

/** Whether it is so now, or was so once. That it is contested is the person's to say, and stands beside it. */
export const standings = ['current', 'historic'] as const
export type Standing = (typeof standings)[number]

export const answers = ['corrected', 'noted', 'kept'] as const
export type CorrectionAnswer = (typeof answers)[number]

export interface Correction {
  id: Id
  words: string
  askedAt: Date
  /** The last day on which it can be answered (databeskyttelsesforordningen art. 12, 3). */
  dueOn: string
  answered: { answer: CorrectionAnswer; words: string; by: string; at: Date } | null
}

export interface Statement {
  id: Id
  citizen: Id
  words: string
  /** Who said it: a name, a title or a paper. */
  source: string
  saidOn: string | null
  writtenBy: { id: Id; name: string }
  writtenAt: Date
  standing: Standing
  standingBy: string
  standingAt: Date
  contestedAt: Date | null
  comments: { id: Id; words: string; at: Date }[]
  /** For the person and the authority alone. */
  corrections: Correction[]
}

export interface NewStatement {
  words: string
  source: string
  /** '' when nobody knows it. */
  saidOn: string
  standing: Standing
}

export interface Tapering {
  id: Id
  citizen: Id
  words: string
  doctor: string
  writtenAt: Date
  /** One who hands it over, when the person asked somebody to. */
  given: { consent: Id; to: Id; name: string; at: Date; handedAt: Date | null } | null
}
