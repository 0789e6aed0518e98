import * as client from 'openid-client'
import { NotAllowedOut } from './outbound.ts'

/** cancelled: the person turned round. down: the issuer does not answer. refused: we cannot believe it. */
export type Why = 'cancelled' | 'down' | 'refused'

/** A sign-in that did not come about. The code is for the log and holds nothing about a person. */
export class SignInFailed extends Error {
  override name = 'SignInFailed'
  readonly why: Why
  readonly code: string
  constructor(why: Why, code: string) {
    super(code)
    this.why = why
    this.code = code
  }
}

const silent = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
])
const turnedRound = new Set(['access_denied', 'interaction_required', 'login_required'])
const busy = new Set(['temporarily_unavailable', 'server_error'])

/** Runs what asks an issuer; whatever goes wrong becomes one of three kinds, and never opens anything. */
export async function believing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw failureOf(error)
  }
}

function failureOf(error: unknown): SignInFailed {
  if (error instanceof SignInFailed) return error
  if (error instanceof client.AuthorizationResponseError) {
    if (turnedRound.has(error.error)) return new SignInFailed('cancelled', error.error)
    return new SignInFailed(busy.has(error.error) ? 'down' : 'refused', 'authorization_response')
  }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (error instanceof NotAllowedOut || cause instanceof NotAllowedOut)
    return new SignInFailed('refused', 'not_allowed_out')
  const said = String(code ?? '')
  // fetch says no more than TypeError when nobody is there.
  if (silent.has(said) || (error instanceof TypeError && !said))
    return new SignInFailed('down', said || 'no_answer')
  return new SignInFailed('refused', /^[A-Z_]{3,60}$/.test(said) ? said : 'not_believed')
}
