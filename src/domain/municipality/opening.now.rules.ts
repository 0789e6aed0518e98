import { addDays, type Calendar, DAY, type Span, weekdayIndex } from './opening.rules.ts'

/** A moment on the wall in Denmark. */
export interface Moment {
  day: string
  minute: number
}

export const spansOn = ({ week, days }: Calendar, day: string): readonly Span[] =>
  days[day] ?? week[weekdayIndex(day)] ?? []

/** Open past this many midnights in a row: it is said as day and night. */
const NIGHTS = 7

/** Until when it is open at this moment; 'always' when no end is near, undefined when it is closed. */
export function openUntil(
  calendar: Calendar,
  { day, minute }: Moment,
): Moment | 'always' | undefined {
  let end = spansOn(calendar, day).find(([from, until]) => from <= minute && minute < until)?.[1]
  let last = day
  for (let night = 0; end === DAY && night < NIGHTS; night += 1) {
    const next = spansOn(calendar, addDays(last, 1)).find(([from]) => from === 0)
    if (!next) return { day: addDays(last, 1), minute: 0 }
    last = addDays(last, 1)
    end = next[1]
  }
  if (end === undefined) return undefined
  return end === DAY ? 'always' : { day: last, minute: end }
}

/** The next time it opens after this moment; undefined when that is further away than two months. */
export function opensNext(calendar: Calendar, { day, minute }: Moment): Moment | undefined {
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const on = addDays(day, ahead)
    const span = spansOn(calendar, on).find(([from]) => ahead > 0 || from > minute)
    if (span) return { day: on, minute: span[0] }
  }
  return undefined
}
