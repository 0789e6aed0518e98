import type { Visit as UiVisit } from '../../ui/visit.ts'
import type { Id } from '../data/id.ts'

export interface SignedIn {
  id: Id
  name: string
  /** What the person is here, now: citizen, staff, relative, peer, volunteer, leader, admin, partner. */
  kinds: readonly string[]
}

/** Something that has just happened, told once on the next page, with a way back where there is one. */
export interface Notice {
  text: string
  undo?: { address: string; label: string; version?: number }
}

/** One request, as pages and actions see it. */
export interface Visit extends UiVisit {
  person: SignedIn | null
  params: Record<string, string>
  query: URLSearchParams
  now: Date
  today: string
  request: Id
  notice: Notice | null
}
