import { addDays, dayOf, daysBetween, moment } from '../../../platform/time/days.ts'

/** When a puf comes: a wall time in Denmark on some weekdays; 1 is Monday. */
export interface Rhythm {
  time: string
  weekdays: readonly number[]
}

/** So late a puf is no longer kind: what the program could not do in time is left out. */
export const LATE_MS = 2 * 3_600_000

export const weekdayOf = (day: string): number => {
  const away = daysBetween('2024-01-01', day) % 7
  return (away < 0 ? away + 7 : away) + 1
}

const WEEK = 8

/** The first time after a moment. The hour on the wall counts, in summer and in winter. */
export function nextTime({ time, weekdays }: Rhythm, after: Date): Date {
  const today = dayOf(after)
  for (let ahead = 0; ahead <= WEEK; ahead += 1) {
    const day = addDays(today, ahead)
    const at = moment(day, time)
    if (at > after && weekdays.includes(weekdayOf(day))) return at
  }
  throw new Error('A puf has at least one weekday.')
}

/** The time of it that has come, when that is recent enough to be kind. */
export function timeNow({ time, weekdays }: Rhythm, now: Date): Date | undefined {
  const today = dayOf(now)
  const days = [today, addDays(today, -1)].filter((day) => weekdays.includes(weekdayOf(day)))
  return days
    .map((day) => moment(day, time))
    .find((at) => at <= now && now.getTime() - at.getTime() <= LATE_MS)
}
