import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changedBetween, tableSums } from '../../../../test/house/sums.ts'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { register } from '../person.register.ts'

const MINUTE = 60_000

let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody

/** Somebody of a demo, who signs in by one press. */
async function demoPerson(name: string, kind: string, position: number): Promise<Somebody> {
  const roles = [{ kind, from: '2020-01-01' }]
  const demo = { position, says: name }
  const person = { givenName: name, roles, demo }
  const id = await town.seeds((write) => register(write, person, town.key))
  return { id, name, actor: { kind: 'person', id } }
}

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await demoPerson('Anna', 'citizen', 1)
  maja = await demoPerson('Maja', 'staff', 2)
})
let day = 0
/** A day of its own for each test: what somebody ended stays ended. */
beforeEach(() => {
  day += 1
  town.clock.move(new Date(wednesday.getTime() + day * 24 * 60 * MINUTE))
})
afterAll(() => town.close())

const minutes = (count: number) =>
  town.clock.move(new Date(town.clock.now().getTime() + count * MINUTE))

/** A browser in which somebody has signed in by one press; it carries its cookies like any other. */
async function pressed(who: Somebody) {
  const browser = web.visitor()
  await browser.post(`/demo/${who.id}`)
  return browser
}

const answer = async (address: string, headers: Record<string, string>) =>
  web.request(address, { headers })

describe('the place where one is signed in', () => {
  test('is told in plain words, and one can close another [ASVS 7.5.2]', async () => {
    const phone = await pressed(anna)
    minutes(3)
    const desk = await pressed(anna)
    const shown = await desk.get('/mig/adgange')
    expect(shown.text).toContain('Her er du nu')
    expect(shown.text).toMatch(/Du loggede ind i dag kl. 10\.03/)
    const close = /action="(\/mig\/adgange\/[^"]+\/lukket)"/.exec(shown.html)?.[1] ?? ''
    expect((await desk.send(close)).text).toContain('Den adgang er lukket')
    expect((await phone.get('/mig')).to).toContain('/log-ind')
    expect((await desk.get('/mig')).status).toBe(200)
  })

  test('is left everywhere at once, and a copied cookie is dead [ASVS 7.4.1]', async () => {
    const browser = await web.as(anna)
    const copy = browser.cookie
    expect((await answer('/mig', { cookie: copy })).status).toBe(200)
    await browser.post('/log-ud')
    expect((await answer('/mig', { cookie: copy })).status).toBe(303)
  })

  test('an unknown token is a visitor', async () => {
    const token = randomBytes(32).toString('base64url')
    for (const cookie of [token, '', '..', 'x'.repeat(5000)]) {
      const { status, headers } = await answer('/mig', { cookie: `roret=${cookie}` })
      expect(status).toBe(303)
      expect(headers.get('location')).toBe('/log-ind?videre=%2Fmig')
      expect(headers.getSetCookie()).toEqual([])
    }
  })

  test('shows the way out on each page [ASVS 7.4.4]', async () => {
    const browser = await pressed(anna)
    for (const address of ['/min-kurs', '/aftaler', '/mig', '/mig/adgange', '/']) {
      expect((await browser.get(address)).html, address).toContain('action="/log-ud"')
    }
  })
})

describe('a session at rest', () => {
  test('is moved once a minute by a page that is shown, and nothing else is', async () => {
    const browser = await pressed(maja)
    const before = await tableSums(town.pool)
    await browser.get('/mine-borgere')
    expect(changedBetween(before, await tableSums(town.pool))).toEqual([])
    minutes(1)
    await browser.get('/mine-borgere')
    expect(changedBetween(before, await tableSums(town.pool))).toEqual(['person.session'])
  })

  test('says until when, five minutes before too, and goes on by one press [ASVS 7.3.1]', async () => {
    const browser = await pressed(anna)
    expect((await browser.get('/mig')).text).toContain('Du bliver logget ud kl. 11.00')
    minutes(56)
    const stayed = await browser.send('/bliv', { videre: '/mig' })
    expect(stayed.text).toContain('Du bliver logget ud kl. 11.56')
    expect(stayed.html).toContain('data-stay="3600"')
    minutes(60)
    expect((await browser.get('/mig')).to).toBe('/log-ind?videre=%2Fmig')
  })

  test('in two tabs: what keeps one keeps the other', async () => {
    const browser = await pressed(anna)
    for (const _ of [1, 2, 3]) {
      minutes(40)
      expect((await browser.get('/mig')).status).toBe(200)
    }
  })

  test('answers a script that it is over', async () => {
    const browser = await web.as(anna)
    minutes(61)
    const headers = {
      cookie: browser.cookie,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'cors',
    }
    const { status } = await web.request('/bliv', { method: 'POST', headers, body: 'videre=/mig' })
    expect(status).toBe(401)
  })
})

describe('what is typed', () => {
  const sends = (cookie: string) =>
    web.request('/min-kurs/haab/nyt', {
      method: 'POST',
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        host: 'localhost',
        referer: 'http://localhost/min-kurs/haab/nyt?slags=hope',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        draft: 'haab hope',
        kind: 'hope',
        words: 'Jeg vil se havet igen',
      }).toString(),
    })
  const kept = async () => {
    const rows = await town.reads(anna, (read) =>
      read.q.selectFrom('platform.draft').select('form').execute(),
    )
    return rows.map(({ form }) => form)
  }

  test('when the session has ended by itself is kept, and one is led back to it [ASVS 7.3.2]', async () => {
    const browser = await web.as(anna)
    minutes(95)
    const late = await sends(browser.cookie)
    expect(late.status).toBe(303)
    const to = late.headers.get('location') ?? ''
    expect(to).toBe('/log-ind?videre=%2Fmin-kurs%2Fhaab%2Fnyt%3Fslags%3Dhope')
    expect(late.headers.getSetCookie().join()).toContain('notice=')
    expect(await kept()).toContain('haab hope')
    await town.seeds((write) => write.q.deleteFrom('platform.draft').execute())
  })

  test('with a token that somebody ended, or that nobody knows, is kept for nobody', async () => {
    const browser = await web.as(anna)
    await browser.post('/log-ud')
    expect((await sends(browser.cookie)).status).toBe(303)
    expect((await sends('roret=nothing')).status).toBe(303)
    expect(await kept()).toEqual([])
  })
})
