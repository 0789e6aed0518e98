import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importWords } from './import.words.ts'
import { type DevelopmentPlan, everythingIn } from './plan.ts'
import { importPlan } from './propose.ts'
import { readPlan } from './read-file.ts'

/**
 * Real plans and other texts, when they lie beside the repository. What a person counted in them
 * stands here as numbers and first letters: the plans' own words belong to no code.
 */
const folder = new URL('../../../../../shared/seeds/', import.meta.url)
const file = (number: string): string => {
  const name = readdirSync(folder).find((entry) => entry.startsWith(`${number}_`)) ?? ''
  const read = readPlan(readFileSync(new URL(name, folder)))
  if (!read.ok) throw new Error(read.problem)
  return read.text
}
const counts = (plan: DevelopmentPlan) =>
  plan.focusAreas.map(({ title, goals, actions, quotes }) => {
    const first = title.split(' ').map((word) => word.at(0))
    return [first.join(''), goals.length, actions.length, quotes.length]
  })
const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).sort().join('')
const lost = (text: string): boolean => {
  const plan = importPlan(text)
  const own = plan.notes.filter((note) => !note.startsWith(importWords.da.remark))
  // A stroke before a word at the start of a line is shown as the word "I".
  const asShown = text.replace(/^(\s*)\| (?=\p{L})/gmu, '$1I ')
  return letters(everythingIn({ ...plan, notes: own })) !== letters(asShown)
}
/** The bullets between two lines, as they stand. */
const bullets = (text: string, from: string, until: string) => {
  const lines = text.split('\n')
  const start = lines.indexOf(from) + 1
  const end = lines.indexOf(until, start)
  const within = lines.slice(start, end < 0 ? lines.length : end)
  return within.flatMap((line) => line.match(/^\s*[•-]\s+(?!\*\*)(.*?)\s*$/)?.[1] ?? [])
}
const single = (text: string) => text.replace(/[\s\u00a0]+/g, ' ')

describe.skipIf(!existsSync(folder))('Real plans', () => {
  it('three areas in a scan, with the two quotes at its end', () => {
    const plan = importPlan(file('000'))
    expect(counts(plan)).toEqual([
      ['Sanvmf', 0, 0, 0],
      ['Sanvmf', 0, 1, 0],
      ['Sanvmbaou', 0, 0, 2],
    ])
    expect(plan.vision).toMatch(/^R\S+ skal .*liv\.$/)
  })

  it('five areas, each with all the bullets of its goals', () => {
    const text = file('001')
    const plan = importPlan(text)
    expect(counts(plan)).toEqual([
      ['Tof', 12, 0, 3],
      ['I', 15, 0, 2],
      ['Mmda', 16, 0, 2],
      ['Sof', 9, 0, 3],
      ['Sof', 9, 0, 3],
    ])
    const found = plan.focusAreas.flatMap(({ goals, quotes }) => [...goals, ...quotes]).map(single)
    const expected = bullets(text, '6.1', '7').map(single)
    expect(expected).toHaveLength(60)
    const seen = expected.filter((bullet) => found.some((goal) => goal.includes(bullet)))
    expect(seen).toHaveLength(60)
  })

  it('three themes, each with all of its actions', () => {
    const text = file('002')
    const plan = importPlan(text)
    expect(counts(plan)).toEqual([
      ['Nof', 0, 5, 0],
      ['Bic', 0, 5, 0],
      ['S', 0, 5, 0],
    ])
    expect(plan.focusAreas.flatMap(({ actions }) => actions)).toEqual(bullets(text, '', 'end'))
  })

  it.each(['003', '004'])('no area and no vision in an article (%s)', (number) => {
    expect(importPlan(file(number))).toMatchObject({ vision: '', focusAreas: [] })
  })

  it.each(['000', '001', '002', '003', '004'])('nothing is lost (%s)', (number) => {
    expect(lost(file(number))).toBe(false)
  })
})
