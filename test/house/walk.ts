import type { Shown } from '../visits.ts'
import type { Nordby } from './nordby.ts'
import { linksIn, routeOf, routes } from './pages.ts'

/** A page as somebody of the demo met it. */
export interface Walked {
  /** Null is a visitor who has not signed in. */
  who: string | null
  address: string
  pattern: string
  /** The page whose link led here. */
  from: string
  shown: Shown
  statements: string[]
}

/** One of each kind of person who comes here, and a visitor. */
export const walkers = [
  ...['Anna', 'Peter', 'Mehmet', 'Jonas', 'Maria', 'Ida', 'Dorte', 'Line', 'Torben'],
  ...['Maja', 'Karen', 'Hassan', 'Ulla', 'Tine', 'Nina', 'Sami', 'Christine', 'Bo'],
  null,
] as const

/** Of one kind of page, so many are opened by one person: the others look alike. Anna has one of everything. */
const mostOf = (who: string | null) => (who === 'Anna' ? 16 : 3)

/** Goes wherever links lead, from the pages that need no identifier. */
export async function walk(
  { town, as }: Nordby,
  who: string | null,
  each = mostOf(who),
): Promise<Walked[]> {
  const browser = await as(who)
  const waiting = routes
    .filter(({ method, pattern }) => method === 'GET' && !pattern.includes(':'))
    .map(({ pattern }) => pattern as string)
  const known = new Map(waiting.map((address) => [address, '']))
  const seen = new Map<string, number>()
  const walked: Walked[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const pattern = routeOf('GET', address)?.pattern ?? address
    const times = seen.get(pattern) ?? 0
    if (times >= each) continue
    seen.set(pattern, times + 1)
    const before = town.statements.length
    const shown = await browser.get(address)
    const from = known.get(address) ?? ''
    walked.push({ who, address, pattern, from, shown, statements: town.statements.slice(before) })
    for (const link of [...linksIn(shown.html), ...(shown.to.startsWith('/') ? [shown.to] : [])]) {
      if (known.has(link) || link.startsWith('/assets/')) continue
      known.set(link, address)
      waiting.push(link)
    }
  }
  return walked
}

let all: Promise<Walked[]> | undefined

/** Everybody's walk through one Nordby, once for all files of a worker. */
export function everybodysWalk(nordby: Nordby): Promise<Walked[]> {
  all ??= (async () => {
    const walks: Walked[] = []
    for (const who of walkers) walks.push(...(await walk(nordby, who)))
    return walks
  })()
  return all
}
