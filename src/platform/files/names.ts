import type { MediaType } from './files.rules.ts'

const endings: Record<MediaType, readonly [string, ...string[]]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'md', 'csv'],
}

const LONGEST = 120

/**
 * A name that can do no harm on the machine where the file lands: no folder, no invisible sign, no
 * mark that turns the reading direction round (evil‮fdp.exe), and an ending that fits what the file is.
 */
export function safeName(raw: string, type: MediaType): string {
  const last = raw.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const [ending, ...others] = endings[type]
  const found = /\.([a-z0-9]+)$/i.exec(clean)?.[1]?.toLowerCase()
  const fits = found !== undefined && [ending, ...others].includes(found)
  const stem = fits ? clean.slice(0, -found.length - 1) : clean
  const short = Array.from(stem).slice(0, LONGEST).join('') || 'fil'
  return `${short}.${fits ? found : ending}`
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }

/** For what reads ASCII only. */
const asciiName = (name: string) =>
  name
    .replaceAll(/[æøåÆØÅ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_')

/** RFC 8187, 3.2.1: what encodeURIComponent leaves alone and an extended value may not hold. */
const extended = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** RFC 6266: always saved, never opened inside Roret; the name twice, for old programs and for æøå. */
export function disposition(raw: string, type: MediaType): string {
  const name = safeName(raw, type)
  return `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${extended(name)}`
}
