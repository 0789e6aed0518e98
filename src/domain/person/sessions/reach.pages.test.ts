import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import { sessionCookie } from '../../../platform/web/visitor.ts'
import { sure } from '../person.proof.ts'
import { register } from '../person.register.ts'
import { beginSession } from './sessions.queries.ts'

const MINUTE = 60_000

let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let bo: Somebody

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
  bo = await demoPerson('Bo', 'admin', 3)
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

async function withLevel(who: Somebody, level: 'none' | 'low') {
  const token = newToken()
  const proof = { ...sure('link'), level, factors: 1 as const }
  await town.writes(who, (write) => beginSession(write, hashOf(token), proof))
  return { cookie: `${sessionCookie(false)}=${token}` }
}

const answer = async (address: string, headers: Record<string, string>) =>
  web.request(address, { headers })

describe('what cannot be called back', () => {
  test('asks once more who it is, keeps the words, and goes on [ASVS 7.5.3]', async () => {
    const browser = await pressed(anna)
    minutes(16)
    const asked = await browser.post('/mig/kontakt', {
      kind: 'sms',
      value: '12 34 56 99',
      draft: 'kontaktvej',
    })
    expect(asked.to).toBe('/bekraeft?videre=%2F')
    const page = await browser.get('/bekraeft?videre=/mig')
    expect(page.text).toContain('Ja, det er Anna')
    const before = browser.cookie
    const back = await browser.send('/bekraeft', { videre: '/mig' })
    expect(back.html).toContain('value="12 34 56 99"')
    expect(before).not.toContain('roret=')
    const saved = await browser.send('/mig/kontakt', { kind: 'sms', value: '12 34 56 99' })
    expect(saved.text).toContain('12 34 56 99')
  })

  test('is told by the way that stood before, and the page says where', async () => {
    const browser = await pressed(anna)
    await browser.send('/mig/kontakt', { kind: 'email', value: 'anna@eksempel.dk' })
    const { text } = await browser.get('/mig')
    expect(text).toContain('Den til ••••••99 er ikke sendt endnu')
    const tasks = await town.seeds((write) =>
      write.q
        .selectFrom('platform.task')
        .select('queue')
        .where('queue', '=', 'person.notice')
        .execute(),
    )
    expect(tasks.length).toBeGreaterThanOrEqual(1)
  })

  test('one press is for those who came by one press', async () => {
    const browser = await web.as(anna)
    expect((await browser.get('/bekraeft')).html).toContain('/log-ind?igen=1')
    expect((await browser.post('/bekraeft', { videre: '/mig' })).status).toBe(404)
  })
})

describe('a session that is not sure', () => {
  test.each([
    ['/min-kurs', 403],
    ['/mig', 403],
    ['/min-kreds', 403],
    ['/hvem-har-set', 403],
    ['/mine-borgere', 403],
    ['/aftaler', 200],
    ['/delt-med-mig', 200],
    ['/mig/adgange', 200],
    ['/', 200],
  ])('comes to %s with %i [ASVS 6.8.4]', async (address, status) => {
    const headers = await withLevel(anna, 'low')
    const shown = await answer(address, headers)
    expect(shown.status).toBe(status)
    if (status === 403) expect(await shown.text()).toContain('/log-ind?igen=1')
  })

  test('and with no proof at all may only leave', async () => {
    const headers = await withLevel(anna, 'none')
    expect((await answer('/aftaler', headers)).status).toBe(403)
  })

  test('reaches own pages where the municipality says so', async () => {
    const set = (own_level: string) =>
      town.seeds((write) =>
        write.q.updateTable('person.session_setting').set({ own_level }).execute(),
      )
    await set('low')
    const headers = await withLevel(anna, 'low')
    expect((await answer('/min-kurs', headers)).status).toBe(200)
    expect((await answer('/i-dag', headers)).status).toBe(403)
    await set('substantial')
    expect((await answer('/min-kurs', headers)).status).toBe(403)
  })
})

describe('a computer that several people use', () => {
  test('changes user by one press, and keeps nothing of the one before', async () => {
    const browser = await pressed(maja)
    const page = await browser.get('/i-dag')
    expect(page.html).toContain('action="/skift-bruger"')
    const done = await browser.post('/skift-bruger')
    expect(done.to).toBe('/log-ind')
    expect(done.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect((await browser.get('/log-ind')).text).not.toContain('Maja')
    expect((await browser.get('/i-dag')).to).toContain('/log-ind')
  })

  test('is said once, and then five minutes without use are enough', async () => {
    const browser = await pressed(maja)
    await browser.post('/mig/adgange/faelles', { faelles: 'ja' })
    const page = await browser.get('/i-dag')
    expect(page.html).toMatch(/<html[^>]* data-shared/)
    minutes(5)
    expect((await browser.get('/i-dag')).to).toContain('/log-ind')
    await browser.post(`/demo/${maja.id}`)
    await browser.get('/i-dag')
    await browser.post('/mig/adgange/faelles', { faelles: 'nej' })
    minutes(20)
    expect((await browser.get('/i-dag')).status).toBe(200)
  })
})

describe('an admin', () => {
  test('ends what is open for one who works here, and for one who says a code [ASVS 7.4.5]', async () => {
    const work = await pressed(maja)
    const home = await pressed(anna)
    const code = await town.reads(anna, (read) =>
      read.q.selectFrom('person.code').select('code').executeTakeFirstOrThrow(),
    )
    minutes(1)
    const desk = await pressed(bo)
    const page = await desk.get('/adgange')
    expect(page.text).toContain('Maja')
    expect(page.text).not.toContain('Anna')
    expect((await desk.send(`/adgange/${maja.id}/lukket`)).text).toContain(
      'Alle adgange for Maja er lukket',
    )
    expect((await work.get('/i-dag')).to).toContain('/log-ind')
    expect((await desk.post('/adgange/kode', { kode: 'AAAA-AAAA' })).status).toBe(422)
    await desk.post('/adgange/kode', { kode: code.code.toLowerCase() })
    expect((await home.get('/mig')).to).toContain('/log-ind')
    await desk.post('/adgange/alle-lukket')
    expect((await desk.get('/adgange')).to).toContain('/log-ind')
  })

  test('nobody else has that page', async () => {
    for (const who of [anna, maja]) {
      const browser = await pressed(who)
      expect((await browser.get('/adgange')).status).toBe(404)
      for (const address of [`/adgange/${bo.id}/lukket`, '/adgange/alle-lukket'])
        expect((await browser.post(address)).status).toBe(404)
      expect((await browser.post('/adgange/kode', { kode: 'AAAA-AAAA' })).status).toBe(404)
    }
  })
})

test('signing in, showing again who one is, and leaving stand in the person’s own log', async () => {
  const browser = await pressed(anna)
  await browser.post('/bekraeft', { videre: '/mig' })
  await browser.post('/log-ud')
  const { text } = await (await pressed(anna)).get('/hvem-har-set')
  for (const said of ['Du loggede ind', 'Du bekræftede igen', 'Du loggede ud'])
    expect(text).toContain(said)
})
