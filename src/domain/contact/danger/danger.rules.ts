import { dangerWords } from './danger.list.ts'

/** Words as they are compared: small letters, no punctuation, aa, ae and oe as the letters they stand for. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll(/['’`´]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const danish = (text: string) =>
  text.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø')

const ANY = '(?:[\\p{L}\\p{N}]+ )?'
const word = (one: string) => (one.endsWith('*') ? `${one.slice(0, -1)}[\\p{L}\\p{N}]*` : one)

/** One entry of the list as a pattern over words that are parted by single spaces. */
function patternOf(entry: string): RegExp {
  const parts = entry
    .split(' ')
    .map((part) => (part === '_' ? ANY : `(?:${part.split('|').map(word).join('|')}) `))
  return new RegExp(`(?<= )${parts.join('')}`, 'u')
}

const patterns = {
  da: dangerWords.da.map(patternOf),
  en: dangerWords.en.map(patternOf),
}

/** What sounds alike and is not: ”jeg er ved at dø af grin”. */
const harmless =
  / (?:dø|død|die) (?:af|of) (?:grin|latter|kedsomhed|varme|sult|laughter|boredom) /gu

/** Whether these words may speak of danger to life. Danish and English are both looked for in all text. */
export function speaksOfDanger(text: string): boolean {
  const words = ` ${plain(text)} `.replaceAll(harmless, ' ')
  const folded = danish(words)
  return (
    patterns.en.some((pattern) => pattern.test(words)) ||
    patterns.da.some((pattern) => pattern.test(words) || pattern.test(folded))
  )
}
