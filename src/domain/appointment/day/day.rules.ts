import { Temporal } from 'temporal-polyfill'
import { addDays, moment } from '../../../platform/time/days.ts'
import { endOf, type Stretch } from '../appointment.when.ts'

const MINUTE = 60_000
/** The hours in which free times are looked for: an ordinary day of work. */
export const WORKDAY = { from: '08:00', until: '16:00' } as const

/** The Monday of a day's week. */
export const mondayOf = (day: string): string =>
  addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek)

/** So many days from one day on. */
export const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => addDays(day, at))

/** Something of a day, with how long one's own way there is. */
export interface Visited extends Stretch {
  travel: number
}

/** Two that follow each other and cannot both be reached: at the same time, or with too little between them. */
export interface Hurry<T> {
  one: T
  next: T
  /** Minutes between them; null when they fall together. */
  between: number | null
}

/** The pairs of a day that do not fit, in order. What only touches can be reached when there is no way to go. */
export function hurries<T extends Visited>(all: readonly T[]): Hurry<T>[] {
  const sorted = [...all].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return sorted.flatMap((one, at): Hurry<T>[] => {
    const next = sorted[at + 1]
    if (!next) return []
    const between = Math.floor((next.startsAt.getTime() - endOf(one).getTime()) / MINUTE)
    if (between < 0) return [{ one, next, between: null }]
    return between < next.travel ? [{ one, next, between }] : []
  })
}

export interface Span {
  from: Date
  until: Date
}

/** What is left of a day of work, in stretches of at least so many minutes. The way there is taken too. */
export function freeSpans(
  day: string,
  taken: readonly Visited[],
  least: number,
  earliest?: Date,
): Span[] {
  const begin = moment(day, WORKDAY.from)
  const until = moment(day, WORKDAY.until)
  const sorted = [...taken].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const spans: Span[] = []
  let from = earliest && earliest > begin ? earliest : begin
  for (const one of sorted) {
    const leaves = new Date(one.startsAt.getTime() - one.travel * MINUTE)
    if (leaves > from) spans.push({ from, until: leaves < until ? leaves : until })
    if (endOf(one) > from) from = endOf(one)
  }
  if (from < until) spans.push({ from, until })
  return spans.filter((span) => span.until.getTime() - span.from.getTime() >= least * MINUTE)
}

const HALF_HOUR = 30 * MINUTE

/** The first time in each free stretch that a clock shows as whole or half. */
export const startsIn = (spans: readonly Span[], least: number): Date[] =>
  spans
    .map(({ from, until }) => ({ at: Math.ceil(from.getTime() / HALF_HOUR) * HALF_HOUR, until }))
    .filter(({ at, until }) => at + least * MINUTE <= until.getTime())
    .map(({ at }) => new Date(at))
