import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import type Provider from 'oidc-provider'
import type { Configuration, JWK } from 'oidc-provider'
import { type Part, page } from './html.ts'
import { store } from './store.ts'

export interface Account {
  /** Means nothing outside this issuer, as a real subject does. */
  subject: string
  name: string
  says: string
  cpr?: string
}

export interface Pretend {
  issuer: string
  title: string
  /** The address of the style sheet. */
  styles: string
  client: { id: string; secret: string }
  /** Our addresses that the issuer may lead to. */
  callback: string
  afterSignOut: string
  over: string
  /** What it says of everybody who signs in here. */
  says: { acr: string; amr: string[] }
  accounts(): Promise<Account[]>
}

export const choosingAt = ({ issuer }: Pretend) => `${new URL(issuer).pathname}/valg`

/** A real OpenID provider with invented people, in the same program; for a demo only. */
export async function makeProvider(pretend: Pretend): Promise<Provider> {
  // Fetched here, so that a program that is no demo never loads it.
  const { default: Made } = await import('oidc-provider')
  return new Made(pretend.issuer, { ...accountsOf(pretend), ...configurationOf(pretend) })
}

function configurationOf(pretend: Pretend): Configuration {
  const { client, title, styles } = pretend
  const told = (...parts: Part[]) => page(title, styles, parts)
  const minutes = (count: number) => count * 60
  return {
    adapter: store(),
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [pretend.callback],
        post_logout_redirect_uris: [pretend.afterSignOut],
        backchannel_logout_uri: pretend.over,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [aKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    acrValues: [pretend.says.acr],
    pkce: { required: () => true },
    ttl: {
      Session: minutes(60),
      Grant: minutes(60),
      Interaction: minutes(10),
      AccessToken: minutes(5),
      IdToken: minutes(5),
      AuthorizationCode: minutes(1),
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        async logoutSource(ctx, form) {
          const button = { button: 'Ja, log ud', of: 'op.logoutForm', name: 'logout' }
          ctx.body = told('Vil du også logge ud her?', { form }, button)
        },
        async postLogoutSuccessSource(ctx) {
          ctx.body = told('Du er logget ud.')
        },
      },
    },
    async renderError(ctx) {
      ctx.type = 'html'
      ctx.body = told('Det lykkedes ikke. Gå tilbage, og begynd forfra.')
    },
  }
}

/** Who can come, and what is said of them. */
const accountsOf = (pretend: Pretend): Configuration => ({
  claims: { openid: ['sub', 'acr', 'amr', 'sid', 'auth_time'], cpr: ['cpr'] },
  conformIdTokenClaims: false,
  interactions: { url: (_, { uid }) => `${choosingAt(pretend)}/${uid}` },
  async findAccount(_, subject) {
    const account = (await pretend.accounts()).find((one) => one.subject === subject)
    if (!account) return undefined
    const more = account.cpr ? { cpr: account.cpr } : {}
    return { accountId: subject, claims: async () => ({ sub: subject, ...more }) }
  },
  // Everybody here has agreed beforehand: there is one client only.
  async loadExistingGrant({ oidc }) {
    const clientId = oidc.client?.clientId ?? ''
    const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
    grant.addOIDCScope('openid cpr')
    await grant.save()
    return grant
  },
})

function aKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' })
  return { ...jwk, kty: 'RSA', kid: randomUUID(), use: 'sig', alg: 'RS256' } as JWK
}
