import type { Id } from '../../platform/data/id.ts'

/** The levels of assurance of NSIS, from nothing to high: none, lav, betydelig, høj. */
export const levels = ['none', 'low', 'substantial', 'high'] as const
export type Level = (typeof levels)[number]

/** How somebody proved who they are when a session began. */
export interface Proof {
  /** demo, oidc, passkey, link, opened by staff … */
  way: string
  level: Level
  /** One factor or two: staff need two (ASVS 5.0, 6.3.3). */
  factors: 1 | 2
  /** What the browser calls itself, at most 120 characters. */
  device?: string
  /** The member of staff who opened the session for a person who could not prove it themselves. */
  openedBy?: Id
}

/** As sure as a citizen's MitID and a worker's second factor: for the demo, the bench and the tests. */
export const sure = (way: string): Proof => ({ way, level: 'substantial', factors: 2 })

/** Whether a level is at least as sure as the one that is asked for. */
export const reaches = (level: Level, wanted: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(wanted)
