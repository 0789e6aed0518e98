import { addDays, dayOf, daysBetween, moment, wall } from '../../src/platform/time/days.ts'

/** A day seen from now: the lives are told relative to today, so that they are alive on any day. */
export type Day = (now: Date) => string

export interface When {
  day: string
  time: string
}
/** A day and a time seen from now, where both depend on how late it is. */
export type Soon = (now: Date) => When

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

const nth = (weekday: Weekday) => weekdays.indexOf(weekday)
const weekdayOf = (day: string) => (daysBetween('2024-01-01', day) % 7) + 1

export const ago =
  (days: number): Day =>
  (now) =>
    addDays(dayOf(now), -days)

export const today: Day = ago(0)

export const ahead = (days: number): Day => ago(-days)

/** A weekday so many weeks ago; one week ago is always over. */
export const weeksAgo =
  (weeks: number, weekday: Weekday): Day =>
  (now) => {
    const today = dayOf(now)
    return addDays(today, nth(weekday) + 1 - weekdayOf(today) - 7 * weeks)
  }

/** The first such weekday after today, or so many weeks after that one. */
export const coming =
  (weekday: Weekday, weeks = 0): Day =>
  (now) => {
    const today = dayOf(now)
    const away = (nth(weekday) + 1 - weekdayOf(today) + 7) % 7 || 7
    return addDays(today, away + 7 * weeks)
  }

/** The first working day that is so many days away, or later. */
export const workday =
  (days: number): Day =>
  (now) => {
    const day = ahead(days)(now)
    return addDays(day, [0, 0, 0, 0, 0, 2, 1][weekdayOf(day) - 1] ?? 0)
  }

/** Days after the 14th of April: this spring's when it is well over, else last year's. */
export const spring =
  (days: number): Day =>
  (now) => {
    const today = dayOf(now)
    const thisYears = `${today.slice(0, 4)}-04-14`
    const last = daysBetween(thisYears, today) > 100 ? 0 : 1
    return addDays(`${Number(today.slice(0, 4)) - last}-04-14`, days)
  }

/** The first of a month, far enough away that there is still something to do before it. */
export const theFirst: Day = (now) => {
  let day = ahead(9)(now)
  while (!day.endsWith('-01')) day = addDays(day, 1)
  return day
}

/**
 * Today at this time while there is time to go there; else later today at a decent hour, else tomorrow.
 */
export const soonest =
  (time: string): Soon =>
  (now) => {
    const here = wall(now)
    const today = dayOf(now)
    const atLeast = here.hour * 60 + here.minute + 45
    const wanted = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    if (atLeast <= wanted) return { day: today, time }
    const half = Math.ceil(atLeast / 30) * 30
    if (half > 17 * 60) return { day: addDays(today, 1), time }
    const two = (number: number) => String(number).padStart(2, '0')
    return { day: today, time: `${two(Math.floor(half / 60))}:${two(half % 60)}` }
  }

export const at =
  (day: Day, time: string): Soon =>
  (now) => ({ day: day(now), time })

export const momentOf = ({ day, time }: When): Date => moment(day, time)
