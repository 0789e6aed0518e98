import type { Id } from '../../../platform/data/id.ts'
import type { Entry } from './language.rules.ts'

/** In which capacity somebody speaks about the list: one it can be about, one who works here, or the one who leads. */
export type Voice = 'citizen' | 'staff' | 'municipality'

export interface ListWord extends Entry {
  id: Id
  /** Who proposed it, as they want to be named; null for the list that Roret came with. */
  proposed: { voice: Voice; signed: string } | null
}

export interface Proposal {
  id: Id
  kind: 'add' | 'remove'
  word: string
  forms: string
  instead: string
  voice: Voice
  signed: string
  mine: boolean
  /** Whose yes there is already. */
  voices: Voice[]
  /** The acting person has said yes. */
  agreed: boolean
}

/** A word comes on the list, or leaves it, when both of these have said yes. */
export const needed: readonly Voice[] = ['citizen', 'municipality']

export const formsOf = (text: string): string[] =>
  text
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean)
