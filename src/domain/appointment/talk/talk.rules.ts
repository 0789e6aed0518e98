import { addDays, dayOf, moment, wall } from '../../../platform/time/days.ts'
import { daysOfWorkAfter } from '../appointment.when.ts'

/** What a unit has promised: an answer within so many days of work, before a time of day. */
export interface UnitPromise {
  days: number
  time: string
}

const isWorkday = (day: string) => daysOfWorkAfter(addDays(day, -1), 1) === day
const clockOf = (at: Date) => wall(at).toPlainTime().toString({ smallestUnit: 'minute' })

/**
 * The moment by which somebody has promised to be in touch. A wish that comes after hours, or on a weekend, counts
 * from the next day of work: a promise for last Friday would be none.
 */
export function promisedBy(askedAt: Date, { days, time }: UnitPromise): { day: string; at: Date } {
  const asked = dayOf(askedAt)
  const inTime = isWorkday(asked) && clockOf(askedAt) < time
  const from = inTime ? asked : daysOfWorkAfter(asked, 1)
  const day = days === 0 ? from : daysOfWorkAfter(from, days)
  return { day, at: moment(day, time) }
}

/** How a wish stands, from what is known and nothing else. */
export interface Waiting {
  askedAt: Date
  taken: { name: string; byAt: Date | null } | null
  promise: UnitPromise | null
}

export type Expected =
  | { is: 'by'; name: string; at: Date }
  | { is: 'taken'; name: string }
  | { is: 'promised'; day: string; time: string }
  | { is: 'late' }
  | { is: 'unknown' }

/** What can honestly be said of the wait: a name and a time only when somebody has given them. */
export function expectedOf({ askedAt, taken, promise }: Waiting, now: Date): Expected {
  if (taken?.byAt) {
    return taken.byAt <= now ? { is: 'late' } : { is: 'by', name: taken.name, at: taken.byAt }
  }
  const due = promise && promisedBy(askedAt, promise)
  if (due && due.at <= now) return { is: 'late' }
  if (taken) return { is: 'taken', name: taken.name }
  return due && promise ? { is: 'promised', day: due.day, time: promise.time } : { is: 'unknown' }
}
