/**
 * The only door out of the program over HTTP (ASVS 5.0, 13.2.4): to the hosts of the configured issuers,
 * over TLS, without following where they would send us. Everything that asks another host asks here.
 */
export interface Outbound {
  /** The issuers' addresses; their origins may be asked. */
  issuers: readonly string[]
  /** Further hosts of theirs, by name, over TLS. */
  hosts: readonly string[]
  fetch?: typeof fetch
}

/** A request was about to go where nobody has said that it may. */
export class NotAllowedOut extends Error {
  override name = 'NotAllowedOut'
}

const ANSWER_MAX = 256 * 1024

/** Asks one of the allowed hosts. An answer of more than 256 kB is none. @throws NotAllowedOut */
export function outboundFetch({ issuers, hosts, fetch: ask = fetch }: Outbound) {
  const allowed = new Set([
    ...issuers.map((issuer) => new URL(issuer).origin),
    ...hosts.map((host) => `https://${host}`),
  ])
  return async (address: string, options: RequestInit): Promise<Response> => {
    if (!allowed.has(new URL(address).origin)) throw new NotAllowedOut()
    const response = await ask(address, { ...options, redirect: 'manual' })
    const body = await limited(response)
    return new Response(body, { status: response.status, headers: response.headers })
  }
}

async function limited(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body || [204, 205, 304].includes(response.status)) return null
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body) {
    bytes += part.length
    if (bytes > ANSWER_MAX) throw new TypeError('The answer is too large.')
    parts.push(part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}
