import { Temporal } from 'temporal-polyfill'
import { addDays, moment } from '../../platform/time/days.ts'
import { holidayOn } from '../municipality/index.ts'

/** When something is, as people say it, and the moment it comes to. */
export interface When {
  day: string
  time: string
  zone: string
  startsAt: Date
}

/** A stretch of time, in minutes. */
export interface Stretch {
  startsAt: Date
  minutes: number
}

/** Wall time and zone stay what people agreed on; the moment follows, right across summer time. */
export const whenOf = (day: string, time: string, zone: string): When => ({
  day,
  time,
  zone,
  startsAt: moment(day, time, zone),
})

/** Whether a clock on the wall ever shows it: in the night when summer time begins an hour is skipped. */
export const isOnTheWall = ({ day, time, zone, startsAt }: When): boolean =>
  Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' }) === `${day}T${time}`

export const endOf = ({ startsAt, minutes }: Stretch): Date =>
  new Date(startsAt.getTime() + minutes * 60_000)

export const isOver = (it: Stretch, now: Date): boolean => endOf(it) <= now

/** The first that falls in the same time; two that only touch do not. */
export const overlap = <T extends Stretch>(wanted: Stretch, others: readonly T[]): T | undefined =>
  others.find((one) => one.startsAt < endOf(wanted) && wanted.startsAt < endOf(one))

/** Saturday, Sunday and public holidays: nobody is promised an answer then. */
const isDayOff = (day: string) =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) || holidayOn(day) !== undefined

/** The day that lies so many days of work after another. */
export function daysOfWorkAfter(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (!isDayOff(at)) left -= 1
  }
  return at
}

/** The day by which one is told to call, when nobody has answered. */
export const hearBy = (today: string): string => daysOfWorkAfter(today, 3)

/**
 * Days that can be proposed with one press, at the same hour of the wall's clock: the next day of work,
 * the one after it, and the same day next week.
 */
export function easyDays(when: When, today: string): readonly When[] {
  const from = when.day < today ? today : when.day
  const days = [daysOfWorkAfter(today, 1), daysOfWorkAfter(today, 2), addDays(from, 7)]
  return [...new Set(days)]
    .filter((day) => day !== when.day)
    .map((day) => whenOf(day, when.time, when.zone))
}
