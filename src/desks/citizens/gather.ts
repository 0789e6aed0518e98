import { type Appointment, nextWith } from '../../domain/appointment/index.ts'
import { type Attended, attendedByMe } from '../../domain/circle/index.ts'
import { lastContactWith } from '../../domain/journal/index.ts'
import { firstHopes, freshWords, promisesDue } from '../../domain/plan/index.ts'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { addDays, dayOf } from '../../platform/time/days.ts'
import { type Reason, reasonsFor } from './citizens.rules.ts'

const FRESH_DAYS = 7
const DUE_DAYS = 3
const DAY_MS = 86_400_000

export interface Person extends Attended {
  words: string | undefined
  next: Appointment | undefined
  fresh: Date | undefined
  lastContact: Date | undefined
  reasons: Reason[]
}

/** Somebody may have two roles for one person; they are one line. */
export const theseOfMine = async (read: Read, ids: readonly Id[]): Promise<Attended[]> => [
  ...new Map((await attendedByMe(read, ids)).map((one) => [one.id, one])).values(),
]

/** What there is to know of each before one opens them: five queries, however many they are. */
export async function gathered(read: Read, people: readonly Attended[]): Promise<Person[]> {
  const ids = people.map((person) => person.id)
  const today = dayOf(read.now)
  const hopes = await firstHopes(read, ids)
  const next = await nextWith(read, ids)
  const fresh = await freshWords(read, ids, new Date(read.now.getTime() - FRESH_DAYS * DAY_MS))
  const last = await lastContactWith(read, ids)
  const due = counted(await promisesDue(read, ids, addDays(today, DUE_DAYS)))
  return people.map((one) => {
    const known = {
      words: hopes.get(one.id)?.words,
      next: next.get(one.id),
      fresh: fresh.get(one.id),
      lastContact: last.get(one.id),
    }
    const reasons = reasonsFor(
      {
        wrote: known.fresh !== undefined || known.next?.proposal?.by === one.id,
        promises: due.get(one.id) ?? 0,
        lastContact: dayOf(known.lastContact ?? one.since),
        nextDay: known.next?.day ?? null,
        untilDay: one.until && dayOf(one.until),
      },
      today,
    )
    return { ...one, ...known, reasons }
  })
}

function counted(due: readonly { citizen: { id: Id } }[]): Map<Id, number> {
  const counts = new Map<Id, number>()
  for (const { citizen } of due) counts.set(citizen.id, (counts.get(citizen.id) ?? 0) + 1)
  return counts
}
