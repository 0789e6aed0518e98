import { decodeJwt, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTestIssuer, ORIGIN, type TestIssuer, type Twist } from '../../../../test/issuer.ts'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { addIdentity } from './ways.queries.ts'

let town: Town
let web: TestWeb
let citizens: TestIssuer
let staff: TestIssuer
let anna: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  citizens = await aTestIssuer(town.clock, 'citizen')
  staff = await aTestIssuer(town.clock, 'staff')
  const issuers = [citizens.issuer, staff.issuer]
  web = aWeb(town, undefined, { issuers, origin: ORIGIN, sends: false })
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.writes(anna, (write) =>
    addIdentity(write, { issuer: citizens.settings.issuer, subject: 's-anna' }),
  )
  await town.writes(maja, (write) =>
    addIdentity(write, { issuer: staff.settings.issuer, subject: 's-maja' }),
  )
})
beforeEach(() => {
  town.clock.move(wednesday)
  citizens.mood = 'well'
})
afterAll(() => town.close())

async function come(
  at: TestIssuer,
  subject: string,
  twist: Twist = {},
  visitor: Visitor = web.visitor(),
  start = at === citizens ? '/log-ind/borger' : '/log-ind/medarbejder',
) {
  const left = await visitor.get(start)
  const shown = await visitor.get(at.signIn(left.to, subject, twist))
  return { visitor, shown, left }
}

const sessions = () =>
  town.seeds(async ({ q }) => (await q.selectFrom('person.session').select('id').execute()).length)

/** Nobody came in: a kind page with a telephone, no session, and no cookie of one. */
async function nobody(
  work: () => Promise<{ visitor: Visitor; shown: { status: number; text: string } }>,
  status = 403,
) {
  const before = await sessions()
  const { visitor, shown } = await work()
  expect(shown.status).toBe(status)
  expect(shown.text).toContain('Du kan få hjælp uden at logge ind')
  expect(await sessions()).toBe(before)
  expect((await visitor.get('/mig')).status).toBe(303)
  return shown
}

describe('by an issuer', () => {
  test('a citizen comes in, with level and factors, to where they were going', async () => {
    const { visitor, shown } = await come(
      citizens,
      's-anna',
      {},
      web.visitor(),
      '/log-ind/borger?videre=%2Fmin-kreds',
    )
    expect([shown.status, shown.to]).toEqual([303, '/min-kreds'])
    expect((await visitor.get('/mig')).status).toBe(200)
    const [row] = await town.seeds(({ q }) =>
      q
        .selectFrom('person.session')
        .select(['way', 'level', 'factors'])
        .orderBy('begun_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .execute(),
    )
    expect(row).toEqual({ way: 'oidc:citizen', level: 'substantial', factors: 2 })
  })

  test('asks with state, nonce and PKCE, new each time, and carries them sealed [ASVS 10.2.1]', async () => {
    const [one, other] = [
      await web.visitor().get('/log-ind/borger'),
      await web.visitor().get('/log-ind/borger'),
    ]
    for (const { to, headers } of [one, other]) {
      const asked = new URL(to).searchParams
      expect(asked.get('code_challenge_method')).toBe('S256')
      expect(asked.get('redirect_uri')).toBe(`${ORIGIN}/log-ind/svar/borger`)
      const [kept = ''] = headers.getSetCookie()
      expect(kept).toMatch(/^vej=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/)
      expect(kept).not.toContain(asked.get('state') ?? '')
    }
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(new URL(one.to).searchParams.get(name)).not.toBe(
        new URL(other.to).searchParams.get(name),
      )
  })

  test('whoever is not known is told kindly, citizen and staff', async () => {
    const citizen = await nobody(() => come(citizens, 's-nobody'))
    expect(citizen.text).toContain('Vi kender dig ikke endnu')
    const worker = await nobody(() => come(staff, 's-nobody'))
    expect(worker.text).toContain('Vi kender ikke din konto endnu')
  })

  test('the same subject from another issuer is another person [ASVS 6.8.1]', async () => {
    await nobody(() => come(staff, 's-anna'))
    const { shown } = await come(staff, 's-maja')
    expect(shown.to).toBe('/i-dag')
  })

  test('staff without two factors are asked for them [ASVS 6.3.3]', async () => {
    for (const amr of [undefined, [], ['pwd'], 'mfa']) {
      const shown = await nobody(() => come(staff, 's-maja', { claims: { amr } }))
      expect(shown.text).toContain('Log ind i to trin')
    }
  })

  test('a level below the one demanded does not open [ASVS 6.8.4]', async () => {
    for (const acr of [undefined, 'Low', 'substantial-ish', `${'x'.repeat(500)}`]) {
      const shown = await nobody(() => come(citizens, 's-anna', { claims: { acr } }))
      expect(shown.text).toContain('niveau betydelig')
    }
  })

  test('a sign-in gives a new token, and the one before is dead [ASVS 7.2.4]', async () => {
    const { visitor } = await come(citizens, 's-anna')
    const first = await town.seeds(({ q }) =>
      q.selectFrom('person.session').select('id').where('ended_at', 'is', null).execute(),
    )
    await come(citizens, 's-anna', {}, visitor)
    const after = await town.seeds(({ q }) =>
      q.selectFrom('person.session').select('id').where('ended_at', 'is', null).execute(),
    )
    expect(after).toHaveLength(first.length)
    expect(after).not.toEqual(first)
  })

  test('keys that the issuer has changed are taken at once [ASVS 9.1.3]', async () => {
    await come(citizens, 's-anna')
    await citizens.rotate()
    expect((await come(citizens, 's-anna')).shown.status).toBe(303)
  })
})

describe('proving again who one is', () => {
  test('asks the issuer for it, and takes only what is newer [ASVS 7.6.1]', async () => {
    const { visitor } = await come(citizens, 's-anna')
    const again = '/log-ind/borger?igen=1&videre=%2Fmig'
    town.clock.move(new Date(wednesday.getTime() + 1_200_000))
    const { left, shown } = await come(citizens, 's-anna', {}, visitor, again)
    const asked = new URL(left.to).searchParams
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
    expect(shown.to).toBe('/mig')
    const old = town.clock.now().getTime() / 1000 - 120
    for (const auth_time of [old, undefined]) {
      const { shown: refused } = await come(
        citizens,
        's-anna',
        { claims: { auth_time } },
        visitor,
        again,
      )
      expect(refused.status).toBe(403)
    }
  })

  test('by somebody else changes nothing', async () => {
    const bo = await town.person('Bo')
    await town.writes(bo, (write) =>
      addIdentity(write, { issuer: citizens.settings.issuer, subject: 's-bo' }),
    )
    const { visitor } = await come(citizens, 's-anna')
    const before = await sessions()
    const { shown } = await come(citizens, 's-bo', {}, visitor, '/log-ind/borger?igen=1')
    expect(shown.text).toContain('Det var en anden, der loggede ind')
    expect(await sessions()).toBe(before)
    expect((await visitor.get('/mig')).status).toBe(200)
  })
})

const seconds = () => Math.floor(wednesday.getTime() / 1000)
const elsewhere = 'https://evil.example'
const other = (token: string) => decodeJwt(token)

describe('a hostile issuer or answer', () => {
  const none = (claims: object, alg = 'none') =>
    [{ alg, typ: 'JWT' }, claims]
      .map((one) => Buffer.from(JSON.stringify(one)).toString('base64url'))
      .join('.')
  const attacks: [string, () => Twist][] = [
    ['alg none [ASVS 9.1.1]', () => ({ token: (right) => `${none(right)}.` })],
    ['alg none with a signature [ASVS 9.1.1]', () => ({ token: (right) => `${none(right)}.AAAA` })],
    ['alg nOnE [ASVS 9.1.2]', () => ({ token: (right) => `${none(right, 'nOnE')}.` })],
    [
      'HS256 with the public key [ASVS 9.1.2]',
      () => ({
        token: (right) =>
          new SignJWT({ ...right })
            .setProtectedHeader({ alg: 'HS256', kid: String(citizens.publicKey.kid) })
            .sign(Buffer.from(JSON.stringify(citizens.publicKey))),
      }),
    ],
    [
      'HS256 with the client’s secret [ASVS 9.1.2]',
      () => ({
        token: (right) =>
          new SignJWT({ ...right })
            .setProtectedHeader({ alg: 'HS256' })
            .sign(Buffer.from('a secret of the tests')),
      }),
    ],
    [
      'another’s signature [ASVS 9.1.1]',
      () => ({ token: (right) => citizens.sign(right, {}, staff.key) }),
    ],
    [
      'a changed payload [ASVS 9.1.1]',
      () => ({
        async token(right) {
          const [head, , signature] = (await citizens.sign({ ...right, sub: 's-nobody' })).split(
            '.',
          )
          return `${head}.${Buffer.from(JSON.stringify(right)).toString('base64url')}.${signature}`
        },
      }),
    ],
    [
      'a key of the token’s own, by jku [ASVS 9.1.3]',
      () => ({
        token: (right) =>
          citizens.sign(right, { jku: `${elsewhere}/keys`, kid: 'theirs' }, staff.key),
      }),
    ],
    [
      'a key of the token’s own, by jwk [ASVS 9.1.3]',
      () => ({
        token: (right) => citizens.sign(right, { jwk: staff.publicKey }, staff.key),
      }),
    ],
    ['a kid that is a path [ASVS 9.1.3]', () => ({ header: { kid: '../../dev/null' } })],
    ['another issuer in the token', () => ({ claims: { iss: elsewhere } })],
    ['no issuer in the token', () => ({ claims: { iss: undefined } })],
    ['another audience [ASVS 9.2.3]', () => ({ claims: { aud: 'another' } })],
    ['no audience [ASVS 9.2.3]', () => ({ claims: { aud: undefined } })],
    [
      'a token for another client, with us beside [ASVS 10.5.4]',
      () => ({ claims: { aud: ['roret', 'another'], azp: 'another' } }),
    ],
    ['expired [ASVS 9.2.1]', () => ({ claims: { exp: seconds() - 31 } })],
    ['without an end [ASVS 9.2.1]', () => ({ claims: { exp: undefined } })],
    ['not yet valid [ASVS 9.2.1]', () => ({ claims: { nbf: seconds() + 90 } })],
    ['no nonce [ASVS 10.5.1]', () => ({ claims: { nonce: undefined } })],
    ['another nonce [ASVS 10.5.1]', () => ({ claims: { nonce: 'another' } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    ['a logout token as an ID token [ASVS 9.2.2]', () => ({ header: { typ: 'logout+jwt' } })],
    ['an access token as an ID token [ASVS 9.2.2]', () => ({ header: { typ: 'at+jwt' } })],
    ['no token at all', () => ({ token: () => '' })],
    ['not a token', () => ({ token: () => 'a.b.c.d.e' })],
    ['another state [ASVS 10.2.1]', () => ({ answer: { state: 'another' } })],
    ['no state [ASVS 10.2.1]', () => ({ answer: { state: undefined } })],
    [
      'mixed up: another issuer in the answer [ASVS 10.2.2]',
      () => ({ answer: { iss: elsewhere } }),
    ],
    ['mixed up: no issuer in the answer [ASVS 10.2.2]', () => ({ answer: { iss: undefined } })],
    ['no code', () => ({ answer: { code: undefined } })],
    ['an unknown code', () => ({ answer: { code: 'unknown' } })],
  ]
  test.each(attacks)('%s', async (_, twist) => {
    await nobody(() => come(citizens, 's-anna', twist()))
  })

  test('are many, and the same way in opens when nothing is wrong', async () => {
    expect(attacks.length).toBeGreaterThanOrEqual(30)
    expect((await come(citizens, 's-anna')).shown.status).toBe(303)
    expect(other(await citizens.sign({ a: 1 }))).toEqual({ a: 1 })
  })

  test('an answer brought to another browser [ASVS 10.1.2]', async () => {
    const left = await web.visitor().get('/log-ind/borger')
    const visitor = web.visitor()
    await nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
    await visitor.get('/log-ind/borger')
    await nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
  })

  test('an answer used twice, with everything the browser had [ASVS 6.8.3]', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const [cookie = ''] = left.headers.getSetCookie()
    const back = citizens.signIn(left.to, 's-anna')
    const ask = () => web.request(back, { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect((await ask()).status).toBe(303)
    const before = await sessions()
    const again = await Promise.all(Array.from({ length: 8 }, ask))
    expect(again.map(({ status }) => status)).toEqual(Array(8).fill(403))
    expect(await sessions()).toBe(before)
  })

  test('a code that belongs to another’s PKCE [ASVS 10.2.1]', async () => {
    const mine = await web.visitor().get('/log-ind/borger')
    const code = new URL(citizens.signIn(mine.to, 's-anna'), ORIGIN).searchParams.get('code') ?? ''
    await nobody(() => come(citizens, 's-anna', { answer: { code } }))
  })

  test('an answer of one issuer at the other’s address [ASVS 10.2.2]', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const back = citizens.signIn(left.to, 's-anna').replace('/borger?', '/medarbejder?')
    await nobody(async () => ({ visitor, shown: await visitor.get(back) }))
  })

  test('an answer that comes too late', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    town.clock.move(new Date(wednesday.getTime() + 601_000))
    await nobody(async () => ({
      visitor,
      shown: await visitor.get(citizens.signIn(left.to, 's-anna')),
    }))
  })
})

describe('an issuer that does not answer [ASVS 16.5.2]', () => {
  test('is said so, kindly, and no weaker way takes its place', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    citizens.mood = 'down'
    const shown = await nobody(
      async () => ({ visitor, shown: await visitor.get(citizens.signIn(left.to, 's-anna')) }),
      503,
    )
    expect(shown.text).toContain('Login svarer ikke lige nu')
  })

  test('and one that takes its time is waited for five seconds', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    citizens.mood = 'slow'
    const began = Date.now()
    await nobody(
      async () => ({ visitor, shown: await visitor.get(citizens.signIn(left.to, 's-anna')) }),
      503,
    )
    expect(Date.now() - began).toBeLessThan(7000)
  }, 15_000)

  test('and one who turns round is not blamed', async () => {
    const visitor = web.visitor()
    const left = await visitor.get('/log-ind/borger')
    const answer = { code: undefined, error: 'access_denied' }
    const shown = await nobody(
      async () => ({
        visitor,
        shown: await visitor.get(citizens.signIn(left.to, 's-anna', { answer })),
      }),
      200,
    )
    expect(shown.text).toContain('Det er helt i orden')
  })
})
