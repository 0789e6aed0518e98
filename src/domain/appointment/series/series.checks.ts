import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { addDays, sayDate } from '../../../platform/time/days.ts'
import { Refused } from '../../../platform/web/routes.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import type { Asked } from '../appointment.company.ts'
import { type Appointment, everies } from '../appointment.types.ts'
import { endOf, overlap, type When } from '../appointment.when.ts'
import { takenTimes } from '../day/taken.ts'
import { horizon, inTheGap, type Recurrence, timesOf } from './series.rules.ts'
import { seriesWords } from './series.words.ts'

/** What a form says about coming again: '' for once. */
export interface Repeats {
  repeat: string
  until: string
}

/** The series that was written; null when it is only once. */
export function recurrenceOf(
  { repeat, until }: Repeats,
  when: When,
  visit: Visit,
): Recurrence | null {
  const w = seriesWords[visit.lang]
  const every = everies.find((one) => one === repeat)
  if (!every) {
    if (until !== '') throw new Refused('repeat', w.untilOnce)
    return null
  }
  if (until !== '' && until < when.day) throw new Refused('until', w.untilBefore)
  const { day: from, time, zone } = when
  return { every, from, time, zone, until: until || null }
}

/** With somebody from the circle it goes as far as we see: nobody shares on the person's behalf later on. */
export function limitedBy(it: Recurrence, asked: readonly Asked[], today: string): Recurrence {
  const last = horizon(today)
  const open = it.until === null || it.until > last
  return open && asked.some(({ isStaff }) => !isStaff) ? { ...it, until: last } : it
}

/** Its times as far as they are made now. @throws Refused naming a night in which no clock shows that hour */
export function timesNow(it: Recurrence, visit: Visit, after = addDays(it.from, -1)): When[] {
  const times = timesOf(it, after, horizon(visit.today))
  const gap = inTheGap(times)
  if (gap)
    throw new Refused(
      'time',
      seriesWords[visit.lang].gap(sayDate(gap.day, visit.lang, visit.today)),
    )
  return times
}

interface Wanted {
  people: readonly Id[]
  times: readonly When[]
  minutes: number
  /** What they are already: not in its own way. */
  except?: readonly Id[]
}

/** The times that fall on something else for somebody who works there. One query for the whole series. */
export async function clashes(read: Read, { people, times, minutes, except = [] }: Wanted) {
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) return []
  const until = new Date(last.startsAt.getTime() + minutes * 60_000)
  const taken = (await takenTimes(read, people, first.startsAt, until)).filter(
    ({ appointment }) => !except.includes(appointment),
  )
  return times.filter((when) => overlap({ startsAt: when.startsAt, minutes }, taken))
}

/** Its times that fall on something else of the acting person's, when they work here: nobody is in two places. */
export async function takenIn(read: Read, visit: Visit, its: readonly Appointment[]) {
  const [first, last] = [its[0], its.at(-1)]
  if (!first || !last || !visit.person?.kinds.includes('staff')) return []
  const taken = await takenTimes(read, [visit.person.id], first.startsAt, endOf(last))
  return its.filter((a) =>
    overlap(
      a,
      taken.filter(({ appointment }) => appointment !== a.id),
    ),
  )
}

const MOST_NAMED = 6

/** 'den 3. december og den 17. december': at most so many, in a sentence that can be read. */
export const sayDays = (times: readonly When[], visit: Visit): string =>
  listed(
    times.slice(0, MOST_NAMED).map(({ day }) => sayDate(day, visit.lang, visit.today)),
    visit.lang,
  )
