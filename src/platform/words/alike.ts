/**
 * Finding a name as Danes spell it in a hurry: å or aa, ø or o, Kristine or Christine, Mette or Mete, and one
 * slip of a finger. Names are compared here and not in the database, so that a policy decides first which
 * names there are to compare.
 */
const spellings: [RegExp, string][] = [
  [/å/g, 'a'],
  [/[øö]/g, 'o'],
  [/oe/g, 'o'],
  [/[æä]/g, 'e'],
  [/ae/g, 'e'],
  [/ch|ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dt\b/g, 't'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ü/g, 'y'],
]

/** How a text sounds, roughly: lower case, one way of spelling, no double letters, no accents. */
export function folded(text: string): string {
  let out = text.toLocaleLowerCase('da')
  for (const [from, to] of spellings) out = out.replace(from, to)
  return out
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Slips that are forgiven in a word of this length: none in a short one, where every letter tells. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The fewest slips (a letter more, less, other, or two swapped) by which `typed` becomes the beginning of
 * `word`; `most + 1` when it takes more.
 */
export function slips(typed: string, word: string, most: number): number {
  // A beginning that is longer than this takes too many letters more.
  const width = Math.min(word.length, typed.length + most)
  let older: number[] = []
  let before = Array.from({ length: width + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row]
    let fewest = row
    for (let at = 1; at <= width; at += 1) {
      const here = typed[row - 1]
      let steps = (before[at - 1] ?? 0) + (here === word[at - 1] ? 0 : 1)
      steps = Math.min(steps, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1)
      if (row > 1 && at > 1 && here === word[at - 2] && typed[row - 2] === word[at - 1])
        steps = Math.min(steps, (older[at - 2] ?? 0) + 1)
      now.push(steps)
      fewest = Math.min(fewest, steps)
    }
    if (fewest > most) return most + 1
    older = before
    before = now
  }
  return Math.min(...before)
}

const KEPT = 20_000
const kept = new Map<string, { plain: string[]; sounds: string[] }>()

/** The words of a name, as written and as they sound: worked out once for each name, since names stay. */
function wordsOf(name: string) {
  const known = kept.get(name)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const words = {
    plain: name.toLocaleLowerCase('da').split(/\s+/),
    sounds: folded(name).split(' '),
  }
  kept.set(name, words)
  return words
}

/** What was typed, word by word, with how each sounds: worked out once for all the names it is held against. */
const wordsTyped = (typed: string) =>
  typed
    .toLocaleLowerCase('da')
    .trim()
    .split(/\s+/)
    .map((plain) => ({ plain, sound: folded(plain), most: forgiven(plain.length) }))

/**
 * How well names answer what was typed: 0 as written, 1 as it sounds, 2 and 3 with slips; null when one does
 * not. Each word that was typed has to begin a word of the name, in any order.
 */
export function likeness(typed: string): (name: string) => number | null {
  const asked = wordsTyped(typed)
  return (name) => {
    const words = wordsOf(name)
    let worst = 0
    for (const word of asked) {
      const how = answers(word, words)
      if (how === null) return null
      worst = Math.max(worst, how)
    }
    return worst
  }
}

function answers(
  { plain, sound, most }: ReturnType<typeof wordsTyped>[number],
  words: ReturnType<typeof wordsOf>,
): number | null {
  if (words.plain.some((one) => one.startsWith(plain))) return 0
  if (sound === '') return null
  if (words.sounds.some((one) => one.startsWith(sound))) return 1
  if (most === 0) return null
  // The first letter is seldom the wrong one, and asking for it keeps thousands of names quick.
  const near = words.sounds.filter((one) => one[0] === sound[0])
  const fewest = Math.min(...near.map((one) => slips(sound, one, most)))
  return fewest > most ? null : 1 + fewest
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789']
// By what follows, a letter is written for another sound: ch, ph, ae, oe, ce.
const FOLLOWING = ['', ...'aehioy']

/**
 * A pattern for each word that was typed, which every name that answers it matches when written in lower case:
 * some word begins with a letter that sounds as the first of it, or with one outside a to z. So a database need
 * not give away all its names to be searched.
 */
export const beginnings = (typed: string): string[] =>
  wordsTyped(typed)
    .filter(({ sound }) => /^[a-z0-9]/.test(sound))
    .map(({ plain, sound }) => {
      const sounds = (letter: string) =>
        FOLLOWING.some((next) => folded(letter + next)[0] === sound[0])
      const letters = LETTERS.filter((letter) => letter === plain[0] || sounds(letter))
      return `(^|[^a-z0-9])([${letters.join('')}]|[^ -~])`
    })
