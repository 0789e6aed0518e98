import { createHash, randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { type Issuer, makeIssuer } from '../src/platform/identity/issuer.ts'
import { type IssuerSettings, readIssuer } from '../src/platform/identity/issuer-settings.ts'
import type { Clock } from '../src/platform/time/clock.ts'
import { about, untilGivenUp } from './issuer.about.ts'

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

export async function aTestIssuer(
  clock: Clock,
  comers: 'citizen' | 'staff',
  more: Record<string, string> = {},
): Promise<TestIssuer> {
  const home = `https://${comers}.example`
  const prefix = `RORET_${comers.toUpperCase()}_`
  const env = { ISSUER: home, CLIENT: 'roret', SECRET: 'a secret of the tests', ...more }
  const read = readIssuer(
    Object.fromEntries(Object.entries(env).map(([name, value]) => [prefix + name, value])),
    comers,
    true,
  )
  if (!('settings' in read) || !read.settings) throw new Error('The settings cannot be read.')
  const { settings } = read
  const word = comers === 'citizen' ? 'borger' : 'medarbejder'
  const codes = new Map<string, Started>()
  let pair = await generateKeyPair('RS256')
  let kid = 'first'
  const now = () => Math.floor(clock.now().getTime() / 1000)

  const it: TestIssuer = {
    settings,
    key: pair.privateKey,
    publicKey: {},
    asked: [],
    mood: 'well',
    issuer: makeIssuer({
      settings,
      clock,
      callback: `${ORIGIN}/log-ind/svar/${word}`,
      afterSignOut: `${ORIGIN}/`,
      fetch: (address, options) => answer(String(address), options ?? {}),
    }),
    signIn(to, subject, twist = {}) {
      const asked = new URL(to).searchParams
      const code = randomBytes(12).toString('hex')
      const challenge = asked.get('code_challenge') ?? ''
      codes.set(code, { subject, challenge, nonce: asked.get('nonce') ?? '', twist })
      const right = { code, state: asked.get('state') ?? '', iss: settings.issuer }
      const said = Object.entries({ ...right, ...twist.answer })
      const back = said.filter((one): one is [string, string] => one[1] !== undefined)
      return `/log-ind/svar/${word}?${new URLSearchParams(back)}`
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
    it.publicKey = { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', alg: 'RS256' }
  }
  await publish()

  async function answer(address: string, { body, signal }: RequestInit): Promise<Response> {
    const { pathname } = new URL(address)
    it.asked.push(pathname)
    if (it.mood === 'down') throw new TypeError('fetch failed')
    if (it.mood === 'slow') await untilGivenUp(signal)
    if (pathname === '/.well-known/openid-configuration') return Response.json(about(home))
    if (pathname === '/keys') return Response.json({ keys: [it.publicKey] })
    if (pathname === '/userinfo')
      return Response.json(last?.twist.userinfo ?? { sub: last?.subject })
    if (pathname === '/token') return token(new URLSearchParams(String(body)))
    return new Response(null, { status: 404 })
  }

  let last: Started | undefined

  async function token(asked: URLSearchParams): Promise<Response> {
    const started = codes.get(asked.get('code') ?? '')
    const verifier = createHash('sha256').update(asked.get('code_verifier') ?? '')
    if (!started || verifier.digest('base64url') !== started.challenge)
      return Response.json({ error: 'invalid_grant' }, { status: 400 })
    last = started
    const { subject, nonce, twist } = started
    const right: Claims = {
      ...{ iss: home, aud: 'roret', sub: subject, nonce, acr: SUBSTANTIAL, amr: ['pwd', 'mfa'] },
      ...{ iat: now(), exp: now() + 300, auth_time: now(), ...twist.claims },
    }
    const claims = JSON.parse(JSON.stringify(right)) as Claims
    const id_token = twist.token
      ? await twist.token(claims)
      : await it.sign(claims, twist.header ?? {})
    return Response.json({ access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token })
  }
  return it
}
