import type { Block } from './blocks.ts'
import { joinLines, noSpellings } from './hyphens.ts'
import { heading, wordsIn } from './marks.ts'
import { kindOfHeading } from './vocabulary.ts'

/**
 * What can only be seen with the neighbours in view: sentences that a page break or a scanner cut
 * in two, numbers on a line of their own, and headings without any mark.
 */
export const mend = (blocks: readonly Block[]): Block[] => {
  const whole = rejoined(blocks)
  const named = whole.map((block, index) => asHeading(block, whole, index))
  const titles = numberedTitles(named)
  return named.map((block) => (titles.has(block) ? { ...block, kind: 'heading' } : block))
}

/** Two pages of text without a full stop are a list of words, not a sentence. */
const longestParagraph = 4000
const endsSentence = /[.!?:;”"»)…]$/
const startsSmall = /^[\p{Ll}]/u

/** Joins "… ved at borg-" (page number, empty lines) "erne kan …". */
const rejoined = (blocks: readonly Block[]): Block[] => {
  const result: Block[] = []
  for (const block of blocks) {
    // A page number may stand between the two halves.
    const last = result.at(-1)?.kind === 'number' ? result.at(-2) : result.at(-1)
    if (last && goesOn(last, block)) last.text = joinLines([last.text, block.text], noSpellings)
    else result.push({ ...block })
  }
  return result
}

const goesOn = (before: Block, block: Block): boolean => {
  if (block.kind !== 'paragraph' || !startsSmall.test(block.text)) return false
  if (before.kind !== 'paragraph' && before.kind !== 'item') return false
  if (before.text.length > longestParagraph) return false
  if (/\p{L}-$/u.test(before.text)) return true
  if (endsSentence.test(before.text)) return false
  // Four words or fewer without a comma may be a heading; a bullet often has no full stop.
  return before.kind === 'item'
    ? block.indent > before.indent
    : wordsIn(before.text) > 8 || before.text.endsWith(',')
}

const asHeading = (block: Block, blocks: readonly Block[], index: number): Block => {
  const before = blocks[index - 1]
  const after = blocks[index + 1]
  if (block.kind !== 'paragraph') return block
  // One or two letters alone are what a scanner saw in a drawing.
  if (/^\p{Ll}{1,2}$/u.test(block.text)) return { ...block, kind: 'number' }
  if (!shortTitle(block.text)) return block
  // A short line that introduces a list, or another such line, is its lead and no heading.
  if (block.text.endsWith(':') && (after?.kind === 'item' || after?.text.endsWith(':')))
    return block
  // "6.1" on the line before is the number of this heading.
  const number =
    before?.kind === 'number' ? (before.text.match(/^\d+(?:\.\d+)*/)?.[0] ?? null) : null
  const own = heading(block.text, block.rank)
  return { ...block, kind: 'heading', text: own.text, number: own.number ?? number }
}

/** "2. Title" alone with text below it, where "1." or "3." stands alone too, is a heading. */
const numberedTitles = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const alone = blocks.filter((block, index) => {
    const above = blocks[index - 1]
    const below = blocks[index + 1]
    const announced = above?.kind === 'heading' && kindOfHeading(above.text) !== null
    const free = above?.kind !== 'item' && !announced && below !== undefined
    const title = shortTitle(block.text) && !block.text.endsWith(':')
    return block.kind === 'item' && block.number !== null && free && below.kind !== 'item' && title
  })
  const numbers = new Set(alone.map(({ number }) => Number(number)))
  return new Set(
    alone.filter(
      ({ number }) => numbers.has(Number(number) - 1) || numbers.has(Number(number) + 1),
    ),
  )
}

const shortTitle = (text: string): boolean =>
  wordsIn(text) <= 12 && /^["”“'‘§]?[\p{Lu}\p{N}]/u.test(text) && !/[.,;!?…)”"»’]$/.test(text)
