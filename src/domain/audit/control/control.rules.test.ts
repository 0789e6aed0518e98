import { describe, expect, test } from 'vitest'
import { quarterDays, quarterOf, shareOut, waitedDays } from './control.rules.ts'

describe('how many are drawn of each kind', () => {
  test.each([
    // wanted, unexplained, explained → drawn of each
    [20, 100, 1000, 16, 4],
    [20, 3, 1000, 3, 17],
    [20, 0, 5, 0, 5],
    [20, 100, 0, 20, 0],
    [4, 100, 100, 4, 0],
    [1, 0, 0, 0, 0],
  ])('%i of %i and %i is %i and %i', (wanted, unexplained, explained, aimed, control) => {
    expect(shareOut(wanted, unexplained, explained)).toEqual({
      unexplained: aimed,
      explained: control,
    })
  })
})

test('a quarter has its first day and the first of the next', () => {
  expect(quarterOf('2026-11-22')).toBe('2026-4')
  expect(quarterOf('2026-03-31')).toBe('2026-1')
  expect(quarterDays('2026-4')).toEqual({ from: '2026-10-01', until: '2027-01-01' })
  expect(quarterDays('2026-2')).toEqual({ from: '2026-04-01', until: '2026-07-01' })
  expect(quarterDays('2026-5')).toBeUndefined()
})

test('days waited are whole and never negative', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(waitedDays(new Date('2026-11-20T11:00:00Z'), now)).toBe(1)
  expect(waitedDays(new Date('2026-11-23T11:00:00Z'), now)).toBe(0)
})
