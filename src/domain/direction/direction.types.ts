import type { Id } from '../../platform/data/id.ts'

/** A plan as everybody may read it. */
export interface Plan {
  id: Id
  title: string
  vision: string
  source: string
  importedAt: Date
  publicFrom: Date
  /** When a newer one took its place; null for the one that counts. */
  replacedAt: Date | null
}

export type PlanName = Pick<Plan, 'id' | 'title' | 'publicFrom'>

export interface Area {
  id: Id
  plan: Id
  title: string
  body: string
  goals: string[]
  actions: string[]
  /** Each with its speaker on the last line, when the plan names one. */
  quotes: string[]
}

export type AreaName = Pick<Area, 'id' | 'title'>

/** Where a plan came from. */
export interface Source {
  /** The file's name, or what was pasted. */
  name: string
  /** What the plan calls itself; the word for such a plan when it does not say. */
  title: string
}

/** A wish of a person, tied to a focus area. */
export interface Tie {
  goal: Id
  area: AreaName
  /** Whether the area is of the plan that counts now. */
  current: boolean
}
