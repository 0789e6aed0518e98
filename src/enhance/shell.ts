import { at } from './where.ts'

/** Pages that open without a network, as a visitor sees them. What is sealed on the phone is not in them. */
export const keptPages = [at.help, at.door, at.onPhone]
/** The same, but kept only where somebody has come to it: on a phone that carries the day without a network. */
export const keptOnceSeen = [at.withoutNet]

/**
 * What the service worker may keep: the built files and these pages. Never a page about a person: the
 * phone may be lent, lost or shared.
 */
export type Keeping = 'asset' | 'page' | 'never'

export function keepingOf(address: string, origin: string): Keeping {
  const { origin: from, pathname, search } = new URL(address)
  if (from !== origin || search !== '') return 'never'
  if (keptPages.includes(pathname) || keptOnceSeen.includes(pathname)) return 'page'
  return /^\/assets\/[\w./-]+\.(?:css|js|woff2|svg)$/.test(pathname) ? 'asset' : 'never'
}

/** The styles and scripts that a page asks for. */
export const assetsIn = (page: string): string[] => [
  ...new Set(page.match(/\/assets\/[\w./-]+\.(?:css|js)/g) ?? []),
]
