import type { Block } from './blocks.ts'
import { cuesOf } from './cues.ts'
import { rankOf } from './marks.ts'
import { fold } from './scan.ts'
import { backWords, frameWords, kindOfHeading } from './vocabulary.ts'

export const isHeading = (block: Block): boolean => block.kind === 'heading'

/** The index where the area that begins at `title` ends: at `next`, or at a heading before it. */
export const closes = (
  blocks: readonly Block[],
  title: number,
  from: number,
  next: number,
): number => {
  const own = blocks[title]
  if (!own) return next
  // Goals that still follow belong to this area: what stands before them cannot be its end.
  const lastCue = cuesOf(blocks).findLast((cue) => cue >= from && cue < next) ?? from
  for (let index = from; index < next; index++) {
    const block = blocks[index]
    if (!block || !isHeading(block) || kindOfHeading(block.text) !== null) continue
    if (standsAbove(block, own) || backWords.test(block.text)) return index
    if (index > lastCue && mayEnd(block, own, blocks)) return index
  }
  return next
}

/** A higher level, or a number that counts on at the same level or above: "6.5", then "7". */
const standsAbove = (block: Block, title: Block): boolean => {
  if (block.number !== null && title.number !== null && block.rank === title.rank) {
    return depth(block) <= depth(title)
  }
  // Bold lines in a text whose titles carry no mark at all are sub-headings.
  if (title.rank === rankOf.plain && block.rank === rankOf.bold) return false
  return block.rank < title.rank
}

const mayEnd = (block: Block, title: Block, blocks: readonly Block[]): boolean => {
  if (frameWords.test(block.text)) return true
  if (block.rank !== title.rank || title.rank === rankOf.plain) return false
  if (block.number !== null && title.number !== null) return false
  // A heading that comes back ("Hvorfor er det vigtigt?" in each area) is a part of each.
  return !repeated(blocks).has(fold(block.text))
}

const known = new WeakMap<readonly Block[], ReadonlySet<string>>()

/** The names of headings that occur more than once. Counted once for a plan. */
const repeated = (blocks: readonly Block[]): ReadonlySet<string> => {
  const before = known.get(blocks)
  if (before) return before
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const name of blocks.filter(isHeading).map((block) => fold(block.text))) {
    if (seen.has(name)) again.add(name)
    seen.add(name)
  }
  known.set(blocks, again)
  return again
}

const depth = (block: Block): number => block.number?.split('.').length ?? 0
