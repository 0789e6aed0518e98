import webPush from 'web-push'
import { outboundFetch } from '../identity/outbound.ts'
import { NeverTaken, type Sender } from './sender.ts'

/** The services that browsers' makers run for their own browsers. Nothing is ever pushed anywhere else. */
const hosts = [
  /^fcm\.googleapis\.com$/,
  /^updates\.push\.services\.mozilla\.com$/,
  /^web\.push\.apple\.com$/,
  /^[a-z0-9-]+\.notify\.windows\.com$/,
]

export function isPushHost(address: string): boolean {
  const { protocol, hostname, port } = new URL(address)
  return protocol === 'https:' && port === '' && hosts.some((host) => host.test(hostname))
}

export interface PushKeys {
  publicKey: string
  privateKey: string
}

interface PushSettings {
  keys: PushKeys
  /** Whom a push service may ask about us: our own address (RFC 8292). */
  contact: string
  fetch?: typeof fetch
}

const TTL_SECONDS = 86_400
const TIMEOUT_MS = 10_000

/** Web push (RFC 8030, 8291, 8292). What is pushed is a code, sealed to the browser; its service cannot read it. */
export function pushSender({ keys, contact, fetch: ask }: PushSettings): Sender {
  return {
    takes: (kind) => kind === 'push',
    pushKey: keys.publicKey,
    async send({ to, text }) {
      const subscription = JSON.parse(to) as webPush.PushSubscription
      if (!isPushHost(subscription.endpoint)) throw new NeverTaken('host')
      const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, text, {
        vapidDetails: { subject: contact, ...keys },
        TTL: TTL_SECONDS,
      })
      const out = outboundFetch({ issuers: [endpoint], hosts: [], ...(ask ? { fetch: ask } : {}) })
      const sent = await out(endpoint, {
        method: 'POST',
        headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])),
        body: body ? Uint8Array.from(body) : null,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      // The browser has taken its permission back, or is no more (RFC 8030, 7.3).
      if (sent.status === 404 || sent.status === 410) throw new NeverTaken('gone')
      if (!sent.ok) throw new Error(`A push service answered ${sent.status}.`)
    },
  }
}
