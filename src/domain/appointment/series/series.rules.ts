import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween } from '../../../platform/time/days.ts'
import type { Every } from '../appointment.types.ts'
import { isOnTheWall, type When, whenOf } from '../appointment.when.ts'

/** So far ahead the times of a series are made. What has no end is made on, a little every week. */
export const AHEAD_DAYS = 183
/** How often the next stretch is made. */
export const ROLL_DAYS = 7

/** When it comes again: on the wall's clock, right across summer time. */
export interface Recurrence {
  every: Every
  from: string
  time: string
  zone: string
  until: string | null
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/**
 * The rule as calendars write it (RFC 5545). Every month is the same weekday of the month: the second Tuesday; what
 * lies after the fourth is the last, since no month is sure to have a fifth.
 */
function ruleOf({ every, from }: Recurrence): string {
  if (every !== 'month') return `FREQ=WEEKLY;INTERVAL=${every === 'week' ? 1 : 2}`
  const day = Temporal.PlainDate.from(from)
  const nth = Math.ceil(day.day / 7)
  return `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${weekdays[day.dayOfWeek - 1]}`
}

/** The times after one day, and until another, both that day included. The first day is always the one that was chosen. */
export function timesOf(it: Recurrence, after: string, until: string): When[] {
  const last = it.until !== null && it.until < until ? it.until : until
  if (last < it.from) return []
  // Noon lies in no gap of any summer time: the days are found there, and the hour is set on the wall.
  const noon = (day: string) => Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime('UTC')
  const rule = new RRuleTemporal({
    rruleString: ruleOf(it),
    dtstart: noon(it.from),
    until: noon(last),
    maxIterations: 2000,
  })
  return rule
    .all()
    .map((at) => at.toString().slice(0, 10))
    .filter((day) => day > after)
    .map((day) => whenOf(day, it.time, it.zone))
}

/** The first time that no clock will show, in the night when summer time begins. */
export const inTheGap = (times: readonly When[]): When | undefined =>
  times.find((one) => !isOnTheWall(one))

/** How far a series is made, seen from a day. */
export const horizon = (today: string): string => addDays(today, AHEAD_DAYS)

/** The day before: on which an old series ends when a new one begins. */
export const dayBefore = (day: string): string => addDays(day, -1)

/** Whether there is anything left to make some day. */
export const goesOn = (it: Pick<Recurrence, 'until'>, madeUntil: string): boolean =>
  it.until === null || daysBetween(madeUntil, it.until) > 0
