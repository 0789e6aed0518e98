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
  let older: number[] = []
  let before = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= word.length; at += 1) {
      const same = typed[row - 1] === word[at - 1]
      const steps = [(before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1]
      steps.push((before[at - 1] ?? 0) + (same ? 0 : 1))
      if (row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1])
        steps.push((older[at - 2] ?? 0) + 1)
      now.push(Math.min(...steps))
    }
    if (Math.min(...now) > most) return most + 1
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

/**
 * How well a name answers what was typed: 0 as written, 1 as it sounds, 2 and 3 with slips; null when it does
 * not. Each word that was typed has to begin a word of the name, in any order.
 */
export function alike(typed: string, name: string): number | null {
  const { plain, sounds } = wordsOf(name)
  let worst = 0
  for (const word of typed.toLocaleLowerCase('da').trim().split(/\s+/)) {
    if (plain.some((one) => one.startsWith(word))) continue
    const sound = folded(word)
    if (sound === '') return null
    if (sounds.some((one) => one.startsWith(sound))) {
      worst = Math.max(worst, 1)
      continue
    }
    const most = forgiven(word.length)
    // The first letter is seldom the wrong one, and asking for it keeps five thousand names quick.
    const near = sounds.filter((one) => most > 0 && one[0] === sound[0])
    const fewest = Math.min(...near.map((one) => slips(sound, one, most)))
    if (fewest > most) return null
    worst = Math.max(worst, 1 + fewest)
  }
  return worst
}
