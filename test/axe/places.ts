import type { Browser, BrowserContext } from 'playwright-core'
import { linksIn, routeOf, routes } from '../house/pages.ts'
import type { Program } from '../journeys/program.ts'

/** A page, and who looks at it. */
export interface Place {
  who: string | null
  address: string
  pattern: string
}

/** Who looks, in this order: a page is looked at by the first who comes to it. */
const walkers = [
  ...[null, 'Anna Lindholm', 'Maja Toft', 'Christine Vang', 'Ida Lindholm', 'Jonas Ravn'],
  // The door and the night, the street, the control, and who waits for an answer or is asked to take over.
  ...['Nina Bech', 'Sami Haddad', 'Bo Steen', 'Peter Holm', 'Karen Lund'],
  // The authority, the activity centre, and one who practises.
  ...['Hassan Ali', 'Morten Skov', 'Torben Krogh'],
]
/** Where each thing may be otherwise, and lead elsewhere, more than one of a kind is opened for its links. */
const mostOf = (who: string | null) =>
  who === 'Anna Lindholm' ? 16 : ['Maja Toft', 'Morten Skov'].includes(who ?? '') ? 3 : 1
/** These look different to different people: to one who has not begun, to family, to those who help. */
const manifold = ['/', '/min-kurs', '/aftaler', '/min-kreds', '/skridt-med-mig', '/delt-med-mig']
manifold.push('/i-dag', '/mine-borgere', '/hvem-har-set', '/aftaler/:appointment')
manifold.push('/min-kurs/skridt/:step')

/** Somebody of Nordby in a browser of their own. */
export async function signedIn(browser: Browser, program: Program, who: string | null) {
  const context = await browser.newContext({
    baseURL: program.address,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    // A service worker would answer in the program's stead.
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(20_000)
  if (!who) return context
  const page = await context.newPage()
  await page.goto('/demo')
  await page.getByRole('button', { name: who }).click()
  await page.waitForURL((url) => url.pathname !== '/demo')
  await page.close()
  return context
}

/** Every kind of page that these people come to by links, each once; some by each of them. */
export async function placesOf(contexts: Map<string | null, BrowserContext>): Promise<Place[]> {
  const met = new Set<string>()
  const places: Place[] = []
  for (const who of [...walkers, 'Kasper Dahl']) {
    const context = contexts.get(who)
    if (!context) continue
    for (const place of await walked(context, who)) {
      const kind = manifold.includes(place.pattern) ? `${who} ${place.pattern}` : place.pattern
      // One who has not begun has the same forms as everybody; only the lists are empty.
      if (met.has(kind) || (who === 'Kasper Dahl' && !manifold.includes(place.pattern))) continue
      met.add(kind)
      places.push(place)
    }
  }
  return places
}

async function walked(context: BrowserContext, who: string | null): Promise<Place[]> {
  const waiting: string[] = routes
    .filter(({ method, pattern }) => method === 'GET' && !pattern.includes(':'))
    .map(({ pattern }) => pattern)
  const known = new Set(waiting)
  const seen = new Map<string, number>()
  const places: Place[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const pattern = routeOf('GET', address)?.pattern ?? address
    const times = seen.get(pattern) ?? 0
    if (times >= mostOf(who)) continue
    const answer = await context.request.get(address, { maxRedirects: 0 })
    if (answer.status() !== 200) continue
    seen.set(pattern, times + 1)
    // A file to take along is no page.
    const isPage = answer.headers()['content-type']?.startsWith('text/html')
    if (times === 0 && isPage) places.push({ who, address, pattern })
    for (const link of linksIn(await answer.text())) {
      if (known.has(link) || link.startsWith('/assets/')) continue
      known.add(link)
      waiting.push(link)
    }
  }
  return places
}

export const everybody = [...walkers, 'Kasper Dahl']
