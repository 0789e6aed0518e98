import { describe, expect, test } from 'vitest'
import { explainedAbbreviations } from './glossary.rules.ts'
import { allPairs, pairsIn, wordFiles } from './said.ts'
import { sources, top } from './source.ts'
import {
  calmProblems,
  guideProblems,
  isDanish,
  literalProblems,
  measured,
  readerOf,
  tooHard,
} from './words.rules.ts'

const pairs = await allPairs()
const abbreviations = explainedAbbreviations(top)
// Examples show a component with sample text; nobody meets them in the product.
const pages = sources('src', /(?<!\.examples|\.test)\.tsx$/)

describe('every Danish sentence', () => {
  test('is read by this check: each file of words has a pair', () => {
    const silent = wordFiles().filter((file) => !pairs.some((pair) => pair.file === file))
    expect(wordFiles().length).toBeGreaterThanOrEqual(4)
    expect(silent).toEqual([])
  })

  test('stands in a file of words, where it is found', () => {
    const modules = sources('src', /(?<!\.words|\.test)\.tsx?$/)
    const elsewhere = modules.filter(({ text }) => /(?<![\w.])words\(\s*\{/.test(text))
    expect(modules.length).toBeGreaterThanOrEqual(80)
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  test('is calm', () => {
    expect(pairs.flatMap(({ da }) => da).length).toBeGreaterThanOrEqual(60)
    expect(pairs.flatMap((pair) => calmProblems(pair, abbreviations))).toEqual([])
  })

  test('is easy to read: LIX at most 34 for citizens, 40 for staff', () => {
    expect(tooHard(measured(pairs))).toEqual([])
  })

  test('of a guide is calm too', () => {
    const guides = sources('docs', /^docs\/guide\/.*\.md$/).filter(isDanish)
    expect(guides.length).toBeGreaterThanOrEqual(1)
    expect(guides.flatMap((guide) => guideProblems(guide, abbreviations))).toEqual([])
  })

  test('is in the words, not in the page', () => {
    expect(pages.length).toBeGreaterThanOrEqual(15)
    expect(pages.flatMap(literalProblems)).toEqual([])
  })
})

const pair = (da: unknown, name = 'planWords', file = 'src/domain/plan/plan.words.ts') =>
  pairsIn(file, { [name]: { da, en: da } })
const problems = (da: unknown) => pair(da).flatMap((one) => calmProblems(one, new Set(['kl.'])))

describe('a sentence that is not calm is found', () => {
  test.each<[string, unknown]>([
    ['plain', { title: 'Velkommen!' }],
    ['deep', { a: { b: ['Feltet er ugyldigt.'] } }],
    ['from a name', { by: (who: string) => `${who.toUpperCase()} udeblev.` }],
    ['only in the plural', { days: (n: number) => (n === 1 ? 'Én dag.' : `${n} dage!`) }],
    [
      'only with the optional part',
      { near: (a: string, b?: string) => (b ? `${a}: pas på ${b}!` : a) },
    ],
    ['never said', { odd: (x: { y: string }) => x.y.trim() }],
  ])('%s', (_, da) => expect(problems(da)).not.toEqual([]))

  test('and a calm one is not', () => {
    expect(problems({ by: (who: string, n: number) => `${who} kommer om ${n} dage.` })).toEqual([])
  })
})

describe('a guide', () => {
  const guide = (text: string) => ({ path: 'docs/guide/a.md', text })
  test('in Danish is told from one in English', () => {
    expect(isDanish(guide('Roret er til at styre med, og det er ikke svært.'))).toBe(true)
    expect(isDanish(guide('Roret is the helm, and that is not hard.'))).toBe(false)
  })

  test('that is not calm is found, in its prose and not in its code', () => {
    expect(guideProblems(guide('# Start\n\nVelkommen!'), new Set())).toHaveLength(1)
    expect(guideProblems(guide('```\nroret!\n```\n\n- Kør `x!`.\n| a! |'), new Set())).toEqual([])
  })
})

describe('running text', () => {
  const hard = 'Medarbejderen orienterer borgeren skriftligt om indholdet af samarbejdsaftalen.'
  const many = Array.from({ length: 20 }, () => hard)

  test('that is hard is found, though each sentence is short', () => {
    expect(tooHard(measured(pair({ many })))).toEqual([expect.stringContaining('LIX')])
  })

  test('that is short is not measured', () => {
    expect(measured(pair({ one: hard }))).toEqual([])
  })

  test('is a citizen’s unless its name says otherwise', () => {
    expect(readerOf({ file: 'src/desks/course.words.ts', name: 'courseWords' })).toBe('citizen')
    expect(readerOf({ file: 'src/domain/plan/plan.words.ts', name: 'planDeskWords' })).toBe('staff')
    expect(readerOf({ file: 'src/domain/plan/plan.desk.words.ts', name: 'words' })).toBe('staff')
  })
})

describe('a sentence in a page is found', () => {
  const at = (text: string) => literalProblems({ path: 'src/domain/plan/plan.own.tsx', text })
  test.each([
    '<p>Min kurs</p>',
    '<p>{"Min kurs"}</p>',
    '<p>{done ? "Taget" : w.open}</p>',
    '<p>{done && "Taget"}</p>',
    `<p>{\`Taget af \${who}\`}</p>`,
    '<p>{"Taget af " + who}</p>',
    '<img alt="Et hus" />',
    '<nav aria-label={"Menu"} />',
    '<Card title="Min kurs" />',
    '<>Hej {who}</>',
  ])('%s', (page) => expect(at(`export const a = ${page}`)).toHaveLength(1))

  test.each([
    '<p class="ds-card" data-x="abc">{w.title}</p>',
    '<p>”{w.title}” · 3 {done ? w.a : w.b}</p>',
    '<input type="hidden" name="once" />',
    '<p>{format("kl")}</p>',
  ])('and this is none: %s', (page) => expect(at(`export const a = ${page}`)).toEqual([]))
})
