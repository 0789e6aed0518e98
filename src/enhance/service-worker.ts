import { offlinePage } from './offline.ts'
import { store as carried, keepToLease } from './phone/store.ts'
import { tellPushed } from './push.ts'
import { assetsIn, keepingOf, keptOnceSeen, keptPages } from './shell.ts'
import { at } from './where.ts'

/** The parts of a service worker that are used here; the page's own types do not have them. */
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Installing extends Waiting {
  /** Not in every browser yet. */
  addRoutes?(routes: { condition: { requestMethod: string }; source: 'network' }[]): Promise<void>
}
interface Fetching extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install', listen: (event: Installing) => void): void
  addEventListener(name: 'activate', listen: (event: Waiting) => void): void
  addEventListener(name: 'message', listen: (event: Waiting) => void): void
  addEventListener(name: 'fetch', listen: (event: Fetching) => void): void
}
const worker = self as unknown as WorkerScope
tellPushed(self)

const STORE = 'roret-1'
const MOST = 60

// A new version takes over at once and quietly: pages always come from the network, so none is reloaded.
worker.addEventListener('install', (event) => {
  // What a page sends as it closes was lost on its way through here: three drafts of five.
  const past = event.addRoutes?.([{ condition: { requestMethod: 'POST' }, source: 'network' }])
  event.waitUntil(Promise.all([past, ...keptPages.map(keepPage)]).then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOldStores(), keepTime()]).then(() => worker.clients.claim())),
)
// A phone that carries the day says so from its page: coming there after a form does not pass through here.
worker.addEventListener('message', (event) => event.waitUntil(keepPage(at.withoutNet)))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const keeping = keepingOf(request.url, worker.location.origin)
  if (keeping === 'asset') event.respondWith(asset(request))
  else if (request.mode === 'navigate') {
    event.waitUntil(keepTime())
    event.respondWith(page(request))
    if (keeping === 'page') event.waitUntil(keepPage(new URL(request.url).pathname))
  }
})

async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const store = await caches.open(STORE)
    const kept = await store.match(new URL(request.url).pathname)
    if (kept && keepingOf(request.url, worker.location.origin) === 'page') return kept
    const day = (await store.match(at.withoutNet)) !== undefined
    const files = (await store.keys()).map(({ url }) => new URL(url).pathname)
    return offlinePage(
      files.findLast((file) => file.endsWith('.css')),
      day,
    )
  }
}

/** Whenever it wakes: what may not lie on this phone any longer is gone before a page asks for it. */
async function keepTime() {
  const store = await caches.open(STORE)
  if (await store.match(at.withoutNet))
    await keepToLease(carried, Date.now()).catch(() => undefined)
}

async function asset(request: Request): Promise<Response> {
  const store = await caches.open(STORE)
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await store.put(request, fresh.clone())
    return fresh
  } catch (error) {
    const kept = await store.match(request.url)
    if (kept) return kept
    throw error
  }
}

/** Fetched as a visitor: the page that a signed-in person sees has their name at the top. */
async function keepPage(address: string) {
  try {
    const store = await caches.open(STORE)
    const page = await fetch(address, { credentials: 'omit', cache: 'no-store' })
    if (!page.ok || page.redirected) return
    await store.put(address, page.clone())
    for (const file of assetsIn(await page.text())) {
      if (!(await store.match(file))) await store.add(file)
    }
    await dropOldest(store)
  } catch {
    // Without a network there is nothing new to keep; what is kept stays.
  }
}

/** Files of older versions: a page that is still open may ask for some, but not for ever. */
async function dropOldest(store: Cache) {
  const files = (await store.keys()).filter(
    ({ url }) => ![...keptPages, ...keptOnceSeen].includes(new URL(url).pathname),
  )
  for (const file of files.slice(0, Math.max(0, files.length - MOST))) await store.delete(file)
}

async function dropOldStores() {
  for (const name of await caches.keys()) {
    if (name !== STORE) await caches.delete(name)
  }
}
