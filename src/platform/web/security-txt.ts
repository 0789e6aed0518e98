import type { Clock } from '../time/clock.ts'
import { notKept, securityHeaders } from './headers.ts'

const GOOD_FOR_DAYS = 90
const DAY_MS = 86_400_000

/**
 * Where a hole is told of (RFC 9116). It is never out of date: its end is counted from today. Without a
 * contact there is nobody to tell, and so no such file.
 */
export function securityTxt(contact: string | undefined, clock: Clock): Response {
  if (!contact) return new Response(null, { status: 404, headers: securityHeaders })
  const midnight = Math.floor(clock.now().getTime() / DAY_MS) * DAY_MS
  const expires = new Date(midnight + GOOD_FOR_DAYS * DAY_MS).toISOString()
  const lines = [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: da, en', '']
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...securityHeaders, ...notKept }
  return new Response(lines.join('\r\n'), { headers })
}
