import type { IssuerSettings } from './issuer-settings.ts'
import { claimsSignedBy, decodeProtectedHeader, type PublicKey } from './jws.ts'

/** Whose sessions the issuer says are over (OpenID Connect Back-Channel Logout 1.0). */
export interface Over {
  issuer: string
  subject: string | undefined
  sid: string | undefined
  jti: string
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const TOLERANCE = 30
const OLDEST = 600

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTime = (value: unknown): value is number => typeof value === 'number'

/**
 * Reads a logout token (ASVS 5.0, 10.5.5): typed as one, for us, fresh, with its event, and without a
 * nonce, so that an ID token cannot be used in its place. Undefined when anything of this is not so.
 * @param now seconds since 1970
 */
export function readLogoutToken(
  token: string,
  keys: readonly PublicKey[],
  settings: Pick<IssuerSettings, 'issuer' | 'clientId' | 'alg'>,
  now: number,
): Over | undefined {
  if (decodeProtectedHeader(token)?.typ?.toLowerCase() !== 'logout+jwt') return undefined
  const claims = claimsSignedBy(token, keys, settings.alg)
  if (!claims || claims.iss !== settings.issuer || 'nonce' in claims) return undefined
  const audience = Array.isArray(claims.aud) ? claims.aud : [claims.aud]
  if (audience.length !== 1 || audience[0] !== settings.clientId) return undefined
  const { iat, exp, nbf, jti, sub, sid } = claims
  if (!isTime(iat) || iat > now + TOLERANCE || iat < now - OLDEST) return undefined
  if (!isTime(exp) || exp < now - TOLERANCE) return undefined
  if (nbf !== undefined && (!isTime(nbf) || nbf > now + TOLERANCE)) return undefined
  const events = claims.events as Record<string, unknown> | undefined
  if (typeof events?.[EVENT] !== 'object' || !isText(jti)) return undefined
  const subject = isText(sub) ? sub : undefined
  const session = isText(sid) ? sid : undefined
  if (!subject && !session) return undefined
  return { issuer: settings.issuer, subject, sid: session, jti }
}
