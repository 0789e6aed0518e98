import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  asvsPage,
  asvsProblems,
  asvsTags,
  requirements,
  standing,
} from '../../scripts/asvs.rules.ts'
import { asvs, known, page } from '../../scripts/asvs.ts'

describe('the list of ASVS 5.0', () => {
  test('has every requirement at level 1 and 2, each with a test or a reason', () => {
    const { rows, problems } = asvs()
    expect(problems).toEqual([])
    expect(rows).toHaveLength(253)
    expect(rows.filter(({ level }) => level === 1)).toHaveLength(70)
    expect(requirements(known())).toHaveLength(345)
    expect(rows.filter(({ tests }) => tests.length > 0).length).toBeGreaterThanOrEqual(60)
  })

  test('is up to date: npm run coverage:asvs writes it', () => {
    expect(readFileSync(page, 'utf8')).toBe(asvsPage(asvs().rows))
  })
})

const few = {
  levels: { 1: ['8.2.2', '8.2.10'], 2: ['8.4.1'], 3: ['8.3.2'] },
  reasons: [{ ids: ['8.4.1'], say: 'not here' as const, reason: 'One town, one database.' }],
}
const tagged = (text: string) => asvsTags({ path: 'src/a.test.ts', text })

describe('a tag', () => {
  test('is read in a test’s name, in a row of a table, and not in a comment', () => {
    const text = `test('a [ASVS 8.2.2, 8.2.10]', f)\ntest.each([['b [ASVS 8.3.2]', 1]])('%s', f)\n// [ASVS 9.9.9]`
    expect(tagged(text).map(({ id, line }) => [id, line])).toEqual([
      ['8.2.2', 1],
      ['8.2.10', 1],
      ['8.3.2', 2],
    ])
  })

  test('that is no requirement is told, and so is a row that says nothing', () => {
    expect(asvsProblems(few, tagged("test('a [ASVS 8.2.2] [ASVS 8.9.9]', f)"))).toEqual([
      expect.stringContaining('8.9.9 is no requirement'),
      expect.stringContaining('8.2.10 has neither'),
    ])
  })

  test('stands with its requirement, in the order of the numbers', () => {
    const rows = standing(few, tagged("test('a [ASVS 8.2.2]', f)"))
    expect(rows.map(({ id, applies, tests }) => [id, applies, tests.length])).toEqual([
      ['8.2.2', true, 1],
      ['8.2.10', true, 0],
      ['8.4.1', false, 0],
    ])
    expect(asvsPage(rows)).toContain('| 8.4.1 | 2 | Not here. One town, one database. |')
  })
})
