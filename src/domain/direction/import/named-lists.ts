import type { Block } from './blocks.ts'
import { wordsIn } from './marks.ts'
import { alike } from './scan.ts'
import { areaWords } from './vocabulary.ts'

/** A list that the plan says holds its areas: "Planen har tre temaer:" and three bullets. */
export type NamedList = { items: number[]; names: string[] }

const mostLists = 20

export const namedLists = (blocks: readonly Block[]): NamedList[] => {
  const lists: NamedList[] = []
  for (let index = 0; index < blocks.length && lists.length < mostLists; index++) {
    if (blocks[index]?.kind !== 'item' || blocks[index - 1]?.kind === 'item') continue
    const items = outerItems(blocks, index)
    const texts = items.map((item) => blocks[item]?.text ?? '')
    const few = items.length >= 2 && items.length <= 12
    if (few && texts.every((text) => wordsIn(nameIn(text)) <= 14) && announced(blocks, index)) {
      lists.push({ items, names: texts.map(nameIn) })
    }
  }
  return lists
}

/** The items of a list that stand furthest out; those set in below them are details. */
const outerItems = (blocks: readonly Block[], start: number): number[] => {
  let end = start
  while (blocks[end]?.kind === 'item') end++
  const run = blocks.slice(start, end)
  const outer = run[0]?.indent ?? 0
  return run.flatMap((block, place) => (block.indent <= outer ? [start + place] : []))
}

/** The name of an area in "Name: what it is about". */
export const nameIn = (item: string): string =>
  item.split(/:\s|\s[–—-]\s/)[0]?.replace(/[.,;:]$/, '') ?? ''

/** One of the two blocks before the list says "areas". */
const announced = (blocks: readonly Block[], index: number): boolean =>
  [blocks[index - 1], blocks[index - 2]].some(
    (block, back) =>
      block !== undefined &&
      block.kind !== 'item' &&
      (back === 0 || block.kind === 'heading' || blocks[index - 1]?.kind === 'heading') &&
      areaWords.test(block.text),
  )

/** For each list, the headings where its names come back; only lists of which most do. */
export const recurringLists = (blocks: readonly Block[], lists: readonly NamedList[]): number[][] =>
  lists.flatMap(({ items, names }) => {
    const found = names.flatMap((name) => headingNamed(blocks, name, items) ?? [])
    const places = [...new Set(found)].sort((a, b) => a - b)
    return places.length >= 2 && places.length >= names.length * 0.6 ? [places] : []
  })

/** The last heading of this name that has something below it: earlier ones may be a contents page. */
const headingNamed = (
  blocks: readonly Block[],
  name: string,
  list: number[],
): number | undefined => {
  const places = blocks.flatMap((block, index) => {
    const stands = block.kind !== 'item' && block.kind !== 'quoted' && !list.includes(index)
    return stands && alike(headingName(block.text, name), name) ? [index] : []
  })
  const filled = places.filter((place) => {
    const below = blocks[place + 1]
    return below !== undefined && below.kind !== 'number'
  })
  return filled.find((place) => place > (list[0] ?? 0)) ?? filled[0] ?? places[0]
}

/** "Tema 1: Name" and "Name – a promise" are headings of Name. */
const headingName = (heading: string, name: string): string =>
  heading.length > 200
    ? ''
    : ([heading, ...heading.split(/:\s|\s[–—-]\s/)].find((part) => alike(part, name)) ?? '')
