import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDevice, type Device, type Odd } from '../../../../test/device.ts'
import { ORIGIN } from '../../../../test/issuer.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let annas: Visitor
let device: Device

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town, undefined, { issuers: [], origin: ORIGIN, sends: false })
  anna = await town.person('Anna')
  annas = await web.as(anna)
  device = aDevice(ORIGIN)
}, 60_000)
afterAll(() => town.close())

const readable = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** What a page asks a device for, and the sealed challenge beside it. */
function askedOn(html: string, ask: 'create' | 'get') {
  const [, options = '{}'] =
    new RegExp(`data-passkey="${ask}" data-options="([^"]*)"`).exec(html) ?? []
  const [, opgave = ''] = /name="opgave" value="([^"]*)"/.exec(html) ?? []
  return { options: JSON.parse(readable(options)) as { challenge: string }, opgave }
}

async function make(at: Device, odd: Odd = {}, visitor = annas) {
  const { options, opgave } = askedOn((await visitor.get('/mig/noegler')).html, 'create')
  return visitor.post('/mig/noegler', {
    name: 'Min telefon',
    opgave,
    svar: at.create(options, odd),
  })
}

async function come(at: Device, odd: Odd = {}, visitor = web.visitor()) {
  const { options, opgave } = askedOn((await visitor.get('/log-ind')).html, 'get')
  const svar = at.get(options, odd)
  const shown = await visitor.post('/log-ind/noegle', { opgave, svar, videre: '/min-kreds' })
  return { visitor, shown, opgave, svar }
}

const keys = () => town.seeds(({ q }) => q.selectFrom('person.passkey').selectAll().execute())
const sessions = () =>
  town.seeds(async ({ q }) => (await q.selectFrom('person.session').select('id').execute()).length)

describe('a new passkey', () => {
  const wrong: [string, Odd][] = [
    ['made at another origin', { origin: 'http://localhost.evil.example' }],
    ['made at another port', { origin: 'http://localhost:81' }],
    ['made for another site', { rpId: 'evil.example' }],
    ['made for another challenge', { challenge: 'b3RoZXI' }],
    ['that is an answer of another kind', { type: 'webauthn.get' }],
    ['of a device that did not know the person', { verified: false }],
  ]
  test.each(wrong)('%s is not kept', async (_, odd) => {
    expect((await make(aDevice(ORIGIN), odd)).status).toBe(422)
    expect(await keys()).toEqual([])
  })

  test('with a challenge that was made for somebody else is not kept', async () => {
    const bo = await web.as(await town.person('Bo'))
    const { options, opgave } = askedOn((await bo.get('/mig/noegler')).html, 'create')
    const svar = aDevice(ORIGIN).create(options)
    expect((await annas.post('/mig/noegler', { name: 'x', opgave, svar })).status).toBe(422)
    expect(await keys()).toEqual([])
  })

  test('is kept by its public half, under the person’s own name for it', async () => {
    const shown = await make(device)
    expect(shown.to).toBe('/mig/noegler')
    expect((await annas.get('/mig/noegler')).text).toContain('Min telefon')
    const [key] = await keys()
    expect(key).toMatchObject({ person_id: anna.id, level: 'substantial', credential: device.id })
  })

  test('cannot be one that somebody has', async () => {
    const bo = await web.as(await town.person('Bo'))
    const again = await make(device, {}, bo)
    expect(again.status).not.toBe(303)
    expect(await keys()).toHaveLength(1)
  })

  test('needs somebody who is signed in', async () => {
    expect((await web.visitor().get('/mig/noegler')).to).toContain('/log-ind?videre=')
  })
})

describe('signing in by a passkey', () => {
  test('opens, with two factors and no more certainty than when it was made', async () => {
    const { visitor, shown } = await come(device)
    expect([shown.status, shown.to]).toEqual([303, '/min-kreds'])
    expect((await visitor.get('/mig')).status).toBe(200)
    const rows = await town.seeds(({ q }) =>
      q
        .selectFrom('person.session')
        .select(['level', 'factors'])
        .where('way', '=', 'passkey')
        .execute(),
    )
    expect(rows).toEqual([{ level: 'substantial', factors: 2 }])
  })

  const wrong: [string, Odd][] = [
    ['an answer from another origin', { origin: 'https://evil.example' }],
    ['an answer for another site', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'b3RoZXI' }],
    ['a counter that goes back', { counter: 1 }],
    ['a counter that stands still', { counter: 2 }],
    ['an answer of another kind', { type: 'webauthn.create' }],
    ['a device that did not know the person', { verified: false }],
    ['a key that nobody has', { id: 'bm9ib2R5' }],
    ['another key’s signature', { stranger: true }],
  ]
  test.each(wrong)('%s opens nothing', async (_, odd) => {
    const before = await sessions()
    const { visitor, shown } = await come(device, odd)
    expect(shown.status).toBe(403)
    expect(await sessions()).toBe(before)
    expect((await visitor.get('/mig')).status).toBe(303)
  })

  test('another person’s key opens that person’s page and nobody else’s', async () => {
    const bo = await web.as(await town.person('Bodil'))
    const theirs = aDevice(ORIGIN)
    await make(theirs, {}, bo)
    const { shown } = await come(theirs, { id: device.id })
    expect(shown.status).toBe(403)
  })

  test('an answer that was used is used up [ASVS 6.5.1]', async () => {
    const { shown, opgave, svar } = await come(device, { counter: 500 })
    expect(shown.status).toBe(303)
    const again = await Promise.all(
      Array.from({ length: 6 }, () => web.visitor().post('/log-ind/noegle', { opgave, svar })),
    )
    expect(again.map(({ status }) => status)).toEqual(Array(6).fill(403))
  })

  test('an answer to a challenge that is too old', async () => {
    const visitor = web.visitor()
    const { options, opgave } = askedOn((await visitor.get('/log-ind')).html, 'get')
    const svar = device.get(options, { counter: 600 })
    town.clock.move(new Date(town.clock.now().getTime() + 301_000))
    expect((await visitor.post('/log-ind/noegle', { opgave, svar })).status).toBe(403)
  })

  test('what is no answer at all', async () => {
    for (const svar of ['', 'x', '{}', '{"id":5}', 'null', '[]', '{'.repeat(30_000)])
      expect([403, 413]).toContain(
        (await web.visitor().post('/log-ind/noegle', { opgave: 'x', svar })).status,
      )
  })
})

test('one’s own key is taken away by oneself, and opens nothing then', async () => {
  const key = (await keys()).find(({ credential }) => credential === device.id)
  const bo = await web.as(await town.person('Birk'))
  expect((await bo.post(`/mig/noegler/${key?.id}/fjernet`)).status).toBe(404)
  expect((await annas.post(`/mig/noegler/${key?.id}/fjernet`)).status).toBe(303)
  expect((await come(device, { counter: 900 })).shown.status).toBe(403)
})
