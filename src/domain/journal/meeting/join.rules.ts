/** Words and the space between them, so that a text put together again is the text. */
export const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

const isWord = (token: string) => !/^\s+$/.test(token)

/** Which places of two lists are the same, as few differences as can be (longest common subsequence). */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const length = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

interface Change {
  /** What was written before each place of the text one began from, and after its end. */
  added: string[][]
  kept: Set<number>
}

function changeOf(base: readonly string[], text: readonly string[]): Change {
  const added: string[][] = Array.from({ length: base.length + 1 }, () => [])
  const pairs = common(base, text)
  let from = 0
  for (const [i, j] of [...pairs, [base.length, text.length] as const]) {
    added[i]?.push(...text.slice(from, j))
    from = j + 1
  }
  return { added, kept: new Set(pairs.map(([i]) => i)) }
}

/**
 * Two texts that were both written from one: a proposal that has every word of both. A word goes only when both
 * took it out. Whoever joins them reads it and says it as they want.
 */
export function joined(base: string, one: string, other: string): string {
  const words = tokens(base).filter(isWord)
  const mine = changeOf(words, tokens(one).filter(isWord))
  const theirs = changeOf(words, tokens(other).filter(isWord))
  const all = words.flatMap((word, at) => [
    ...(mine.added[at] ?? []),
    ...(theirs.added[at] ?? []),
    ...(mine.kept.has(at) || theirs.kept.has(at) ? [word] : []),
  ])
  const last = words.length
  return [...all, ...(mine.added[last] ?? []), ...(theirs.added[last] ?? [])].join(' ')
}

/** So many words are compared in a moment; beyond that the two stand one after the other. */
const COMPARED = 1500

/** Every text of a paragraph in one: a proposal for the one who joins them. */
export const proposed = (base: string, texts: readonly string[]): string =>
  texts.reduce((sum, text, at) => {
    if (at === 0) return text
    const isShort = [base, sum, text].every((one) => tokens(one).length / 2 < COMPARED)
    return isShort ? joined(base, sum, text) : `${sum}\n\n${text}`
  }, '')
