/** One stretch of a week in which somebody answers: weekday 1 is Monday, wall time in Denmark. */
export interface Hours {
  weekday: number
  from: string
  until: string
}

const DAY = 24 * 60
const WEEK = 7 * DAY

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * Whether somebody answers at this moment of the week. Without hours they always do.
 * `until` at or before `from` is after midnight: the stretch ends the next day.
 */
export function isOpen(hours: readonly Hours[], weekday: number, time: string): boolean {
  return hours.length === 0 || closesAt(hours, weekday, time) !== undefined
}

/** When the one who answers now stops answering ('16:00'); undefined when nobody answers, or always. */
export function closesAt(
  hours: readonly Hours[],
  weekday: number,
  time: string,
): string | undefined {
  const now = (weekday - 1) * DAY + minutes(time)
  return hours.find(({ weekday, from, until }) => {
    const start = (weekday - 1) * DAY + minutes(from)
    const length = (minutes(until) - minutes(from) + DAY) % DAY || DAY
    return (now - start + WEEK) % WEEK < length
  })?.until
}

/** The next time somebody begins to answer, seen from this moment of the week. */
export function opensNext(
  hours: readonly Hours[],
  weekday: number,
  time: string,
): Hours | undefined {
  const now = (weekday - 1) * DAY + minutes(time)
  const away = (one: Hours) => ((one.weekday - 1) * DAY + minutes(one.from) - now + WEEK) % WEEK
  return [...hours].sort((a, b) => away(a) - away(b))[0]
}
