import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeBox } from '../../platform/crypto/box.ts'
import { newId } from '../../platform/data/id.ts'
import { finder, stem, stemsOf, tokensOf, wanted, wordsIn } from './journal.search.ts'

describe('one word in its forms', () => {
  test.each([
    ['samtale samtalen samtaler samtalerne'],
    ['nynne nynner nynnede nynnet'],
    ['spise spiser spiste spist'],
    ['læse læste læst læser'],
    ['gåtur gåture gåturen'],
    ['bus busser bussen'],
    ['umotiveret umotiverede'],
    ['måned måneder måneden'],
  ])('%s', (forms) => expect(new Set(forms.split(' ').map(stem)).size).toBe(1))

  test.each([
    ['bil', 'bus'],
    ['søster', 'søn'],
    ['læge', 'lejlighed'],
  ])('%s is not %s', (one, other) => expect(stem(one)).not.toBe(stem(other)))
})

test('a word put together is found by either half', () => {
  for (const half of ['læge', 'samtale']) expect(stemsOf('lægesamtalen')).toContain(stem(half))
})

test('spelling is forgiven, and long numbers are left out', () => {
  expect(wordsIn('Aarhus')).toEqual(wordsIn('Århus'))
  expect(wordsIn('Café')).toEqual(wordsIn('cafe'))
  expect(wordsIn('Cpr 0101011234 og 42')).toEqual(['cpr', 'og', '42'])
})

test('the same word looks different in two journals, and is found by an older key too', () => {
  const [older, newer] = [randomBytes(32), randomBytes(32)]
  const [anna, peter] = [newId(), newId()]
  const before = makeBox([older])
  const now = makeBox([newer, older])
  expect(tokensOf(before, anna, 'koret')).not.toEqual(tokensOf(before, peter, 'koret'))
  const [hashes = []] = wanted(now, anna, 'kor')
  expect(hashes.some((hash) => tokensOf(before, anna, 'koret').includes(hash))).toBe(true)
})

test('what was looked for is marked, in any form, and nothing when nothing was', () => {
  expect(finder('skovene')?.('skoven')).toBe(true)
  expect(finder('skovene')?.('haven')).toBe(false)
  expect(finder('  ')).toBeUndefined()
})
