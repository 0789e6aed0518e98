import type { Line } from './lines.ts'

/** How strongly a heading is set. Lower stands above higher; 1 to 6 are Markdown's own levels. */
export const rankOf = { capitals: 3, bold: 7, plain: 9 } as const

/** What the marks of one line say, with the marks taken off `text`. */
export type Mark =
  | { mark: 'nothing' }
  | { mark: 'underline'; rank: number }
  | { mark: 'number' | 'quoted' | 'words'; text: string }
  | { mark: 'heading'; text: string; rank: number; number: string | null }
  | { mark: 'item'; text: string; order: number | null }

// A scanner and a typewriter make a bullet an "o", which is no Danish word of its own.
const bullet = /^[-*+•●○◦▪■□‣·–—➢✓o]\s+(.*)$/u
const ordered = /^\(?(\d{1,2}|[a-h])[.)]\s+(.*)$/
// A page number, or the number of a section on a line of its own.
const bareNumber =
  /^(?:side\s+)?[-–—]?\s*\d{1,4}(?:\.\d{1,2})*\.?\s*(?:(?:af|\/)\s*\d{1,4})?\s*[-–—]?$/i

export const markOf = ({ text }: Line): Mark => {
  if (text === '' || /^[-*+•●○◦▪■□‣·–—➢✓]$/.test(text)) return { mark: 'nothing' }
  if (/^(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,}|(?:[-*_] ){2,}[-*_])$/.test(text)) {
    return /^[=\-_~]/.test(text)
      ? { mark: 'underline', rank: text[0] === '=' ? 1 : 2 }
      : { mark: 'nothing' }
  }
  if (/^\|[\s|:-]+\|$/.test(text)) return { mark: 'nothing' }
  if (bareNumber.test(text)) return { mark: 'number', text }
  return headingMark(text) ?? listMark(text) ?? { mark: 'words', text: unmarked(text) }
}

const listMark = (text: string): Mark | null => {
  const quoted = text.match(/^>+\s?(.*)$/)?.[1]
  if (quoted !== undefined) return { mark: 'quoted', text: unmarked(quoted) }
  const pointed = text.match(bullet)?.[1]
  if (pointed !== undefined) return { mark: 'item', text: unmarked(pointed), order: null }
  const [, sign, rest] = text.match(ordered) ?? []
  if (sign === undefined || rest === undefined) return null
  const order = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96
  return { mark: 'item', text: unmarked(rest), order }
}

const headingMark = (text: string): Mark | null => {
  const [, hashes, title] = text.match(/^(#{1,6})\s+(.*?)\s*#*$/) ?? []
  if (hashes && title) return heading(title, hashes.length)
  const bold = text.match(/^(\*\*|__)(?!\s)((?:(?!\1).)+)\1:?$/)?.[2]
  if (bold && wordsIn(bold) <= 14 && !/[.]$/.test(bold)) {
    return heading(text.endsWith(':') ? `${bold}:` : bold, rankOf.bold)
  }
  if (capitals(text)) return heading(text, rankOf.capitals)
  return null
}

/** "2.1 Title" or "3. Title" without its number, which is kept beside it. */
export const heading = (title: string, rank: number): Mark & { mark: 'heading' } => {
  const text = unmarked(title)
  const number = text.match(/^(?:(\d{1,2}(?:\.\d{1,2})+)\.?|(\d{1,2})[.)])\s+(?=\S)/)
  return number
    ? {
        mark: 'heading',
        text: text.slice(number[0].length),
        rank,
        number: number[1] ?? number[2] ?? null,
      }
    : { mark: 'heading', text, rank, number: null }
}

const capitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  // Four letters, so that "KL" or "VUM 2.0" alone is no heading.
  return (
    letters.length >= 4 &&
    wordsIn(text) <= 14 &&
    letters === letters.toUpperCase() &&
    !/[.!?]$/.test(text)
  )
}

/** Markdown's marks for bold, slanted and links taken off; the words stay. */
export const unmarked = (text: string): string =>
  text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .trim()

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0
