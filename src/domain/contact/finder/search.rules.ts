/**
 * A word as people may spell it: sövn, soevn, sovn and søvn are one. Letters that a keyboard abroad lacks are
 * folded (æ, ø, å with ae, oe, aa and e, o, a), accents fall away, and double letters become one.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/æ|ä/g, 'ae')
    .replaceAll(/ø|ö/g, 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'o')
    .replaceAll(/(\p{L})\1/gu, '$1')

/** Words that say nothing about what somebody looks for, after folding. */
const quiet = new Set(
  (
    'jeg mig min mit mine du dig din kan ikke vil gerne er har en et den det de der som at og i pa til for ' +
    'fra med om af hvor hvad hvem sa men nar noget nogen man sig ham hende han hun the i my am is a an to and of ' +
    'not can want have do for with'
  )
    .split(' ')
    .map((word) => folded(word)),
)

const endings = /(?:ernes|erne|enes|ene|ers|er|ens|en|ets|et|es|e|s|r)$/

/** Singular, plural and definite are one: ven, venner, vennerne. At least three letters stay. */
export const stem = (word: string): string => {
  const cut = word.replace(endings, '')
  return cut.length >= 3 ? cut : word
}

/** The stems of what somebody wrote, without the quiet words. */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .map(folded)
      .filter((word) => word.length > 1 && !quiet.has(word))
      .map(stem),
  ),
]

const begins = (word: string, wanted: string) =>
  word.startsWith(wanted) || (wanted.startsWith(word) && word.length >= 4)

/** The most that is read of what somebody writes in the box. */
const MOST = 200

/**
 * What fits what somebody wrote: most of its words first, then in its own order. Nothing is remembered.
 * @param textOf everything that one may be found by
 */
export function search<T>(wanted: string, all: readonly T[], textOf: (one: T) => string): T[] {
  const stems = stemsOf(wanted.slice(0, MOST))
  return all
    .map((one) => {
      const words = stemsOf(textOf(one))
      return { one, hits: stems.filter((stem) => words.some((word) => begins(word, stem))).length }
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ one }) => one)
}
