import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pretendIssuers } from '../../demo/identity/pretend.ts'
import { citizens } from '../../demo/nordby/citizens.ts'
import { aTown, type Town } from '../../test/town.ts'
import { assemble } from '../app.ts'
import { register } from '../domain/person/index.ts'
import { makeLog } from '../platform/log.ts'
import { readSettings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { plainAssets } from '../platform/web/assets.ts'
import { identityOf, originOf } from './identity.ts'

let town: Town
let server: Server
let origin: string
const days = { from: '2020-01-01' }

beforeAll(async () => {
  town = await aTown()
  // The provider has the machine's own clock.
  town.clock.move(realClock.now())
  const [givenName, familyName] = citizens.anna.name as [string, string]
  const people = [
    { givenName, familyName, cpr: citizens.anna.cpr, roles: [{ kind: 'citizen', ...days }] },
    { givenName: 'Maja', familyName: 'Bach', roles: [{ kind: 'staff', ...days }] },
  ]
  for (const [at, one] of people.entries())
    await town.seeds((write) =>
      register(write, { ...one, demo: { position: at + 1, says: 'x' } }, town.key),
    )
  let program: Parameters<typeof createServer>[1]
  server = createServer((request, response) => program?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const settings = readSettings({ PORT: String(port) })
  origin = originOf(settings)
  const pretend = await pretendIssuers({
    ...{ demo: true, db: town.db, origin, styles: '/x.css', outbox: '/nowhere' },
  })
  const app = assemble({
    ...{ db: town.db, clock: town.clock, log: makeLog({ level: 'silent' }) },
    ...{ assets: plainAssets, demo: true, secure: false },
    identity: identityOf(settings, pretend.issuers),
  })
  program = pretend.before(getRequestListener(app.fetch))
}, 60_000)
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await town.close()
})

/** A browser that carries cookies and stops at each redirect. */
function aBrowser() {
  const jar = new Map<string, string>()
  return async (address: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', ...init.headers }
    const answer = await fetch(new URL(address, origin), { ...init, headers, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      html: await answer.text(),
    }
  }
}

async function signIn(ask: ReturnType<typeof aBrowser>, start: string, name: string) {
  const left = await ask(start)
  const choosing = await ask(left.to)
  const { html } = await ask(choosing.to)
  const subject = new RegExp(`value="([0-9a-f]{32})">${name}`).exec(html)?.[1] ?? ''
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const picked = await ask(choosing.to, { method: 'POST', headers, body: `subject=${subject}` })
  const resumed = await ask(picked.to)
  return ask(resumed.to)
}

test('the real flow runs on one machine: a citizen, found by their number, and again by the subject', async () => {
  for (let times = 0; times < 2; times += 1) {
    const ask = aBrowser()
    const came = await signIn(ask, '/log-ind/borger?videre=%2Fmin-kreds', 'Anna Lindholm')
    expect([came.status, came.to]).toEqual([303, '/min-kreds'])
    expect((await ask('/min-kreds')).status).toBe(200)
  }
})

test('a member of staff comes by the municipality, and signs out there too', async () => {
  const ask = aBrowser()
  expect((await signIn(ask, '/log-ind/medarbejder', 'Maja Bach')).to).toBe('/i-dag')
  const out = await ask('/log-ud', { method: 'POST', body: '' })
  expect(out.to).toBe('/log-ud/videre?hos=medarbejder')
  const there = await ask('/log-ud/udbyder/medarbejder')
  expect((await ask(there.to)).html).toContain('Vil du også logge ud her?')
})

test('who is in MitID and not known here is told so, and who goes back is not blamed', async () => {
  const ask = aBrowser()
  const unknown = await signIn(ask, '/log-ind/borger', 'Karl Ukendt')
  expect(unknown.status).toBe(403)
  expect(unknown.html).toContain('Vi kender dig ikke endnu')
  const back = await signIn(aBrowser(), '/log-ind/borger', 'Gå tilbage')
  expect(back.html).toContain('Du vendte om undervejs')
})
