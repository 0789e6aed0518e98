import { describe, expect, test } from 'vitest'
import { capabilities, main } from '../../scripts/coverage.ts'
import {
  covered,
  security,
  strayTags,
  tagsOf,
  testNames,
  unknownIds,
} from '../../scripts/test-names.ts'

const source = (text: string) => ({ path: 'src/a.test.ts', text })
const names = (text: string) => testNames(source(text)).map(({ name }) => name)

describe('capability coverage', () => {
  test('knows all 184 capabilities, each once', () => {
    const ids = capabilities().map(({ id }) => id)
    expect(ids).toHaveLength(184)
    expect(new Set(ids).size).toBe(184)
    expect(ids.at(0)).toBe('C001')
    expect(ids.at(-1)).toBe('C184')
  })

  test('prints JSON and nothing else', () => {
    const out: string[] = []
    const complaints: string[] = []
    const code = main(
      ['--json'],
      (line) => out.push(line),
      (line) => complaints.push(line),
    )
    const rows = JSON.parse(out.join('\n'))
    expect(rows).toHaveLength(184)
    expect(Object.keys(rows[0])).toEqual(['id', 'title', 'tests'])
    // No test of the tree carries an id that is none, or an id outside a test's name.
    expect(complaints).toEqual([])
    expect(code).toBe(0)
  })

  test('prints a row for each for people', () => {
    const out: string[] = []
    main(
      [],
      (line) => out.push(line),
      () => undefined,
    )
    expect(out.join('\n')).toMatch(/^C001 Citizen in the driver's seat$/m)
    expect(out.join('\n')).toMatch(/\d+ of 184 capabilities/)
  })
})

describe('test names', () => {
  test.each([
    ["test('Anna steps [C059]', f)", ['Anna steps [C059]']],
    ["it('Anna steps', f)", ['Anna steps']],
    ["test.each([1, (2), 'a)'])('Anna %i [C006]', f)", ['Anna %i [C006]']],
    ["test.for([['x']])('Anna', f)", ['Anna']],
    ["test.skipIf(none)('Anna', f)", ['Anna']],
    ["test.concurrent('Anna', f)", ['Anna']],
    ["journey('Anna [C001]', f)", ['Anna [C001]']],
    ['test(`Anna [C001] ($' + '{way})`, f)', ['Anna [C001] (…)']],
    ["describe('Anna', () => { test('steps', f) })", ['steps']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found))

  test.each([
    "test.skip('Anna [C059]', f)",
    "test.todo('Anna')",
    "it.fails('Anna', f)",
    "// test('Anna', f)",
    "describe('Anna', f)",
    "expect('test')",
  ])('is none: %s', (text) => expect(names(text)).toEqual([]))
})

describe('tags', () => {
  const anna = [{ file: 'src/a.test.ts', name: 'Anna steps [C059] [C006, C999] [ASVS 8.2.2]' }]
  const known = [
    { id: 'C006', title: 'Actor role' },
    { id: 'C059', title: 'What, who, when' },
    { id: 'C062', title: 'Roles' },
  ]

  test('are read, alone or several', () => {
    expect(tagsOf('a [C059] b [C006, C062] [ASVS 8.2.2] [Maja] [x]')).toEqual([
      'C059',
      'C006',
      'C062',
      'ASVS 8.2.2',
    ])
  })

  test('find their capability', () => {
    expect(covered(known, anna).map(({ id, tests }) => [id, tests.length])).toEqual([
      ['C006', 1],
      ['C059', 1],
      ['C062', 0],
    ])
    expect(security(anna)).toEqual([{ id: 'ASVS 8.2.2', title: '', tests: anna }])
  })

  test('that no capability has are an error', () => {
    expect(unknownIds(known, anna)).toEqual([expect.stringContaining('C999')])
    expect(unknownIds(known, [{ file: 'a', name: 'x [C59]' }])).toHaveLength(1)
  })

  test('outside the name of a test that is run are told', () => {
    const text = "describe('x [C059]', () => { test('y [C006]', f) })\ntest.skip('z [C062]', f)"
    expect(strayTags(source(text), testNames(source(text)))).toEqual([
      expect.stringContaining('C059'),
      expect.stringContaining('C062'),
    ])
  })
})
