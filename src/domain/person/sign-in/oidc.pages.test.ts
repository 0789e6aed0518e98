import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ORIGIN } from '../../../../test/issuer.ts'
import { aSignIn, type SignIn } from '../../../../test/sign-in.ts'
import { wednesday } from '../../../../test/town.ts'

let at: SignIn
let town: SignIn['town']
let web: SignIn['web']
let citizens: SignIn['citizens']
let staff: SignIn['staff']

beforeAll(async () => {
  at = await aSignIn()
  town = at.town
  web = at.web
  citizens = at.citizens
  staff = at.staff
}, 60_000)
beforeEach(() => {
  town.clock.move(wednesday)
  citizens.mood = 'well'
})
afterAll(() => town.close())

describe('by an issuer', () => {
  test('a citizen comes in, with level and factors, to where they were going', async () => {
    const { visitor, shown } = await at.come(
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
    const citizen = await at.nobody(() => at.come(citizens, 's-nobody'))
    expect(citizen.text).toContain('Vi kender dig ikke endnu')
    const worker = await at.nobody(() => at.come(staff, 's-nobody'))
    expect(worker.text).toContain('Vi kender ikke din konto endnu')
  })

  test('the same subject from another issuer is another person [ASVS 6.8.1]', async () => {
    await at.nobody(() => at.come(staff, 's-anna'))
    const { shown } = await at.come(staff, 's-maja')
    expect(shown.to).toBe('/i-dag')
  })

  test('staff without two factors are asked for them [ASVS 6.3.3]', async () => {
    for (const amr of [undefined, [], ['pwd'], 'mfa']) {
      const shown = await at.nobody(() => at.come(staff, 's-maja', { claims: { amr } }))
      expect(shown.text).toContain('Log ind i to trin')
    }
  })

  test('a level below the one demanded does not open [ASVS 6.8.4]', async () => {
    for (const acr of [undefined, 'Low', 'substantial-ish', `${'x'.repeat(500)}`]) {
      const shown = await at.nobody(() => at.come(citizens, 's-anna', { claims: { acr } }))
      expect(shown.text).toContain('niveau betydelig')
    }
  })

  test('a sign-in gives a new token, and the one before is dead [ASVS 7.2.4]', async () => {
    const { visitor } = await at.come(citizens, 's-anna')
    const first = await town.seeds(({ q }) =>
      q.selectFrom('person.session').select('id').where('ended_at', 'is', null).execute(),
    )
    await at.come(citizens, 's-anna', {}, visitor)
    const after = await town.seeds(({ q }) =>
      q.selectFrom('person.session').select('id').where('ended_at', 'is', null).execute(),
    )
    expect(after).toHaveLength(first.length)
    expect(after).not.toEqual(first)
  })

  test('keys that the issuer has changed are taken at once [ASVS 9.1.3]', async () => {
    await at.come(citizens, 's-anna')
    await citizens.rotate()
    expect((await at.come(citizens, 's-anna')).shown.status).toBe(303)
  })
})

describe('proving again who one is', () => {
  test('asks the issuer for it, and takes only what is newer [ASVS 7.6.1]', async () => {
    const { visitor } = await at.come(citizens, 's-anna')
    const again = '/log-ind/borger?igen=1&videre=%2Fmig'
    town.clock.move(new Date(wednesday.getTime() + 1_200_000))
    const { left, shown } = await at.come(citizens, 's-anna', {}, visitor, again)
    const asked = new URL(left.to).searchParams
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0'])
    expect(shown.to).toBe('/mig')
    const old = town.clock.now().getTime() / 1000 - 120
    for (const auth_time of [old, undefined]) {
      const { shown: refused } = await at.come(
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
    await at.known(citizens, 's-bo', 'Bo')
    const { visitor } = await at.come(citizens, 's-anna')
    const before = await at.sessions()
    const { shown } = await at.come(citizens, 's-bo', {}, visitor, '/log-ind/borger?igen=1')
    expect(shown.text).toContain('Det var en anden, der loggede ind')
    expect(await at.sessions()).toBe(before)
    expect((await visitor.get('/mig')).status).toBe(200)
  })
})
