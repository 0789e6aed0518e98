import { type Found, findAreas } from './areas.ts'
import { type Block, blocksOf } from './blocks.ts'
import { fillArea } from './fill.ts'
import { importWords } from './import.words.ts'
import { linesOf } from './lines.ts'
import { mend } from './mend.ts'
import { namedLists, nameIn } from './named-lists.ts'
import type { DevelopmentPlan, FocusArea } from './plan.ts'
import { quoteAt } from './quotes.ts'
import { findVision, type Vision } from './vision.ts'

/**
 * Reads a development plan and proposes what is what. Every word of the text is somewhere in the
 * proposal, once: what finds no place is a note. Never throws and never asks anything outside.
 */
export const importPlan = (text: string): DevelopmentPlan => {
  const { lines, remarks } = linesOf(text)
  // Twice: the second time with the names that the plan itself gives to its areas.
  const names = namedLists(mend(blocksOf(lines))).flatMap((list) => list.names)
  const blocks = mend(blocksOf(lines, names))
  const lists = namedLists(blocks)
  const areas = findAreas(blocks, lists)
  const list = areas.length === 0 ? (lists[0]?.items ?? []) : []
  const outside = outsideOf(blocks, areas, list)
  const vision = findVision(blocks, (index) => outside.has(index), firstArea(areas, list))
  for (let index = vision?.from ?? 0; index < (vision?.until ?? 0); index++) outside.delete(index)
  const notes = [...remarks, ...remarkOn(vision, blocks), ...notesOf(blocks, outside)]
  return {
    vision: textOf(blocks, vision),
    focusAreas: [
      ...areas.map((area) => fillArea(blocks, area, notes)),
      ...list.map((item) => areaInList(blocks[item]?.text ?? '')),
    ],
    notes,
  }
}

const outsideOf = (
  blocks: readonly Block[],
  areas: readonly Found[],
  list: readonly number[],
): Set<number> => {
  const outside = new Set(blocks.keys())
  for (const { titles, from, until } of areas) {
    for (let index = titles[0] ?? from; index < until; index++) outside.delete(index)
  }
  for (const item of list) outside.delete(item)
  return outside
}

/** A text in which no area was found is perhaps no plan at all: then nothing stands before them. */
const firstArea = (areas: readonly Found[], list: readonly number[]): number =>
  areas[0]?.titles[0] ?? list[0] ?? 0

/** An area that is only an item of a list: "Name: what it is about". */
const areaInList = (item: string): FocusArea => {
  const title = nameIn(item)
  const text = item.slice(title.length).replace(/^[.,;:\s–—-]+/, '')
  return { title, text, goals: [], actions: [], quotes: [] }
}

const textOf = (blocks: readonly Block[], vision: Vision | null): string =>
  blocks
    .slice(vision?.from ?? 0, vision?.until ?? 0)
    .map((block) => block.text)
    .join('\n\n')

const remarkOn = (vision: Vision | null, blocks: readonly Block[]): string[] =>
  vision && !vision.certain ? [importWords.da.visionProposed(blocks[vision.from]?.line ?? 0)] : []

/** What stands outside the areas, in its order; a quote stays together with its speaker. */
const notesOf = (blocks: readonly Block[], outside: ReadonlySet<number>): string[] => {
  const notes: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    if (!outside.has(index)) continue
    const quote = quoteAt(blocks, index)
    const whole = quote && everyOne(quote.from, quote.until, outside)
    notes.push(whole ? quote.text : (blocks[index]?.text ?? ''))
    if (whole) index = quote.until - 1
  }
  return notes
}

const everyOne = (from: number, until: number, outside: ReadonlySet<number>): boolean => {
  for (let index = from; index < until; index++) if (!outside.has(index)) return false
  return true
}
