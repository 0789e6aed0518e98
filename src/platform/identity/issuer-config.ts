import * as client from 'openid-client'
import { type Clock, realClock } from '../time/clock.ts'
import type { IssuerSettings } from './issuer-settings.ts'
import { outboundFetch } from './outbound.ts'

const TIMEOUT_SECONDS = 5
const TOLERANCE_SECONDS = 30
/** What an issuer says of itself is asked anew after ten minutes. Its keys are asked for at each sign-in. */
const REMEMBER_MS = 600_000

type Ask = (address: string, options: RequestInit) => Promise<Response>

export interface Believing {
  metadata(): Promise<client.ServerMetadata>
  configuration(): Promise<client.Configuration>
}

/** A plain question with a time limit. */
export const getting = (): RequestInit => ({
  headers: { accept: 'application/json' },
  signal: AbortSignal.timeout(TIMEOUT_SECONDS * 1000),
})

export const askOf = ({ issuer, hosts }: IssuerSettings, fetch?: typeof globalThis.fetch): Ask =>
  outboundFetch({ issuers: [issuer], hosts, ...(fetch ? { fetch } : {}) })

/** What we know of an issuer, and how it is believed. */
export function configurationOf(parts: {
  settings: IssuerSettings
  clock: Clock
  ask: Ask
}): Believing {
  const { settings, clock } = parts
  const ask: client.CustomFetch = (address, options) => parts.ask(address, options as RequestInit)
  const http = settings.issuer.startsWith('http:')
  let known: { metadata: client.ServerMetadata; at: number } | undefined

  async function metadata(): Promise<client.ServerMetadata> {
    const now = clock.now().getTime()
    if (known && now - known.at < REMEMBER_MS) return known.metadata
    const issuer = new URL(settings.issuer)
    const found = await client.discovery(issuer, settings.clientId, undefined, client.None(), {
      timeout: TIMEOUT_SECONDS,
      [client.customFetch]: ask,
      execute: http ? [client.allowInsecureRequests] : [],
    })
    known = { metadata: { ...found.serverMetadata() }, at: now }
    return known.metadata
  }

  /** A fresh one each time: keys are remembered with it, and an issuer may change them at any moment. */
  async function configuration(): Promise<client.Configuration> {
    const server = await metadata()
    const ways = server.token_endpoint_auth_methods_supported
    const secret =
      !ways || ways.includes('client_secret_basic')
        ? client.ClientSecretBasic
        : client.ClientSecretPost
    const expected = {
      id_token_signed_response_alg: settings.alg,
      [client.clockSkew]: (clock.now().getTime() - realClock.now().getTime()) / 1000,
      [client.clockTolerance]: TOLERANCE_SECONDS,
    }
    const config = new client.Configuration(
      { ...server },
      settings.clientId,
      expected,
      secret(settings.clientSecret),
    )
    config.timeout = TIMEOUT_SECONDS
    config[client.customFetch] = ask
    if (http) client.allowInsecureRequests(config)
    // The signature is checked although the token came straight from the issuer (ASVS 5.0, 9.1.1).
    client.enableNonRepudiationChecks(config)
    return config
  }

  return { metadata, configuration }
}
