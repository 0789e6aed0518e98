import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Twist } from '../../../../test/issuer.ts'
import { aSignIn, type SignIn } from '../../../../test/sign-in.ts'
import { wednesday } from '../../../../test/town.ts'

let at: SignIn
let town: SignIn['town']
let citizens: SignIn['citizens']
let staff: SignIn['staff']

beforeAll(async () => {
  at = await aSignIn()
  town = at.town
  citizens = at.citizens
  staff = at.staff
}, 60_000)
beforeEach(() => {
  town.clock.move(wednesday)
  citizens.mood = 'well'
})
afterAll(() => town.close())

const seconds = () => Math.floor(wednesday.getTime() / 1000)
const elsewhere = 'https://evil.example'

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
    await at.nobody(() => at.come(citizens, 's-anna', twist()))
  })

  test('are many, and the same way in opens when nothing is wrong', async () => {
    expect(attacks.length).toBeGreaterThanOrEqual(30)
    expect((await at.come(citizens, 's-anna')).shown.status).toBe(303)
  })
})
