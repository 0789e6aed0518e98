import type { Lang } from '../../../platform/words/words.ts'
import { sessionsWords } from './sessions.words.ts'

const known = <K extends string>(table: Record<K, string>, key: string, otherwise: string) =>
  Object.hasOwn(table, key) ? table[key as K] : otherwise

/** Names, the same in every language. */
const browsers = {
  edge: 'Edge',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
}

/** 'firefox android' as people say it: Firefox på en Android-telefon. */
export function sayDevice(device: string, lang: Lang): string {
  const w = sessionsWords[lang]
  const [browser = '', system = ''] = device.split(' ')
  return w.on(known(browsers, browser, w.someBrowser), known(w.systems, system, w.systems.other))
}

/** How somebody came in: 'passkey', or an issuer for some, 'oidc:staff'. */
export const sayWay = (way: string, lang: Lang): string => {
  const { ways } = sessionsWords[lang]
  const [kind = '', comers] = way.split(':')
  return known(ways, comers === 'staff' ? 'staff' : kind, ways.other)
}
