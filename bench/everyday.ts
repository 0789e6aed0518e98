import { arrivals, type Served, type Visit } from './arrivals.ts'
import { type Measured, measure } from './measure.ts'
import { forgetLooks, type Page, type Stand } from './stand.ts'

interface Everyday extends Page {
  share: number
}

/** What people open all day, and how often of a hundred times. */
const pages: readonly Everyday[] = [
  { name: 'I dag', address: '/i-dag', who: 'staff', share: 0.3 },
  { name: 'Min kurs', address: '/min-kurs', who: 'citizens', share: 0.3 },
  { name: 'a citizen', address: '/borgere/:citizen/kurs', who: 'staff', share: 0.25 },
  {
    name: 'search',
    address: '/mine-borgere?find=:find',
    find: 'soeren nørgård',
    who: 'coordinator',
    share: 0.15,
  },
]

const LIMIT = 50
const WARM = { perSecond: 40, seconds: 5, limit: LIMIT }

/**
 * An ordinary day at its busiest: a hundred requests a second, on schedule. First each page beside its bare SQL.
 * What is measured is the program and the database on one machine, without the network between.
 */
export async function everyday(on: Stand, small: boolean): Promise<(Measured | Served)[]> {
  const results: (Measured | Served)[] = []
  const streams: { name: string; share: number; visits: Visit[] }[] = []
  for (const page of pages) {
    const visits = await on.visits(page)
    results.push(
      await measure(`open ${page.name}`, visits, on.recorder, () => forgetLooks(on.owner)),
    )
    streams.push({ name: page.name, share: page.share, visits })
  }
  on.recorder.rest()
  await arrivals(streams, WARM)
  const load = { perSecond: 100, seconds: small ? 10 : 60, limit: LIMIT }
  return [...results, ...(await arrivals(streams, load))]
}
