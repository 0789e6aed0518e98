/**
 * Danish abbreviations that end in a full stop without ending a sentence. Reading them is
 * one thing, writing them another: calm() allows only those that the glossary explains.
 */
const withStop = [
  ...['adm', 'adr', 'afd', 'afs', 'aug', 'bl', 'bl.a', 'ca', 'cand', 'dec', 'd', 'd.d', 'd.v.s'],
  ...['dvs', 'dr', 'eks', 'el', 'el.lign', 'etc', 'evt', 'f', 'f.eks', 'feb', 'fhv', 'fx', 'hhv'],
  ...['henv', 'if', 'ift', 'inkl', 'jan', 'jf', 'jvf', 'kap', 'kbh', 'kl', 'kr', 'kvt', 'lign'],
  ...['m.a.o', 'm.fl', 'm.h.t', 'm.m', 'm.v', 'maks', 'mar', 'max', 'mdr', 'mht', 'mia', 'min'],
  ...['mio', 'mv', 'nov', 'nr', 'nuv', 'o.a', 'o.l', 'obs', 'okt', 'osv', 'p.t', 'pct', 'pga'],
  ...['pkt', 'pr', 'prof', 'red', 'ref', 's', 's.u', 'sek', 'sep', 'sept', 'sml', 'st', 'stk'],
  ...['stk', 'str', 'tel', 'tlf', 'tv', 'th', 'u.a', 'udg', 'vedr', 'vha', 'årg'],
]
const abbreviations = new Set(withStop)

/** Words that look like abbreviations but end sentences in everyday Danish. */
const ordinary = new Set(['if', 'd', 'f', 's', 'st', 'el', 'min', 'red', 'mar', 'bl'])

const wordPattern = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/** The words of a text. A number is a word, as LIX counts; 15.04 is one, § and ”” are none. */
export const wordsIn = (text: string): string[] =>
  text.replace(/(\d)[.,:](?=\d)/g, '$1').match(wordPattern) ?? []

/** The token just before a full stop: 'f.eks', 'kl', '9'. */
const before = (text: string, stop: number) =>
  /[\p{L}\p{N}.]*$/u.exec(text.slice(0, stop))?.[0] ?? ''

/** True where the full stop at this place belongs to an abbreviation, a date or a number. */
function isInside(text: string, stop: number): boolean {
  const token = before(text, stop).toLowerCase()
  const rest = text.slice(stop + 1)
  if (/^[\p{L}\p{N}]/u.test(rest)) return true
  const goesOn = /^\s+[\p{Ll}\p{N}(”–-]/u.test(rest)
  if (/^\d+$/.test(token)) return /^\s+\p{Ll}/u.test(rest)
  if (!abbreviations.has(token)) return false
  if (ordinary.has(token)) return goesOn && !/^\s*$/.test(rest)
  return goesOn || token === 'kl' || token === 'dr' || token === 'nr' || token === 'tlf'
}

/** A colon ends a sentence, for LIX too, only where a new one begins with a capital. */
const colonEnds = (text: string, place: number) => /^\s+\p{Lu}/u.test(text.slice(place + 1))

/**
 * The sentences of a Danish text, each with its own mark. Knows abbreviations (f.eks. kl. 15.04),
 * dates (den 9. oktober) and lines: a line break ends a sentence, as a heading has no mark.
 */
export function sentencesIn(text: string): string[] {
  const found: string[] = []
  let from = 0
  const take = (to: number) => {
    const sentence = text.slice(from, to).trim()
    if (wordsIn(sentence).length > 0) found.push(sentence)
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(/[.!?…:\n]+/g)) {
    const last = index + mark.length - 1
    if (mark === '.' && isInside(text, index)) continue
    if (mark === ':' && !colonEnds(text, index)) continue
    const closing = /^[”"')»]+/.exec(text.slice(last + 1))?.[0] ?? ''
    take(last + 1 + closing.length)
  }
  take(text.length)
  return found
}
