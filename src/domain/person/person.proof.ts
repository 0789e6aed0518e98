import type { Id } from '../../platform/data/id.ts'
import type { Level } from '../../platform/identity/level.ts'

export { type Level, levels, reaches } from '../../platform/identity/level.ts'

/** How somebody proved who they are when a session began. */
export interface Proof {
  /** demo, oidc, passkey, link, opened by staff … */
  way: string
  level: Level
  /** One factor or two: staff need two (ASVS 5.0, 6.3.3). */
  factors: 1 | 2
  /** Browser and system in short words (`visit.device`). */
  device?: string
  /** On a computer that several people use: the session may rest for a short while only (`visit.shared`). */
  shared?: boolean
  /** The member of staff who opened the session for a person who could not prove it themselves. */
  openedBy?: Id
}

/** As sure as a citizen's MitID and a worker's second factor: for the demo, the bench and the tests. */
export const sure = (way: string): Proof => ({ way, level: 'substantial', factors: 2 })
