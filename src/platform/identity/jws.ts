import {
  constants,
  createPublicKey,
  type JsonWebKey,
  type VerifyKeyObjectInput,
  verify,
} from 'node:crypto'

/** The parts of a signed token's head that we look at. What else it holds (`jku`, `jwk`, `x5u`) is not read. */
export interface Header {
  alg: string
  kid: string | undefined
  typ: string | undefined
}

export type PublicKey = JsonWebKey & { kid?: string; use?: string; alg?: string }

const TOKEN_MAX = 20_000
const textual = (value: unknown) => (typeof value === 'string' ? value : undefined)

const parsed = (part: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

export function decodeProtectedHeader(token: string): Header | undefined {
  const head = parsed(token.split('.')[0] ?? '')
  if (!head) return undefined
  return { alg: textual(head.alg) ?? '', kid: textual(head.kid), typ: textual(head.typ) }
}

/**
 * The claims of a token that one of the keys signed in the one expected algorithm; undefined otherwise.
 * The algorithm is ours to say, not the token's: so `none`, and HMAC with a public key, are nothing here.
 */
export function claimsSignedBy(
  token: string,
  keys: readonly PublicKey[],
  alg: 'RS256' | 'PS256' | 'ES256',
): Record<string, unknown> | undefined {
  const [head = '', payload = '', signature = '', ...more] = token.split('.')
  const header = decodeProtectedHeader(token)
  if (token.length > TOKEN_MAX || more.length > 0 || header?.alg !== alg) return undefined
  const fits = keys.filter(
    (key) =>
      key.kty === (alg === 'ES256' ? 'EC' : 'RSA') &&
      (key.use === undefined || key.use === 'sig') &&
      (key.alg === undefined || key.alg === alg) &&
      (header.kid === undefined || key.kid === header.kid),
  )
  const [key] = fits
  if (!key || fits.length !== 1) return undefined
  const signed = Buffer.from(`${head}.${payload}`)
  const right = verify('sha256', signed, keyFor(key, alg), Buffer.from(signature, 'base64url'))
  return right ? parsed(payload) : undefined
}

function keyFor(jwk: PublicKey, alg: string): VerifyKeyObjectInput {
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  if (alg === 'ES256') return { key, dsaEncoding: 'ieee-p1363' }
  if (alg === 'PS256') return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return { key }
}
