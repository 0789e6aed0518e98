import { describe, expect, test } from 'vitest'
import { pairProblems, sameInBoth } from './languages.rules.ts'
import { allPairs, pairsIn } from './said.ts'

const pairs = await allPairs()

test('every sentence is said in both languages', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(2)
  expect(pairs.flatMap(({ en }) => en).length).toBeGreaterThanOrEqual(10)
  expect(pairs.flatMap(pairProblems)).toEqual([])
})

test('the list of what may be the same stays short', () => {
  expect(sameInBoth.length).toBeLessThanOrEqual(8)
  expect(sameInBoth.every(({ because }) => because.length > 10)).toBe(true)
})

const problems = (da: unknown, en: unknown) =>
  pairsIn('src/a.words.ts', { aWords: { da, en } }).flatMap(pairProblems)

describe('a pair that is not a pair is found', () => {
  test.each<[string, unknown, unknown]>([
    ['missing in English', { a: 'Min kurs', b: 'Håb' }, { a: 'My course' }],
    ['missing in Danish', { a: 'Min kurs' }, { a: 'My course', b: 'Hope' }],
    ['in English', { list: ['Bolig', 'Arbejde'] }, { list: ['Home'] }],
    ['is a function', { a: (who: string) => `Af ${who}` }, { a: 'By' }],
    ['empty', { a: ' ' }, { a: 'My course' }],
    ['empty', { a: 'Min kurs' }, { a: '' }],
    ['in both languages', { a: 'Min kurs' }, { a: 'Min kurs' }],
    ['in both languages', { a: (n: number) => `${n} skridt` }, { a: (n: number) => `${n} skridt` }],
  ])('%s: %o %o', (why, da, en) => expect(problems(da, en)).toEqual([expect.stringContaining(why)]))

  test('and a pair is a pair', () => {
    const da = {
      a: 'Min kurs',
      deep: { b: (who: string, n: number) => `${who}: ${n} skridt` },
      lang: 'Dansk',
    }
    const en = {
      a: 'My course',
      deep: { b: (who: string, n: number) => `${who}: ${n} steps` },
      lang: 'Dansk',
    }
    expect(problems(da, en)).toEqual([])
  })
})
