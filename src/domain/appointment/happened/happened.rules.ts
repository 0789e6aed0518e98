import type { Id } from '../../../platform/data/id.ts'
import { isOn } from '../appointment.rules.ts'
import type { Appointment } from '../appointment.types.ts'

const DAYS = 30
const DAY_MS = 86_400_000

/**
 * Whether it can be said that it came to nothing: it has begun, it was to take place, and it is not long ago. By the
 * person, and by those who work with it and come or made it.
 */
export function mayRecord(a: Appointment, person: Id, now: Date): boolean {
  const since = now.getTime() - a.startsAt.getTime()
  if (since < 0 || since > DAYS * DAY_MS || a.nothing || !isOn(a)) return false
  return a.mayWrite && (a.people.some(({ id }) => id === person) || a.madeBy === person)
}
