/**
 * Joins the lines of one paragraph. A word divided at the end of a line becomes one word again;
 * a hyphen that belongs to the word stays. `document` tells which of the two it is.
 */
export const joinLines = (lines: readonly string[], document: Spellings): string => {
  const parts: string[] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last === undefined) parts.push(line)
    else {
      const seam = seamOf(last, line, document)
      if (seam === 'divided') parts[parts.length - 1] = last.slice(0, -1)
      parts.push(seam === 'apart' ? ` ${line}` : line)
    }
  }
  return parts.join('')
}

const seamOf = (
  last: string,
  line: string,
  document: Spellings,
): 'apart' | 'hyphen' | 'divided' => {
  const before = last.slice(-longestWord).match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+-$/u)?.[0]
  const after = line.slice(0, longestWord).match(/^\p{L}+/u)?.[0]
  if (!before || !after || together.test(after)) return 'apart'
  const keeps = /^\p{Lu}/u.test(after) || document.keepsHyphen(before, after)
  return keeps ? 'hyphen' : 'divided'
}

const longestWord = 60

// "fritids- og kulturliv": the hyphen stands for the rest of the word.
const together = /^(?:og|eller|samt|til|som)$/i

export type Spellings = { keepsHyphen: (before: string, after: string) => boolean }

/** Where nothing is known, a divided word is one word. */
export const noSpellings: Spellings = { keepsHyphen: () => false }

/** Learns from the middle of the lines how this document itself spells a divided word. */
export const spellingsOf = (lines: readonly string[]): Spellings => {
  const seen = new Set(lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []))
  return {
    keepsHyphen: (before, after) => {
      const whole = (before + after).toLowerCase()
      return seen.has(whole) && !seen.has(whole.replace(/-(?=[^-]*$)/, ''))
    },
  }
}
