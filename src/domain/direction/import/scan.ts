/**
 * Words as a scanner spells them. Used for recognising only: what is shown stays as it stands.
 * The shapes were collected from scanned Danish text: "feellesskab", "hjcelp", "ngdvendig", "m3l".
 */
const shapes: Record<string, string> = {
  æ: '(?:æ|zae|ae|ee|ce|ze|oe|e|a)',
  ø: '(?:ø|oe|@¢|o|g|@|¢|p|q|9)',
  å: '(?:å|aa|a|d|3|&|@|g)',
}

/** A pattern for whole words or phrases, each written in plain Danish and allowed to be scanned. */
export const wordsOf = (...phrases: string[]): RegExp => {
  const any = phrases.map((phrase) => phrase.replace(/[æøå]/g, (letter) => shapes[letter] ?? ''))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** One spelling for all shapes of a name: no case, no marks, one sign for each Danish letter. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/æ|zae|ae|ee|ce|ze/g, 'e')
    .replace(/ø|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The same name, perhaps misspelt or scanned: at most every sixth letter differs. */
export const alike = (one: string, other: string): boolean => {
  const a = fold(one)
  const b = fold(other)
  if (a === b) return a !== ''
  const longest = Math.max(a.length, b.length)
  // A short name is another word when one letter differs, and "Del 1" is not "Del 2".
  if (longest < 6 || longest > 200 || digits(a) !== digits(b)) return false
  const allowed = Math.floor(longest / 6)
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed
}

const digits = (text: string) => text.replace(/\D/g, '')

/** Levenshtein's distance: letters to add, drop or change. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
