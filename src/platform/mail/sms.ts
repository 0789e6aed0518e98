import { z } from 'zod'
import { outboundFetch } from '../identity/outbound.ts'
import { NeverTaken, type Receipt, type Sender } from './sender.ts'

export interface SmsSettings {
  /** The gateway's address: the only one that text messages are ever given to. */
  address: string
  token: string
  /** Whose name stands on the message. */
  from: string
  fetch?: typeof fetch
}

const TIMEOUT_MS = 10_000
const given = z.object({ id: z.string().min(1).max(200) })
const told = z.object({ status: z.enum(['arrived', 'lost', 'waiting']) })

/**
 * A text message gateway over HTTP. `POST` gives it `{ to, from, text }` with the head `Idempotency-Key`, the same
 * for each try of one message; it answers 2xx with `{ id }`. `GET <address>/<id>` answers `{ status }`. 400, 404, 410
 * and 422 mean that this number will never take it; anything else is tried again. Most gateways need a small
 * translator in front of them, which the municipality runs (docs/guide/notices.md).
 */
export function smsSender({ address, token, from, fetch: ask }: SmsSettings): Sender {
  const out = outboundFetch({ issuers: [address], hosts: [], ...(ask ? { fetch: ask } : {}) })
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const limit = () => AbortSignal.timeout(TIMEOUT_MS)
  return {
    takes: (kind) => kind === 'sms',
    async send({ to, text, key = '' }) {
      const response = await out(address, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': key },
        body: JSON.stringify({ to: to.replaceAll(/[^\d+]/g, ''), from, text }),
        signal: limit(),
      })
      if ([400, 404, 410, 422].includes(response.status)) throw new NeverTaken('number')
      if (!response.ok) throw new Error(`The text message gateway answered ${response.status}.`)
      const answer = given.safeParse(await response.json().catch(() => null))
      return answer.success ? { reference: answer.data.id } : {}
    },
    async receipt(reference): Promise<Receipt> {
      const place = `${address.replace(/\/$/, '')}/${encodeURIComponent(reference)}`
      const response = await out(place, { headers, signal: limit() })
      const answer = told.safeParse(await response.json().catch(() => null))
      return response.ok && answer.success ? answer.data.status : 'waiting'
    },
  }
}
