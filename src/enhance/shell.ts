import { at } from './where.ts'

/**
 * What the service worker may keep: the built files and the page with help. Never a page about a person:
 * the phone may be lent, lost or shared.
 */
export type Keeping = 'asset' | 'help' | 'never'

export function keepingOf(address: string, origin: string): Keeping {
  const { origin: from, pathname, search } = new URL(address)
  if (from !== origin || search !== '') return 'never'
  if (pathname === at.help) return 'help'
  return /^\/assets\/[\w./-]+\.(?:css|js|woff2|svg)$/.test(pathname) ? 'asset' : 'never'
}

/** The styles and scripts that a page asks for. */
export const assetsIn = (page: string): string[] => [
  ...new Set(page.match(/\/assets\/[\w./-]+\.(?:css|js)/g) ?? []),
]
