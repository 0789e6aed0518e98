import type { Lang } from '../words/words.ts'

const locales = { da: 'da-DK', en: 'en-GB' }
/** To make one costs a hundred times what it costs to use it, and a page says many days. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** Parts of a day ('YYYY-MM-DD') in words, as `options` ask: 'søndag', '9. oktober'. */
export function part(day: string, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const key = `${lang} ${Object.entries(options).join(' ')}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format.format(new Date(`${day}T12:00:00Z`))
}
