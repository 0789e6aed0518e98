import { stemmer } from '@orama/stemmers/danish'
import type { Box } from '../../platform/crypto/box.ts'
import type { Id } from '../../platform/data/id.ts'

const PLACE = 'journal.tokens'
const MOST = 20_000
const HALF = 4
const LONG = 9

/** One way to write each letter: Aarhus and Århus, é and e, ö and ø. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replaceAll('ü', 'y')
    .replaceAll(/[éèêë]/g, 'e')

/** The words of a text. Long numbers are left out: nobody looks for a person by a CPR number here. */
export const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 && !/^\d{6,}$/.test(word),
  )

/**
 * What the forms of a word have in common: samtale, samtalen and samtaler are one. The Snowball stemmer knows
 * the endings of nouns; what a verb gets in the past is taken here: nynnede is nynne, spiste is spise. A word or
 * two too many may be found by it, never one too few.
 */
export function stem(word: string): string {
  const noun = stemmer(word)
  if (/..ed$/.test(noun) && noun.length > 4) return noun.slice(0, -2).replace(/(.)\1$/, '$1')
  return /..[bdfgklmnprsv]t$/.test(noun) ? noun.slice(0, -1) : noun
}

/**
 * The stems of a word, and of what it may be put together from: a lægesamtale is found by læge and by samtale.
 * Danish writes such words as one, so both halves of every split that could be words are taken.
 */
export function stemsOf(word: string): string[] {
  const stems = new Set([stem(word)])
  if (word.length >= LONG) {
    for (let cut = HALF; cut <= word.length - HALF; cut += 1) {
      stems.add(stem(word.slice(0, cut)))
      stems.add(stem(word.slice(cut)))
    }
  }
  return [...stems]
}

const numbered = (hash: Uint8Array) => Buffer.from(hash).readInt32BE(0)

/**
 * What a text can be found by without opening it: keyed hashes of its stems, another for each person, so that
 * the same word looks different in two journals. Short on purpose: enough to find, too little to read.
 */
export function tokensOf(box: Box, citizen: Id, text: string): number[] {
  const stems = new Set([...new Set(wordsIn(text))].flatMap(stemsOf))
  const hashes = [...stems].map((one) => numbered(box.hashes(PLACE, `${citizen} ${one}`)[0]))
  return [...new Set(hashes)].slice(0, MOST)
}

/** The hashes that each word of a search may have, by every key there is: all words have to be there. */
export const wanted = (box: Box, citizen: Id, query: string): number[][] =>
  [...new Set(wordsIn(query).map(stem))]
    .slice(0, 8)
    .map((one) => box.hashes(PLACE, `${citizen} ${one}`).map(numbered))

/** Whether a word of a text is one that was looked for; undefined when nothing was. */
export const finder = (query = '') => {
  const wanted = new Set(wordsIn(query).map(stem))
  if (wanted.size === 0) return undefined
  return (word: string) =>
    wordsIn(word).some((one) => stemsOf(one).some((each) => wanted.has(each)))
}
