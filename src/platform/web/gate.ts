import { type Level, reaches } from '../identity/level.ts'
import type { Route } from './routes.ts'
import type { SignedIn, Visit } from './visit.ts'

/**
 * What somebody may do with a session that is not sure: answer an appointment, see what another person shares with
 * them, tell something, and leave. Everything else asks for more (docs/decisions/0009-sessions.md).
 */
const light = new Set(['asked_along', 'shared_life', 'told', 'own_sessions', 'sign_out'])

/**
 * How sure a session has to be for this route. A route may say so itself. Otherwise a citizen's own pages ask for
 * what the municipality asks for, and work asks for a substantial level (NSIS; ASVS 5.0, 6.8.4).
 */
export function levelFor(route: Route, person: SignedIn): Level {
  if (route.who === 'anyone') return 'none'
  if (route.level) return route.level
  if (light.has(route.purpose)) return 'low'
  if (!route.purpose.startsWith('own_')) return 'substantial'
  return person.kinds.includes('citizen') ? person.session.ownLevel : 'low'
}

export type Turned = 'sign_in' | 'level' | 'fresh'

/** Why this visit does not come in, before anything is read or done; null when it does. */
export function turnedAway(route: Route, visit: Visit): Turned | null {
  const { person } = visit
  if (route.who === 'anyone') return null
  if (!person) return 'sign_in'
  if (!reaches(person.session.level, levelFor(route, person))) return 'level'
  if (route.fresh === undefined) return null
  const proved = visit.now.getTime() - person.session.provedAt.getTime()
  return proved > route.fresh * 60_000 ? 'fresh' : null
}
