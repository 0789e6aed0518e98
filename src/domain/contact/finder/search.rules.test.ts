import { describe, expect, test } from 'vitest'
import { folded, search, stemsOf } from './search.rules.ts'

describe('one word, however it is spelt', () => {
  test.each([
    ['søvn', 'soevn', 'sovn', 'SÖVN'],
    ['æder', 'aeder', 'eder'],
    ['Åben', 'aaben', 'aben'],
    ['penge', 'PENGE'],
  ])('%s', (word, ...others) => {
    for (const other of others) expect(folded(other)).toBe(folded(word))
  })

  test.each([
    ['ven', 'venner', 'vennerne', 'vennen'],
    ['søn', 'sønner', 'sønnen', 'soennen'],
    ['gruppe', 'grupper', 'grupperne', 'gruppen'],
    ['bolig', 'boliger', 'boligen', 'boligerne'],
    ['job', 'jobbet'],
  ])('%s in all its numbers', (word, ...others) => {
    for (const other of others) expect(stemsOf(other)).toEqual(stemsOf(word))
  })
})

const all = ['Jeg kan ikke sove om natten', 'Mine penge slår ikke til', 'Min søn har det svært']
const found = (wanted: string) => search(wanted, all, (one) => one)

describe('a search', () => {
  test('finds by parts of words, and what fits most comes first', () => {
    expect(found('pengene')).toEqual([all[1]])
    expect(found('sonnen')).toEqual([all[2]])
    expect(found('natten')).toEqual([all[0]])
    expect(found('penge svært søn')).toEqual([all[2], all[1]])
  })

  test('finds nothing for quiet words, for nothing and for signs', () => {
    for (const wanted of ['', '   ', 'jeg kan ikke', '%_\\', '!!', '\u0000'])
      expect(found(wanted)).toEqual([])
  })

  test('is quick with a very long text', () => {
    expect(found('a'.repeat(1_000_000))).toEqual([])
  })
})
