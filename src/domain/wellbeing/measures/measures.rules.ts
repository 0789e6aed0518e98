import { daysBetween } from '../../../platform/time/days.ts'
import type { Dot } from '../../../ui/graph/draw.ts'
import type { Entry, Marking, Measure } from './measures.types.ts'

/** A count is a count of something in a day. */
const MOST = 1000

/** What was typed as the mark of this kind; undefined when it cannot be read as one. */
export function readValue(marking: Marking, raw: string): string | undefined {
  const text = raw.trim()
  if (marking === 'words') return ''
  if (marking === 'yes_no') return text === 'yes' || text === 'no' ? text : undefined
  if (!/^\d{1,4}$/.test(text)) return undefined
  const number = Number(text)
  return number <= (marking === 'scale' ? 10 : MOST) ? String(number) : undefined
}

const numberOf = (marking: Marking, { value }: Entry): number =>
  marking === 'yes_no' ? Number(value === 'yes') : Number(value)

/** The marks as dots from the first day on; words alone are no dots. */
export function dotsOf({ marking, entries }: Pick<Measure, 'marking' | 'entries'>): Dot[] {
  const [first] = entries.map(({ day }) => day).sort()
  if (marking === 'words' || first === undefined) return []
  const dots = entries.map((entry) => ({
    day: daysBetween(first, entry.day),
    value: numberOf(marking, entry),
  }))
  // What is no number, from whatever another version kept, stands in the list and is not drawn.
  return dots.filter(({ value }) => Number.isFinite(value))
}

/** The ends of the frame: of a scale the person's own ten steps, of a count nothing and the most there was. */
export function endsOf({
  marking,
  entries,
}: Pick<Measure, 'marking' | 'entries'>): [number, number] {
  if (marking === 'scale') return [0, 10]
  if (marking === 'yes_no') return [0, 1]
  const numbers = entries.map((entry) => numberOf(marking, entry)).filter(Number.isFinite)
  return [0, Math.max(1, ...numbers)]
}

/** The newest mark: of several on a day the one that was set last. */
export const newest = (entries: readonly Entry[]): Entry | undefined =>
  [...entries].sort((one, other) =>
    one.day === other.day
      ? other.at.getTime() - one.at.getTime()
      : other.day.localeCompare(one.day),
  )[0]
