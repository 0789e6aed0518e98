import type { Block } from './blocks.ts'
import { wordsIn } from './marks.ts'
import { wordsOf } from './scan.ts'
import { areaWords } from './vocabulary.ts'

/** Blocks from..until hold the vision; `certain` when the plan itself calls it so. */
export type Vision = { from: number; until: number; certain: boolean }

const visionWord = wordsOf('vision(?:en|er|ens|ers)?')
const dreamWord = wordsOf('drøm(?:men)?', 'ambition(?:en)?', 'ledestjerne(?:n)?')
const visionSentence =
  /^(?:(?:vores|kommunens|planens) vision\b|visionen (?:er,? at|lyder)\b|vision:|vi har en vision\b)/i
const wants = wordsOf(
  'skal',
  'vi (?:vil|ønsker)',
  '(?:ønsker|vil) vi',
  'ønske om',
  'ønsker (?:at|for)',
  'ambition(?:en)?(?: er)?',
  'drøm(?:mer)? om',
)
const aboutPeople = wordsOf('borger(?:e|en|ne|s|nes)?', 'menneske(?:r|t|s|rs)?', 'alle')

/** `outside` says which blocks stand outside the focus areas; `first` is where these begin. */
export const findVision = (
  blocks: readonly Block[],
  outside: (index: number) => boolean,
  first: number,
): Vision | null =>
  underHeading(blocks, visionWord, outside) ??
  sentence(blocks, outside) ??
  underHeading(blocks, dreamWord, outside) ??
  proposal(blocks, outside, first)

const underHeading = (
  blocks: readonly Block[],
  word: RegExp,
  outside: (index: number) => boolean,
): Vision | null => {
  const headings = blocks.flatMap((block, index) =>
    block.kind === 'heading' &&
    outside(index) &&
    wordsIn(block.text) <= 5 &&
    word.test(block.text) &&
    !areaWords.test(block.text)
      ? [{ index, words: wordsIn(block.text) }]
      : [],
  )
  // "Vision" alone says more than "Vision og værdier".
  for (const { index } of headings.sort((a, b) => a.words - b.words)) {
    const until = textUntil(blocks, index + 1, outside)
    if (until > index + 1) return { from: index + 1, until, certain: true }
  }
  return null
}

const textUntil = (blocks: readonly Block[], from: number, outside: (index: number) => boolean) => {
  let until = from
  while (until < blocks.length && outside(until) && ownText(blocks[until])) until++
  return until
}

const ownText = (block: Block | undefined) =>
  block?.kind === 'paragraph' || block?.kind === 'item' || block?.kind === 'quoted'

const sentence = (blocks: readonly Block[], outside: (index: number) => boolean): Vision | null => {
  const index = blocks.findIndex(
    (block, at) => block.kind === 'paragraph' && outside(at) && visionSentence.test(block.text),
  )
  return index < 0 ? null : { from: index, until: index + 1, certain: true }
}

/**
 * Many plans have no part called vision. Then the first paragraph before the areas in which the
 * municipality says what it wants for people; below a heading that speaks of visions, if there is
 * one. It is marked as a proposal.
 */
const proposal = (
  blocks: readonly Block[],
  outside: (index: number) => boolean,
  first: number,
): Vision | null => {
  let heading = ''
  const candidates = blocks.slice(0, first).flatMap((block, index) => {
    if (block.kind === 'heading') heading = block.text
    const fits = block.kind === 'paragraph' && outside(index) && wordsIn(block.text) >= 12
    if (!fits || !wants.test(block.text) || !aboutPeople.test(block.text)) return []
    return [{ index, speaks: visionWord.test(heading) }]
  })
  const best = candidates.find((candidate) => candidate.speaks) ?? candidates[0]
  return best ? { from: best.index, until: best.index + 1, certain: false } : null
}
