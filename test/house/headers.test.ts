import { request } from 'node:http'
import { serve } from '@hono/node-server'
import { beforeAll, expect, test } from 'vitest'
import { assemble } from '../../src/app.ts'
import type { Db } from '../../src/platform/data/db.ts'
import { makeLog } from '../../src/platform/log.ts'
import { plainAssets } from '../../src/platform/web/assets.ts'
import { aWeb } from '../visits.ts'
import { type Ids, idsOf, oneAddressOf } from './ids.ts'
import { type Nordby, sharedNordby } from './nordby.ts'
import { gates, headerProblems, pageProblems, routeOf, routes } from './pages.ts'

let nordby: Nordby
let ids: Ids

beforeAll(async () => {
  nordby = await sharedNordby()
  ids = await idsOf(nordby.town)
}, 120_000)

const served = [...routes, ...gates]
const patterns = [...new Set(served.map(({ pattern }) => pattern))]
const got = routes.filter(({ method }) => method === 'GET')
const example = (pattern: string) => oneAddressOf(pattern, ids)

test('a method that a place does not know is a 405, with the headers of the house [ASVS 4.1.4]', async () => {
  let asked = 0
  for (const pattern of patterns) {
    const known: string[] = served.filter((r) => r.pattern === pattern).map((r) => r.method)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      if (known.includes(method)) continue
      // /beskeder/hold lies where /beskeder/:thread can be written to: no thread is called so, and it is a 404.
      if ((method === 'GET' || method === 'POST') && routeOf(method, example(pattern))) continue
      const response = await nordby.web.request(example(pattern), { method })
      // A place one can only write to may lie under one that can be read.
      expect([405], `${method} ${pattern}`).toContain(response.status)
      expect(headerProblems(response.headers, 'no-store')).toEqual([])
      asked += 1
    }
  }
  expect(asked).toBeGreaterThanOrEqual(500)
})

test('an address with something behind it is no address [ASVS 14.2.5]', async () => {
  const anna = await nordby.as('Anna')
  const shown = await anna.get('/min-kurs')
  expect(shown.status).toBe(200)
  for (const { pattern } of got) {
    const address = pattern.includes(':') ? example(pattern) : pattern
    const behind = [`${address}/x.css`, `${address}.css`, `${address}/1/x.js`, `${address};x.css`]
    for (const one of address === '/' ? ['/x.css', '/1/x.js'] : [...behind, `${address}%2ecss`]) {
      const answer = await anna.get(one)
      // Where only forms are sent to, 405 says as little.
      expect([404, 405], one).toContain(answer.status)
      if (answer.status === 404) expect(pageProblems(answer), one).toEqual([])
      expect(headerProblems(answer.headers, 'no-store'), one).toEqual([])
    }
  }
})

test('HEAD is what GET is, without the page', async () => {
  for (const address of ['/', '/faa-hjaelp', '/min-kurs']) {
    const head = await nordby.web.request(address, { method: 'HEAD' })
    expect(head.status).toBe((await nordby.web.request(address)).status)
    expect(await head.text()).toBe('')
    expect(headerProblems(head.headers, 'no-store')).toEqual([])
  }
})

test('what is no page has the headers too [ASVS 3.4.1] [ASVS 3.4.4]', async () => {
  const others = [
    '/health',
    '/manifest.webmanifest',
    '/assets/main.js',
    '/assets/../../package.json',
  ]
  for (const address of [...others, '/service-worker.js', '/assets/.git/config', '/%00', '/%ff']) {
    const response = await nordby.web.request(address)
    expect(response.status, address).not.toBe(500)
    expect(headerProblems(response.headers, 'may be kept'), address).toEqual([])
  }
})

test('TRACE says nothing back [ASVS 4.1.4] [ASVS 13.4.4]', async () => {
  const { db, clock } = nordby.town
  const log = makeLog({ level: 'silent' })
  const parts = { db, clock, log, assets: plainAssets, demo: true, secure: false }
  const server = serve({ fetch: assemble(parts).fetch, port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const headers = { 'x-secret': 'canary' }
  const said = await new Promise<string>((resolve, reject) => {
    const asking = request({ port, method: 'TRACE', path: '/min-kurs', headers }, (answer) => {
      let body = `${answer.statusCode} ${JSON.stringify(answer.headers)}`
      answer.on('data', (part) => {
        body += part
      })
      answer.on('end', () => resolve(body))
    })
    asking.on('error', reject).end()
  })
  server.close()
  expect(said).toMatch(/^4\d\d /)
  expect(said).not.toContain('canary')
})

test('a bug shows a calm page with a reference, and nothing of itself [ASVS 16.5.1]', async () => {
  const { town } = nordby
  const secret = 'select words_sealed from plan.own_words at /srv/roret/main.js'
  const broken: Db = {
    ...town.db,
    as: (actor, reason) =>
      reason?.route === '/min-kurs'
        ? {
            read: () => Promise.reject(new Error(secret)),
            write: () => Promise.reject(new Error(secret)),
          }
        : town.db.as(actor, reason),
  }
  const anna = await aWeb({ ...town, db: broken }).as(nordby.somebody('Anna'))
  const shown = await anna.get('/min-kurs')
  expect(shown.status).toBe(500)
  expect(pageProblems(shown)).toEqual([])
  expect(shown.text).toMatch(/\b[0-9a-f]{12}\b/)
  expect(shown.html).not.toMatch(/own_words|\/srv|\bat \b.*\.(?:js|ts)|Error/)
})
