import { randomBytes } from 'node:crypto'
import { generateKeyPair, type JWK, SignJWT } from 'jose'
import { type Issuer, makeIssuer } from '../src/platform/identity/issuer.ts'
import { type IssuerSettings, readIssuer } from '../src/platform/identity/issuer-settings.ts'
import type { Clock } from '../src/platform/time/clock.ts'
import { about, challengeOf, keysOf, queryOf, untilGivenUp } from './issuer.about.ts'

type Claims = Record<string, unknown>
type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey']

export const SUBSTANTIAL = 'https://data.gov.dk/concept/core/nsis/loa/Substantial'
export const ORIGIN = 'http://localhost'

/** What may be wrong with the next answer. */
export interface Twist {
  /** Claims put in place of the right ones; undefined takes one away. */
  claims?: Claims
  header?: Claims
  /** Makes the whole token by itself. */
  token?: (right: Claims) => Promise<string> | string
  userinfo?: Claims
  /** What stands in the address that leads back. */
  answer?: Record<string, string | undefined>
}

/** An issuer that does as it is told, also what no issuer would do. Nothing leaves the program. */
export interface TestIssuer {
  issuer: Issuer
  settings: IssuerSettings
  key: Key
  publicKey: JWK
  asked: string[]
  /** The browser is here: somebody signs in, and is led back to the address that is returned. */
  signIn(to: string, subject: string, twist?: Twist): string
  sign(claims: Claims, header?: Claims, key?: Key): Promise<string>
  rotate(): Promise<void>
  /** How it answers from now on: 'well', not at all, or after a while. */
  mood: 'well' | 'down' | 'slow'
}

interface Started {
  subject: string
  challenge: string
  nonce: string
  twist: Twist
}

function settingsOf(home: string, comers: 'citizen' | 'staff', more: Record<string, string>) {
  const prefix = `RORET_${comers.toUpperCase()}_`
  const env = { ISSUER: home, CLIENT: 'roret', SECRET: 'a secret of the tests', ...more }
  const read = readIssuer(
    Object.fromEntries(Object.entries(env).map(([name, value]) => [prefix + name, value])),
    comers,
    true,
  )
  if (!('settings' in read) || !read.settings) throw new Error('The settings cannot be read.')
  return read.settings
}

function claimsOf(home: string, { subject, nonce, twist }: Started, now: number): Claims {
  const right: Claims = {
    ...{ iss: home, aud: 'roret', sub: subject, nonce, acr: SUBSTANTIAL, amr: ['pwd', 'mfa'] },
    ...{ iat: now, exp: now + 300, auth_time: now, ...twist.claims },
  }
  return JSON.parse(JSON.stringify(right)) as Claims
}

const leadingTo = (word: string) => ({
  callback: `${ORIGIN}/log-ind/svar/${word}`,
  afterSignOut: `${ORIGIN}/`,
})

const userOf = (last: Started | undefined) => last?.twist.userinfo ?? { sub: last?.subject }

export async function aTestIssuer(
  clock: Clock,
  comers: 'citizen' | 'staff',
  more: Record<string, string> = {},
): Promise<TestIssuer> {
  const home = `https://${comers}.example`
  const settings = settingsOf(home, comers, more)
  const word = comers === 'citizen' ? 'borger' : 'medarbejder'
  const codes = new Map<string, Started>()
  let pair = await generateKeyPair('RS256')
  let kid = 'first'

  const fetch: typeof globalThis.fetch = (address, options) =>
    answer(String(address), options ?? {})
  const it: TestIssuer = {
    settings,
    key: pair.privateKey,
    publicKey: {},
    asked: [],
    mood: 'well',
    issuer: makeIssuer({ settings, clock, ...leadingTo(word), fetch }),
    signIn(to, subject, twist = {}) {
      const asked = new URL(to).searchParams
      const code = randomBytes(12).toString('hex')
      const challenge = asked.get('code_challenge') ?? ''
      codes.set(code, { subject, challenge, nonce: asked.get('nonce') ?? '', twist })
      const right = { code, state: asked.get('state') ?? '', iss: settings.issuer }
      return `/log-ind/svar/${word}?${queryOf({ ...right, ...twist.answer })}`
    },
    sign: (claims, header = {}, key = pair.privateKey) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(key),
    async rotate() {
      pair = await generateKeyPair('RS256')
      kid = randomBytes(4).toString('hex')
      await publish()
    },
  }
  const publish = async () => {
    it.key = pair.privateKey
    it.publicKey = await keysOf(pair, kid)
  }
  await publish()

  async function answer(address: string, { body, signal }: RequestInit): Promise<Response> {
    const { pathname } = new URL(address)
    it.asked.push(pathname)
    if (it.mood === 'down') throw new TypeError('fetch failed')
    if (it.mood === 'slow') await untilGivenUp(signal)
    if (pathname === '/.well-known/openid-configuration') return Response.json(about(home))
    if (pathname === '/keys') return Response.json({ keys: [it.publicKey] })
    if (pathname === '/userinfo') return Response.json(userOf(last))
    if (pathname === '/token') return token(new URLSearchParams(String(body)))
    return new Response(null, { status: 404 })
  }

  let last: Started | undefined

  async function token(asked: URLSearchParams): Promise<Response> {
    const started = codes.get(asked.get('code') ?? '')
    if (!started || challengeOf(asked.get('code_verifier')) !== started.challenge)
      return Response.json({ error: 'invalid_grant' }, { status: 400 })
    last = started
    const { twist } = started
    const claims = claimsOf(home, started, Math.floor(clock.now().getTime() / 1000))
    const id_token = await (twist.token?.(claims) ?? it.sign(claims, twist.header ?? {}))
    return Response.json({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token })
  }
  return it
}
