import type { Lang } from '../../platform/words/words.ts'
import type { Part } from './crisis.types.ts'
import { crisisWords } from './crisis.words.ts'

/** What stands above a part: the person's own heading, or the standard one. */
export const headingOf = ({ heading, kind }: Pick<Part, 'heading' | 'kind'>, lang: Lang): string =>
  heading ?? crisisWords[lang].headings[kind]

/** How much one sheet of A4 has room for, in characters and in numbers, read from a step's distance. */
export const ROOM = { signs: 1500, line: 70, numbers: 6 }

/** As many of the first parts as one sheet has room for; each line that is broken costs a whole one. */
export function fitting<T extends { words: string }>(parts: readonly T[]): T[] {
  let left = ROOM.signs
  const fit: T[] = []
  for (const part of parts) {
    const lines = part.words.split('\n')
    const cost = lines.reduce(
      (sum, line) => sum + Math.ceil((line.length + 1) / ROOM.line) * ROOM.line,
      ROOM.line,
    )
    left -= cost
    if (left < 0) return fit
    fit.push(part)
  }
  return fit
}
