import type { Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { Asked } from '../appointment.company.ts'
import { me } from '../appointment.says.ts'
import type { Told } from '../appointment.writes.ts'
import { clashes, limitedBy, sayDays, timesNow } from './series.checks.ts'
import type { Recurrence } from './series.rules.ts'
import { seriesWords } from './series.words.ts'
import { makeSeries } from './series.writes.ts'

interface Wanted {
  again: Recurrence
  told: Told
  asked: readonly Asked[]
}

/** The person's own: those at work answer each time for themselves, so none of them stands in its way. */
export async function makeOwnSeries(visit: Visit, write: Write, { again, told, asked }: Wanted) {
  const w = seriesWords[visit.lang]
  const it = limitedBy(again, asked, visit.today)
  const times = timesNow(it, visit)
  const planned = { ...it, citizen: me(visit), today: visit.today, times }
  const { id } = await makeSeries(write, planned, told, asked)
  const limited =
    it.until !== null && it.until !== again.until
      ? ` ${w.limited(sayDate(it.until, visit.lang, visit.today))}`
      : ''
  return { id, notice: w.made(times.length) + limited }
}

/** By those who work: a day on which one of them is taken is left out, and it is said which. */
export async function makeDeskSeries(
  visit: Visit,
  write: Write,
  citizen: Id,
  { again, told, asked }: Wanted,
) {
  const w = seriesWords[visit.lang]
  const all = timesNow(again, visit)
  const people = asked.map((one) => one.id)
  const busy = await clashes(write, { people, times: all, minutes: told.minutes })
  const times = all.filter((one) => !busy.includes(one))
  const planned = { ...again, citizen, today: visit.today, times }
  const { id } = await makeSeries(write, planned, told, asked)
  const skipped = busy.length > 0 ? ` ${w.skipped(sayDays(busy, visit))}` : ''
  return { id, notice: w.made(times.length) + skipped }
}
