import { expect, test } from 'vitest'
import { dotsOf, endsOf, newest, readValue } from './measures.rules.ts'

const entry = (day: string, value: string, hour = 10) => ({
  ...{ id: `${day}/${hour}`, day, value, words: '' },
  at: new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`),
})

test.each([
  ['yes_no', 'yes', 'yes'],
  ['yes_no', 'no', 'no'],
  ['yes_no', '', undefined],
  ['yes_no', '1', undefined],
  ['scale', '0', '0'],
  ['scale', ' 10 ', '10'],
  ['scale', '11', undefined],
  ['scale', '-1', undefined],
  ['scale', '4,5', undefined],
  ['count', '1000', '1000'],
  ['count', '1001', undefined],
  ['count', 'mange', undefined],
  ['words', 'whatever', ''],
] as const)('%s: %j is read as %j', (marking, raw, value) => {
  expect(readValue(marking, raw)).toBe(value)
})

test('marks are dots by their days, and a day without a mark is no dot', () => {
  const entries = [entry('2026-11-17', '5'), entry('2026-11-02', '3'), entry('2026-10-01', '4')]
  expect(dotsOf({ marking: 'scale', entries })).toEqual([
    { day: 47, value: 5 },
    { day: 32, value: 3 },
    { day: 0, value: 4 },
  ])
  expect(dotsOf({ marking: 'words', entries })).toEqual([])
  expect(dotsOf({ marking: 'scale', entries: [] })).toEqual([])
  const odd = [entry('2026-11-17', 'fem'), entry('2026-11-02', '3')]
  expect(dotsOf({ marking: 'scale', entries: odd })).toEqual([{ day: 0, value: 3 }])
  expect(endsOf({ marking: 'count', entries: odd })).toEqual([0, 3])
})

test('the ends are what can be marked, and never an aim', () => {
  const entries = [entry('2026-11-17', '5'), entry('2026-11-02', '3')]
  expect(endsOf({ marking: 'scale', entries })).toEqual([0, 10])
  expect(endsOf({ marking: 'yes_no', entries: [] })).toEqual([0, 1])
  expect(endsOf({ marking: 'count', entries })).toEqual([0, 5])
  expect(endsOf({ marking: 'count', entries: [] })).toEqual([0, 1])
})

test('the newest is of the newest day, and of that the one that was set last', () => {
  const entries = [
    entry('2026-11-17', '5', 9),
    entry('2026-11-17', '2', 21),
    entry('2026-11-02', '3'),
  ]
  expect(newest(entries)?.value).toBe('2')
  expect(newest([])).toBeUndefined()
})
