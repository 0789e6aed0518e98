import { expect, test } from 'vitest'
import { makeNames } from './prepared.ts'

test('a statement gets a name when it comes again, and keeps it', () => {
  const nameOf = makeNames()
  const text = 'select 1'
  expect([nameOf(text), nameOf(text)]).toEqual([undefined, undefined])
  const name = nameOf(text)
  expect(name).toMatch(/^roret_[0-9a-f]{32}$/)
  expect(nameOf(text)).toBe(name)
})

test('two texts never share a name', () => {
  const nameOf = makeNames()
  const thrice = (text: string) => [1, 2, 3].map(() => nameOf(text)).at(-1)
  expect(thrice('select 1')).not.toBe(thrice('select 2'))
})

test('texts that differ every time fill nothing up', () => {
  const nameOf = makeNames()
  for (let at = 0; at < 10_000; at += 1) expect(nameOf(`select ${at}`)).toBeUndefined()
  for (let at = 0; at < 1_000; at += 1) for (let n = 0; n < 4; n += 1) nameOf(`again ${at}`)
  const named = Array.from({ length: 1_000 }, (_, at) => nameOf(`again ${at}`))
  expect(named.filter((name) => name !== undefined)).toHaveLength(400)
})
