import { newId } from '../data/id.ts'
import { Forbidden, Missing } from './errors.ts'
import type { Route } from './routes.ts'
import type { Web } from './serve.ts'
import type { Visit } from './visit.ts'

export type Refusal = 'missing' | 'forbidden'

/** A no that is worth a line: to a thing that was named, or to a place that is for others. */
function refusalOf(error: unknown, route: Route): Refusal | undefined {
  if (error instanceof Forbidden) return 'forbidden'
  if (error instanceof Missing && route.pattern.includes(':')) return 'missing'
  return undefined
}

/**
 * Does the work, and notes a refusal in a transaction of its own: the one that was refused is rolled back
 * (ASVS 5.0, 16.3.2). Where it cannot be noted the answer is still no.
 */
export async function noted(
  web: Web,
  route: Route,
  visit: Visit,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    const refusal = refusalOf(error, route)
    if (refusal && visit.person)
      await web.refused(visit, route, refusal).catch((bug) => web.log.bug(newId().slice(-12), bug))
    throw error
  }
}
