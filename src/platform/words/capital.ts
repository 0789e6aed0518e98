import type { Lang } from './words.ts'

/** A sentence or a heading begins with a capital, also when it begins with a day. */
export const capital = (text: string, lang: Lang): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
