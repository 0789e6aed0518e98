/**
 * Sent with every answer (ASVS 5.0, 3.4). Nothing may be loaded from elsewhere, nothing inline may run,
 * and no other site may frame or read a page.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const securityHeaders: Record<string, string> = {
  'content-security-policy': policy,
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
}

/** Pages are about people: neither a browser nor anything on the way keeps them (ASVS 5.0, 14.2.2). */
export const notKept = { 'cache-control': 'no-store' }

/**
 * A change is only taken from our own pages: the browser says where it comes from, in
 * Sec-Fetch-Site or Origin. Without either it is not a browser's form (ASVS 5.0, 3.5.1).
 */
export function isOwnOrigin(headers: Headers, host: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (!origin) return false
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
