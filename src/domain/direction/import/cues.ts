import type { Block } from './blocks.ts'
import { kindOfHeading, kindOfLead } from './vocabulary.ts'

const cache = new WeakMap<readonly Block[], number[]>()

/** Where goals or actions are announced: by a sub-heading, or by the line before a list. */
export const cuesOf = (blocks: readonly Block[]): readonly number[] => {
  const known = cache.get(blocks)
  if (known) return known
  const cues = blocks.flatMap((_, index) => (announces(blocks, index) ? [index] : []))
  cache.set(blocks, cues)
  return cues
}

const announces = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index]
  if (!block) return false
  if (block.kind === 'heading') {
    const kind = kindOfHeading(block.text)
    return kind === 'goal' || kind === 'action'
  }
  return isLead(blocks, index) && kindOfLead(block.text) !== null
}

/** A paragraph right before a list. */
export const isLead = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index]
  return block?.kind === 'paragraph' && blocks[index + 1]?.kind === 'item'
}
