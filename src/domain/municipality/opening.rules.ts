import { holidayOn, holidaysOf } from './holidays.rules.ts'

/** One stretch of a week: weekday 1 is Monday, wall time in Denmark, `until` at or before `from` is the day after. */
export interface Hours {
  weekday: number
  from: string
  until: string
}

/** A day with hours of its own, whatever its weekday; closed when there are none. */
export interface SpecialDay {
  day: string
  from: string | null
  until: string | null
}

/** When somebody answers or a place is open, as the municipality wrote it. No hours at all: always. */
export interface Opening {
  hours: readonly Hours[]
  onHolidays: 'as_usual' | 'as_sunday' | 'closed'
  days: readonly SpecialDay[]
}

/** Minutes from midnight; 1440 is the next midnight, where a night is cut. */
export type Span = readonly [from: number, until: number]

/** The same, worked out day by day: a week from Monday, and the days that differ from it. */
export interface Calendar {
  week: Span[][]
  days: Record<string, Span[]>
}

export const DAY = 24 * 60
/** So far ahead are other days worked out: a copy on a phone without a network may be old. */
const AHEAD_DAYS = 400

const DAY_MS = 86_400_000
/** Asked for thousands of days when a page shows many places: plain arithmetic is enough for a calendar. */
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
export const weekdayIndex = (day: string) => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

const lengthened = (from: string, until: string): Span => {
  const start = minutes(from)
  const end = minutes(until)
  return [start, end > start ? end : end + DAY]
}

/** Stretches that begin on a weekday (0 is Monday); they may go on past midnight. */
const beginsWeekly = ({ hours }: Opening, index: number): Span[] =>
  hours
    .filter(({ weekday }) => weekday === index + 1)
    .map(({ from, until }) => lengthened(from, until))

function beginsOn(opening: Opening, day: string): Span[] {
  const own = opening.days.find((one) => one.day === day)
  if (own) return own.from && own.until ? [lengthened(own.from, own.until)] : []
  if (!holidayOn(day) || opening.onHolidays === 'as_usual')
    return beginsWeekly(opening, weekdayIndex(day))
  return opening.onHolidays === 'as_sunday' ? beginsWeekly(opening, 6) : []
}

/** What is left of two days' beginnings inside the second of them. */
function within(before: readonly Span[], own: readonly Span[]): Span[] {
  const late = before.filter(([, until]) => until > DAY).map(([, until]): Span => [0, until - DAY])
  const cut = own.map(([from, until]): Span => [from, Math.min(until, DAY)])
  return joined([...late, ...cut])
}

function joined(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = []
  for (const [from, until] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else whole.push([from, until])
  }
  return whole
}

const always: Calendar = { week: Array.from({ length: 7 }, () => [[0, DAY]]), days: {} }

export function calendarOf(opening: Opening, today: string): Calendar {
  if (opening.hours.length === 0) return always
  const week = Array.from({ length: 7 }, (_, index) =>
    within(beginsWeekly(opening, (index + 6) % 7), beginsWeekly(opening, index)),
  )
  const days: Record<string, Span[]> = {}
  for (const day of unlike(opening, today)) {
    const spans = within(beginsOn(opening, addDays(day, -1)), beginsOn(opening, day))
    if (String(spans) !== String(week[weekdayIndex(day)])) days[day] = spans
  }
  return { week, days }
}

/** The days that may differ from the week, in order: those of their own, holidays, and the days after. */
function unlike(opening: Opening, today: string): string[] {
  const [first, last] = [addDays(today, -1), addDays(today, AHEAD_DAYS)]
  const year = Number(today.slice(0, 4))
  const holidays = [year - 1, year, year + 1, year + 2].flatMap((one) => [
    ...holidaysOf(one).keys(),
  ])
  const own = opening.days.map(({ day }) => day)
  const all = opening.onHolidays === 'as_usual' ? own : [...own, ...holidays]
  const nights = all.flatMap((day) => [day, addDays(day, 1)])
  return [...new Set(nights)].filter((day) => first <= day && day <= last).sort()
}

/** Open exactly when the other is closed. */
export function fillingIn({ week, days }: Calendar): Calendar {
  const turned = Object.entries(days).map(([day, spans]) => [day, rest(spans)])
  return { week: week.map(rest), days: Object.fromEntries(turned) }
}

function rest(spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flat(), DAY]
  const gaps = Array.from(
    { length: edges.length / 2 },
    (_, at): Span => [edges[2 * at] ?? 0, edges[2 * at + 1] ?? 0],
  )
  return gaps.filter(([from, until]) => from < until)
}
