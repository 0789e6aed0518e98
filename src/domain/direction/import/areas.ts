import type { Block } from './blocks.ts'
import { cuesOf } from './cues.ts'
import { closes, isHeading } from './headings.ts'
import { rankOf, wordsIn } from './marks.ts'
import { type NamedList, recurringLists } from './named-lists.ts'
import { alike } from './scan.ts'
import { areaLabel, areaWords, kindOfHeading } from './vocabulary.ts'

/** A focus area as a stretch of blocks: its title (one block, or a label and a name), then the rest. */
export type Found = { titles: number[]; from: number; until: number }

/** A municipality that turns on everything turns on nothing; plans have two to twelve. */
const mostAreas = 40
/** So many headings or lists of one kind are a register, not a plan. */
const mostSeen = 400

/**
 * Finds the focus areas by the layout, the strongest evidence first:
 * names in a list that come back as headings; headings that call themselves an area; the headings
 * below one that says "areas"; headings that each have goals or actions below them; and, when
 * nothing stands anywhere as a heading, the list itself.
 */
export const findAreas = (blocks: readonly Block[], lists: readonly NamedList[]): Found[] => {
  const ways = [
    () => fromRecurringNames(blocks, lists),
    () => fromLabels(blocks),
    () => fromParent(blocks),
    () => fromCues(blocks),
  ]
  for (const way of ways) {
    const titles = way()
    // One focus area alone is more likely a chapter that mentions the word.
    if (titles.length >= 2 && titles.length <= mostAreas)
      return titles.map((title, place) => stretch(blocks, titles, title, place))
  }
  return []
}

const fromRecurringNames = (blocks: readonly Block[], lists: readonly NamedList[]): number[] => {
  const best = recurringLists(blocks, lists).sort((a, b) => b.length - a.length)[0]
  return best ?? []
}

const fromLabels = (blocks: readonly Block[]): number[] => {
  const labelled = headingsOf(blocks).filter(({ block }) => areaLabel(block.text) !== null)
  if (labelled.length > mostSeen) return []
  // A table of contents holds the same headings with nothing below: the last of each counts.
  return labelled
    .filter(({ block }, place) =>
      labelled.slice(place + 1).every((later) => !alike(later.block.text, block.text)),
    )
    .map(({ index }) => index)
}

const fromParent = (blocks: readonly Block[]): number[] => {
  const headings = headingsOf(blocks)
  const parents = headings.filter(
    ({ block }) => areaWords.test(block.text) && wordsIn(block.text) <= 8,
  )
  for (const { block: parent, index } of parents.slice(0, mostAreas)) {
    const below = headings.filter((heading) => heading.index > index)
    const first = below.find(({ block }) => kindOfHeading(block.text) === null)
    if (!first) continue
    const end = below.find(
      ({ block }) => block.rank < first.block.rank || endsNumbers(block, first.block),
    )
    const children = below.filter(
      ({ block, index: at }) =>
        at < (end?.index ?? blocks.length) &&
        block.rank === first.block.rank &&
        (first.block.number === null || depth(block) === depth(first.block)) &&
        kindOfHeading(block.text) === null,
    )
    // Without marks and numbers every short line looks like a child.
    const marked = first.block.rank < rankOf.plain || first.block.number !== null
    const deeper = parent.rank < first.block.rank || first.block.number !== null
    if (marked && deeper && children.length >= 2) return children.map((child) => child.index)
  }
  return []
}

/** After "3. …" an unnumbered heading of the same look, or a shorter number, ends the row. */
const endsNumbers = (block: Block, first: Block): boolean =>
  first.number !== null &&
  block.rank === first.rank &&
  kindOfHeading(block.text) === null &&
  (block.number === null ? block.rank < rankOf.plain : depth(block) < depth(first))

const depth = (block: Block): number => block.number?.split('.').length ?? 0

/** The headings that stand right above goals and actions, when there are several of them. */
const fromCues = (blocks: readonly Block[]): number[] => {
  const headings = headingsOf(blocks).filter(({ block }) => kindOfHeading(block.text) === null)
  const cues = cuesOf(blocks)
  if (cues.length > mostSeen) return []
  const above = cues.flatMap((cue) => {
    const rank = blocks[cue]?.kind === 'heading' ? (blocks[cue]?.rank ?? 0) : rankOf.plain
    return headings.findLast(({ block, index }) => index < cue && block.rank <= rank) ?? []
  })
  // "Baggrund" above the goals in each area is a part of the area, not its name.
  const once = above.filter(
    ({ block, index }) =>
      !above.some((other) => other.index !== index && alike(other.block.text, block.text)),
  )
  const rank = Math.min(...once.map(({ block }) => block.rank))
  return [...new Set(once.filter(({ block }) => block.rank === rank).map(({ index }) => index))]
}

const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block, index) => (isHeading(block) ? [{ block, index }] : []))

const stretch = (
  blocks: readonly Block[],
  all: readonly number[],
  title: number,
  place: number,
): Found => {
  const next = all[place + 1] ?? blocks.length
  const titles = [title]
  // "Tema 1" on one line and its name on the next.
  const name = title + 1 < next ? blocks[title + 1] : undefined
  if (/^\S+(?:\s+\d+)?[.:]?$/.test(blocks[title]?.text ?? '') && name && isHeading(name)) {
    if (areaLabel(blocks[title]?.text ?? '') !== null) titles.push(title + 1)
  }
  const from = title + titles.length
  return { titles, from, until: closes(blocks, title, from, next) }
}
