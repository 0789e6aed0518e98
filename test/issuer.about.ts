import { createHash } from 'node:crypto'
import { type CryptoKey, exportJWK } from 'jose'

/** What a test issuer says of itself. */
export const about = (home: string) => ({
  issuer: home,
  authorization_endpoint: `${home}/authorize`,
  token_endpoint: `${home}/token`,
  jwks_uri: `${home}/keys`,
  userinfo_endpoint: `${home}/userinfo`,
  end_session_endpoint: `${home}/end`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  authorization_response_iss_parameter_supported: true,
})

/** An answer that never comes. */
export const untilGivenUp = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })

/** What a verifier must come to (RFC 7636, S256). */
export const challengeOf = (verifier: string | null) =>
  createHash('sha256')
    .update(verifier ?? '')
    .digest('base64url')

/** What leads back, without what is left out. */
export function queryOf(said: Record<string, string | undefined>): URLSearchParams {
  const all = Object.entries(said)
  return new URLSearchParams(all.filter((one): one is [string, string] => one[1] !== undefined))
}

export const keysOf = async (pair: { publicKey: CryptoKey }, kid: string) => ({
  ...(await exportJWK(pair.publicKey)),
  ...{ kid, use: 'sig', alg: 'RS256' },
})
