import { describe, expect, test } from 'vitest'
import { answeredBy, isLate } from './message.rules.ts'

const at = (text: string) => new Date(`${text}+01:00`)
const noon = { days: 1, time: '12:00' }

describe('by when there is an answer', () => {
  test.each([
    ['an ordinary Wednesday', '2026-11-18T10:00', noon, '2026-11-19T12:00'],
    ['late in the evening', '2026-11-18T23:59', noon, '2026-11-19T12:00'],
    ['on a Friday', '2026-11-20T10:00', noon, '2026-11-23T12:00'],
    ['on a Sunday', '2026-11-22T10:00', noon, '2026-11-23T12:00'],
    ['before Christmas', '2026-12-24T10:00', noon, '2026-12-28T12:00'],
    ['the same day', '2026-11-18T10:00', { days: 0, time: '16:00' }, '2026-11-18T16:00'],
    ['the same day, too late', '2026-11-18T16:00', { days: 0, time: '16:00' }, '2026-11-19T16:00'],
    [
      'the same day, on a Saturday',
      '2026-11-21T10:00',
      { days: 0, time: '16:00' },
      '2026-11-23T16:00',
    ],
    ['three days', '2026-11-19T10:00', { days: 3, time: '09:30' }, '2026-11-24T09:30'],
  ])('%s', (_, asked, answers, due) => {
    expect(answeredBy(at(asked), answers)).toEqual(at(due))
  })

  test('across summer time it is noon on the wall', () => {
    expect(answeredBy(at('2026-03-27T10:00'), noon)).toEqual(new Date('2026-03-30T10:00:00Z'))
  })
})

test('late is after the time, and never where nobody waits or nobody has promised', () => {
  const asked = at('2026-11-18T10:00')
  expect(isLate(asked, noon, at('2026-11-19T11:59'))).toBe(false)
  expect(isLate(asked, noon, at('2026-11-19T12:00'))).toBe(true)
  expect(isLate(null, noon, at('2027-01-01T12:00'))).toBe(false)
  expect(isLate(asked, null, at('2027-01-01T12:00'))).toBe(false)
})
