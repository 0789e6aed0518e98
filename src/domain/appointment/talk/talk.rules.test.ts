import { describe, expect, test } from 'vitest'
import { moment } from '../../../platform/time/days.ts'
import { expectedOf, promisedBy } from './talk.rules.ts'

const asked = (day: string, time: string) => moment(day, time)
const due = (day: string, time: string, days: number) =>
  promisedBy(asked(day, time), { days, time: '16:00' }).day

describe('what a unit has promised', () => {
  test('is the same day when one asks in time, and else the next day of work', () => {
    expect(due('2026-11-18', '10:00', 0)).toBe('2026-11-18')
    expect(due('2026-11-18', '17:00', 0)).toBe('2026-11-19')
    expect(due('2026-11-20', '17:00', 0)).toBe('2026-11-23')
  })

  test('counts from the next day of work what comes on a weekend or a holiday', () => {
    expect(due('2026-11-21', '09:00', 0)).toBe('2026-11-23')
    expect(due('2026-11-22', '09:00', 1)).toBe('2026-11-24')
    expect(due('2026-12-25', '09:00', 0)).toBe('2026-12-28')
  })
})

describe('what can be said of the wait', () => {
  const askedAt = asked('2026-11-18', '10:00')
  const promise = { days: 1, time: '16:00' }
  const now = asked('2026-11-18', '11:00')

  test('is a name and a time only when somebody has given them', () => {
    const byAt = asked('2026-11-18', '16:00')
    const taken = { name: 'Nina', byAt }
    expect(expectedOf({ askedAt, taken, promise }, now)).toEqual({
      is: 'by',
      name: 'Nina',
      at: byAt,
    })
    expect(
      expectedOf({ askedAt, taken: { name: 'Nina', byAt: null }, promise: null }, now),
    ).toEqual({ is: 'taken', name: 'Nina' })
  })

  test('is the unit’s promise when nobody has taken it, and that we do not know when there is none', () => {
    expect(expectedOf({ askedAt, taken: null, promise }, now)).toEqual({
      is: 'promised',
      day: '2026-11-19',
      time: '16:00',
    })
    expect(expectedOf({ askedAt, taken: null, promise: null }, now)).toEqual({ is: 'unknown' })
  })

  test('is that we are late, when what was promised has gone by', () => {
    const later = asked('2026-11-19', '16:01')
    expect(expectedOf({ askedAt, taken: null, promise }, later)).toEqual({ is: 'late' })
    const taken = { name: 'Nina', byAt: asked('2026-11-18', '12:00') }
    expect(expectedOf({ askedAt, taken, promise: null }, later)).toEqual({ is: 'late' })
  })
})
