import { ownPlace } from './addresses.ts'

/**
 * The page that a form stood on. A browser says so to its own site alone (our referrer policy is same-origin),
 * and a form's own address often has no page.
 */
export function pageBefore(request: Request): string | undefined {
  const said = request.headers.get('referer')
  if (!said || !URL.canParse(said)) return undefined
  const { host, pathname, search } = new URL(said)
  return host === new URL(request.url).host ? ownPlace(pathname + search) : undefined
}
