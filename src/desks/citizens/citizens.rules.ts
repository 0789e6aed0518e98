import { addDays } from '../../platform/time/days.ts'
import { likeness } from '../../platform/words/alike.ts'

/**
 * Why somebody stands first: they wrote, we promised, it is long since anybody met them, or the work is about to
 * end. These are reasons to help now, never a measure of a person (T2): inside each the names stand from A to Å.
 */
export const reasons = ['wrote', 'promised', 'quiet', 'near'] as const
export type Reason = (typeof reasons)[number]

/** Three weeks without a word, and nothing agreed for the next seven days. */
const QUIET_DAYS = 21
const SOON_DAYS = 7
/** A last day within two weeks is talked about now. */
const NEAR_DAYS = 14

export interface Facts {
  /** They wrote, answered or proposed something lately. */
  wrote: boolean
  /** Promises of the municipality that are due soon, or late. */
  promises: number
  /** The day of the last contact, or the day the work began ('YYYY-MM-DD'). */
  lastContact: string
  /** The day of the next appointment. */
  nextDay: string | null
  /** The last day of the work, where it is known. */
  untilDay: string | null
}

/** All the reasons there are to think of this person now, the weightiest first. */
export function reasonsFor(facts: Facts, today: string): Reason[] {
  const { wrote, promises, lastContact, nextDay, untilDay } = facts
  const meetsSoon = nextDay !== null && nextDay <= addDays(today, SOON_DAYS)
  const holds: Record<Reason, boolean> = {
    wrote,
    promised: promises > 0,
    quiet: lastContact < addDays(today, -QUIET_DAYS) && !meetsSoon,
    near: untilDay !== null && untilDay >= today && untilDay <= addDays(today, NEAR_DAYS),
  }
  return reasons.filter((reason) => holds[reason])
}

export interface Group<T> {
  reason: Reason | null
  people: T[]
}

/** Each person once, under the weightiest reason; those without one come last. No empty groups. */
export function grouped<T extends { reasons: readonly Reason[]; fullName: string }>(
  people: readonly T[],
  lang: string,
): Group<T>[] {
  const collator = new Intl.Collator(lang)
  const byName = [...people].sort((a, b) => collator.compare(a.fullName, b.fullName))
  return [...reasons, null]
    .map((reason) => ({
      reason,
      people: byName.filter((one) => (one.reasons[0] ?? null) === reason),
    }))
    .filter((group) => group.people.length > 0)
}

/** Those whose name answers what was typed, the nearest first, at most `most` of them. */
export function found<T extends { fullName: string }>(
  people: readonly T[],
  typed: string,
  lang: string,
  most: number,
): T[] {
  const collator = new Intl.Collator(lang)
  const answers = likeness(typed)
  const near = people.flatMap((one) => {
    const how = answers(one.fullName)
    return how === null ? [] : [{ one, how }]
  })
  return near
    .sort((a, b) => a.how - b.how || collator.compare(a.one.fullName, b.one.fullName))
    .slice(0, most)
    .map(({ one }) => one)
}
