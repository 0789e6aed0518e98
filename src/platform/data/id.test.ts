import { expect, test } from 'vitest'
import { isId, newId } from './id.ts'

test('ids are UUIDs of version 7, in the order in which they were made', () => {
  const ids = Array.from({ length: 10_000 }, () => newId())
  expect(ids.every(isId)).toBe(true)
  expect(ids.every((id) => id[14] === '7')).toBe(true)
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(['', 'x', '1', null, undefined, '0199AAAA-0000-7000-8000-000000000000'])(
  '%s is not an id',
  (text) => expect(isId(text)).toBe(false),
)
