import * as client from 'openid-client'
import type { Clock } from '../time/clock.ts'
import { type Identified, identifiedBy, isIdToken } from './claims.ts'
import { believing, SignInFailed } from './failed.ts'
import type { Flow } from './flow.ts'
import { askOf, type Believing, configurationOf, getting } from './issuer-config.ts'
import type { IssuerSettings } from './issuer-settings.ts'
import type { PublicKey } from './jws.ts'
import { type Over, readLogoutToken } from './logout-token.ts'

export interface Issuer {
  readonly settings: IssuerSettings
  /** Where the browser goes, and what must be remembered till it is back. @throws SignInFailed */
  leave(on: string, again: string): Promise<{ to: string; flow: Flow }>
  /** Who came back, by this answer to that flow. @throws SignInFailed */
  comeBack(search: string, flow: Flow): Promise<Identified>
  /** Where one signs out there too; nothing when the issuer has no such place. */
  signOutAt(): Promise<string | undefined>
  /** What the issuer says is over, when it is really the issuer who says it. */
  over(token: string): Promise<Over | undefined>
}

export interface IssuerParts {
  settings: IssuerSettings
  clock: Clock
  /** Our own addresses: where the issuer sends people back to, and where after signing out. */
  callback: string
  afterSignOut: string
  fetch?: typeof fetch
}

/** How old a proof may be when somebody proves again who they are; our own check below is tighter. */
const AGAIN_SECONDS = 600
const TOLERANCE_SECONDS = 30

/** One issuer, as OpenID Connect Core 1.0 has it: code flow with PKCE, state and nonce, every time. */
export function makeIssuer(parts: IssuerParts): Issuer {
  const { settings, clock, callback } = parts
  const ask = askOf(settings, parts.fetch)
  const believed = configurationOf({ settings, clock, ask })
  return {
    settings,
    leave: (on, again) => believing(() => leave(parts, believed, on, again)),
    comeBack: (search, flow) =>
      believing(() => comeBack(settings, believed, new URL(callback + search), flow)),
    signOutAt: () =>
      believing(async () => {
        const config = await believed.configuration()
        if (!config.serverMetadata().end_session_endpoint) return undefined
        const parameters = { post_logout_redirect_uri: parts.afterSignOut }
        return client.buildEndSessionUrl(config, parameters).href
      }),
    over: (token) =>
      believing(async () => {
        const { jwks_uri } = await believed.metadata()
        const answer = await ask(jwks_uri ?? settings.issuer, getting())
        const { keys } = (await answer.json()) as { keys?: PublicKey[] }
        return readLogoutToken(token, keys ?? [], settings, clock.now().getTime() / 1000)
      }),
  }
}

async function leave(
  { settings, clock, callback }: IssuerParts,
  { configuration }: Believing,
  on: string,
  again: string,
) {
  const config = await configuration()
  const flow: Flow = {
    comers: settings.comers,
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    on,
    again,
    begunAt: clock.now().getTime(),
  }
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: settings.scope,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
    ...(settings.acrValues ? { acr_values: settings.acrValues } : {}),
    ...(again ? { prompt: 'login', max_age: '0' } : {}),
  })
  return { to: to.href, flow }
}

async function comeBack(
  settings: IssuerSettings,
  { configuration }: Believing,
  answer: URL,
  flow: Flow,
): Promise<Identified> {
  const config = await configuration()
  const tokens = await client.authorizationCodeGrant(config, answer, {
    expectedState: flow.state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
    ...(flow.again ? { maxAge: AGAIN_SECONDS } : {}),
  })
  const claims: Record<string, unknown> = { ...tokens.claims() }
  if (!isIdToken(tokens.id_token)) throw new SignInFailed('refused', 'not_an_id_token')
  // Proved again means: after we asked, and not some minutes before (ASVS 5.0, 7.6.1).
  const asked = flow.begunAt / 1000 - TOLERANCE_SECONDS
  if (flow.again && Number(claims.auth_time) < asked)
    throw new SignInFailed('refused', 'not_proved_again')
  const { cprClaim } = settings
  if (cprClaim && claims[cprClaim] === undefined && config.serverMetadata().userinfo_endpoint) {
    const more = await client.fetchUserInfo(config, tokens.access_token, String(claims.sub))
    claims[cprClaim] = more[cprClaim]
  }
  const identified = identifiedBy(settings, claims)
  if (!identified) throw new SignInFailed('refused', 'no_subject')
  return identified
}
