import type { Visit as UiVisit } from '../../ui/visit.ts'
import type { Id } from '../data/id.ts'
import type { Level } from '../identity/level.ts'

export interface SignedIn {
  id: Id
  name: string
  /** What the person is here, now: citizen, staff, relative, peer, volunteer, leader, admin, partner. */
  kinds: readonly string[]
  session: Session
}

/** The session that a visit is made in: how sure it is, and how long it runs. */
export interface Session {
  id: Id
  level: Level
  factors: 1 | 2
  /** demo, oidc, passkey, link, opened by staff … */
  way: string
  /** The member of staff who opened it for the person. */
  openedBy: Id | null
  /** When the person last proved who they are. */
  provedAt: Date
  seenAt: Date
  idleMinutes: number
  now: Date
  /** On a computer that several people use. */
  shared: boolean
  /** When it ends unless it is used before. */
  idleAt: Date
  /** When it ends in any case. */
  endsAt: Date
  /** How sure the municipality wants to be before somebody sees their own pages. */
  ownLevel: Level
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
  /** Browser and system in two short words: 'firefox android'. */
  device: string
  /** The browser says that several people use it. */
  shared: boolean
  /** What the browser carries: a room reads its own cookies here, and nobody else's. */
  cookies: ReadonlyMap<string, string>
}
