export function readCookies(header: string | null | undefined): Map<string, string> {
  const all = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const cut = pair.indexOf('=')
    if (cut > 0) all.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim())
  }
  return all
}

export interface CookieSettings {
  seconds?: number
  secure: boolean
}

/** A cookie for this host only, out of reach for scripts. `seconds: 0` takes it away. */
export function cookie(name: string, value: string, { seconds, secure }: CookieSettings): string {
  const parts = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (secure) parts.push('Secure')
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`)
  return parts.join('; ')
}

/** Says that several people use this browser; kept for a year, and for the next person too. */
export const sharedCookie = 'faelles'

/**
 * Set where the person has chosen that this browser keeps something sealed for them: their plan for hard days.
 * It names nobody; signing out then empties all but that.
 */
export const keepsCookie = 'beholder'

/** Set by a phone on which words wait that its owner chose to keep, locked, until the next sign-in. */
export const waitsCookie = 'venter'

/** What a browser throws away at sign-out (ASVS 5.0, 14.3.1): everything, but what the person chose to keep. */
export const clearAll = (cookies: ReadonlyMap<string, string>) => ({
  'clear-site-data':
    cookies.has(keepsCookie) || cookies.has(waitsCookie) ? '"cache"' : '"cache", "storage"',
})

/** A structured value in a cookie that the browser only carries. */
export const pack = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

export function unpack(value: string | undefined): unknown {
  if (!value) return null
  try {
    return JSON.parse(Buffer.from(value, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
