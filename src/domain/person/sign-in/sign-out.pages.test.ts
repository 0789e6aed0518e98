import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTestIssuer, ORIGIN, type TestIssuer } from '../../../../test/issuer.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { addIdentity } from './ways.queries.ts'

let town: Town
let web: TestWeb
let mitid: TestIssuer
let anna: Somebody
let visitor: Visitor

beforeAll(async () => {
  town = await aTown()
  mitid = await aTestIssuer(town.clock, 'citizen')
  web = aWeb(town, undefined, { issuers: [mitid.issuer], origin: ORIGIN, sends: false })
  anna = await town.person('Anna')
  await town.writes(anna, (write) =>
    addIdentity(write, { issuer: mitid.settings.issuer, subject: 's-anna' }),
  )
}, 60_000)
afterAll(() => town.close())

beforeEach(async () => {
  visitor = web.visitor()
  const left = await visitor.get('/log-ind/borger')
  const back = mitid.signIn(left.to, 's-anna', { claims: { sid: 'sid-1' } })
  expect((await visitor.get(back)).status).toBe(303)
})

const isIn = async () => (await visitor.get('/mig')).status === 200
const now = () => Math.floor(town.clock.now().getTime() / 1000)
const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const right = () => ({
  ...{ iss: mitid.settings.issuer, aud: 'roret', iat: now(), exp: now() + 120, jti: newId() },
  ...{ sub: 's-anna', sid: 'sid-1', events: { [EVENT]: {} } },
})
const typed = { typ: 'logout+jwt' }

async function says(token: string, at = 'borger') {
  const body = new URLSearchParams({ logout_token: token }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return (await web.request(`/log-ud/besked/${at}`, { method: 'POST', body, headers })).status
}

describe('the issuer says that it is over', () => {
  test('and it is over here, by its session or by its subject [ASVS 7.6.1]', async () => {
    expect(await isIn()).toBe(true)
    expect(await says(await mitid.sign({ ...right(), sub: undefined }, typed))).toBe(200)
    expect(await isIn()).toBe(false)
  })

  test('by the subject alone', async () => {
    expect(await says(await mitid.sign({ ...right(), sid: undefined }, typed))).toBe(200)
    expect(await isIn()).toBe(false)
  })

  test('another session of the person’s is left alone', async () => {
    expect(await says(await mitid.sign({ ...right(), sid: 'sid-2' }, typed))).toBe(200)
    expect(await isIn()).toBe(true)
  })

  test('twice by the same token is refused [ASVS 10.5.5]', async () => {
    const token = await mitid.sign({ ...right(), sid: 'sid-2' }, typed)
    const answers = await Promise.all(Array.from({ length: 6 }, () => says(token)))
    expect(answers.sort()).toEqual([200, 400, 400, 400, 400, 400])
  })
})

describe('a logout token that is not one [ASVS 10.5.5]', () => {
  const other = (claims: object) => async () => mitid.sign({ ...right(), ...claims }, typed)
  const bad: [string, () => Promise<string>][] = [
    ['with a nonce', other({ nonce: 'x' })],
    ['with an empty nonce', other({ nonce: '' })],
    ['typed as an ID token', () => mitid.sign(right(), { typ: 'JWT' })],
    ['without a type', () => mitid.sign(right())],
    ['for another client', other({ aud: 'another' })],
    ['for several', other({ aud: ['roret', 'another'] })],
    ['from another issuer', other({ iss: 'https://evil.example' })],
    ['without its event', other({ events: {} })],
    ['without events', other({ events: undefined })],
    ['with an event that is no object', other({ events: { [EVENT]: 'x' } })],
    ['about nobody', other({ sub: undefined, sid: undefined })],
    ['without an id', other({ jti: undefined })],
    ['expired', other({ exp: 1 })],
    ['without an end', other({ exp: undefined })],
    ['old', other({ iat: 1 })],
    ['from tomorrow', () => mitid.sign({ ...right(), iat: now() + 86_400 }, typed)],
    ['not yet valid', () => mitid.sign({ ...right(), nbf: now() + 3600 }, typed)],
    [
      'signed by another',
      async () => {
        const stranger = await aTestIssuer(town.clock, 'citizen')
        return mitid.sign(right(), typed, stranger.key)
      },
    ],
    [
      'unsigned',
      async () => {
        const parts = [{ alg: 'none', ...typed }, right()]
        return `${parts.map((one) => Buffer.from(JSON.stringify(one)).toString('base64url')).join('.')}.`
      },
    ],
    ['that is nothing', async () => ''],
    ['that is noise', async () => 'a.b.c'],
    ['that is large', async () => 'a'.repeat(30_000)],
  ]
  test.each(bad)('%s ends nothing', async (_, token) => {
    expect(await says(await token())).toBe(400)
    expect(await isIn()).toBe(true)
  })

  test('at the address of an issuer that is not there', async () => {
    expect(await says(await mitid.sign(right(), typed), 'medarbejder')).toBe(400)
    expect(await isIn()).toBe(true)
  })
})

test('signing out here offers to sign out there, and every copied cookie is dead [ASVS 7.4.1]', async () => {
  const done = await visitor.post('/log-ud')
  expect(done.to).toBe('/log-ud/videre?hos=borger')
  const page = await visitor.get(done.to)
  expect(page.html).toContain('href="/log-ud/udbyder/borger"')
  const { to } = await visitor.get('/log-ud/udbyder/borger')
  const asked = new URL(to)
  expect(asked.origin + asked.pathname).toBe('https://citizen.example/end')
  expect(asked.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/`)
  expect(await isIn()).toBe(false)
})
