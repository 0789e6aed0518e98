import type { Id } from '../../platform/data/id.ts'

/** What a part of the plan can be about; 'own' has a heading of the person's own only. */
export const partKinds = [
  'notice',
  'helps',
  'call',
  'not_want',
  'others_may',
  'safe_places',
  'after',
  'own',
] as const
export type PartKind = (typeof partKinds)[number]

export interface Part {
  id: Id
  citizen: Id
  kind: PartKind
  /** The person's own heading; null where the standard one stands. */
  heading: string | null
  words: string
  version: number
  writtenAt: Date
  putAwayAt: Date | null
}

export interface CrisisNumber {
  id: Id
  citizen: Id
  name: string
  phone: string
  note: string
}

/** All that stands in one person's plan. */
export interface CrisisPlan {
  parts: Part[]
  numbers: CrisisNumber[]
}

export const isEmptyPlan = ({ parts, numbers }: CrisisPlan) => parts.length + numbers.length === 0
