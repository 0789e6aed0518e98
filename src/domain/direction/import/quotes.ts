import type { Block } from './blocks.ts'
import { wordsIn } from './marks.ts'
import { closesQuote, opensQuote, quoteThenSpeaker } from './quote-marks.ts'
import { voices } from './vocabulary.ts'

/** Blocks from..until are one quote: the words and, when there is one, the line that says whose. */
export type Quote = { from: number; until: number; text: string }

const longest = 6

export const quoteAt = (blocks: readonly Block[], index: number): Quote | null =>
  blockquote(blocks, index) ??
  marked(blocks, index) ??
  unmarked(blocks, index) ??
  firstPerson(blocks, index)

const quote = (blocks: readonly Block[], from: number, until: number): Quote => ({
  from,
  until,
  text: blocks
    .slice(from, until)
    .map((block) => block.text)
    .join('\n'),
})

/** "> words", as Markdown sets a quote. */
const blockquote = (blocks: readonly Block[], index: number): Quote | null => {
  let until = index
  while (blocks[until]?.kind === 'quoted') until++
  if (until === index) return null
  return quote(blocks, index, isSpeaker(blocks[until]) ? until + 1 : until)
}

/** Words between quotation marks, over one or several blocks, perhaps with a speaker below. */
const marked = (blocks: readonly Block[], index: number): Quote | null => {
  if (!isWords(blocks[index]) || !opensQuote.test(blocks[index]?.text ?? '')) return null
  for (let until = index + 1; until <= index + longest; until++) {
    const last = blocks[until - 1]
    if (!isWords(last)) return null
    const speaker = isSpeaker(blocks[until])
    if (
      closesQuote.test(last?.text ?? '') ||
      quoteThenSpeaker.test(last?.text ?? '') ||
      inBrackets(blocks[until])
    ) {
      return quote(blocks, index, speaker ? until + 1 : until)
    }
  }
  return null
}

/** Words without marks, but with a line below that says who spoke. */
const unmarked = (blocks: readonly Block[], index: number): Quote | null => {
  const block = blocks[index]
  if (!block) return null
  let until = index + 1
  // "… er at:" and a list, as a poster from a meeting is copied.
  if (block.text.endsWith(':') && blocks[until]?.kind === 'item') {
    while (blocks[until]?.kind === 'item') until++
  } else if (!isWords(block) || wordsIn(block.text) > 80) return null
  const open = !/[.:]$/.test(blocks[until - 1]?.text ?? '')
  return isSpeaker(blocks[until]) && (open || inBrackets(blocks[until]))
    ? quote(blocks, index, until + 1)
    : null
}

/** A plan is written by "vi"; a paragraph that begins with "Jeg" is somebody's own voice. */
const firstPerson = (blocks: readonly Block[], index: number): Quote | null =>
  blocks[index]?.kind === 'paragraph' && /^jeg\s/i.test(blocks[index]?.text ?? '')
    ? quote(blocks, index, isSpeaker(blocks[index + 1]) ? index + 2 : index + 1)
    : null

const isWords = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' || (block?.kind === 'heading' && block.number === null)

const inBrackets = (block: Block | undefined): boolean =>
  /^\([^()]{3,90}\)$/.test(block?.text ?? '')

/** "(Borger i …)", "Medarbejder på …", "– Pårørende, 52 år". Never a line that opens a list. */
const isSpeaker = (block: Block | undefined): boolean => {
  if (!block || block.text.length > 100 || /[:.!?]$/.test(block.text)) return false
  if (inBrackets(block)) return true
  const who = block.text.replace(/^[–—-]\s*/, '')
  const named = who.match(voices)
  return (
    named?.index === 0 &&
    wordsIn(who) <= 10 &&
    /^(?:,| (?:på|i|fra|ved|hos|med|til)(?!\p{L}))/u.test(who.slice(named[0].length))
  )
}
