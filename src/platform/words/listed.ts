import type { Lang } from './words.ts'

const lists = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** 'Jonas, Ida og Maja' */
export const listed = (parts: readonly string[], lang: Lang): string => lists[lang].format(parts)
