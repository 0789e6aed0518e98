import { describe, expect, test } from 'vitest'
import { nextTime, timeNow, weekdayOf } from './nudges.rules.ts'

const at = (iso: string) => new Date(iso)
const everyDay = { time: '09:30', weekdays: [1, 2, 3, 4, 5, 6, 7] }

describe('when a puf comes', () => {
  test('today while the hour is ahead, else on the next of its days', () => {
    expect(nextTime(everyDay, at('2026-11-18T07:00:00Z'))).toEqual(at('2026-11-18T08:30:00Z'))
    expect(nextTime(everyDay, at('2026-11-18T08:30:00Z'))).toEqual(at('2026-11-19T08:30:00Z'))
    expect(nextTime({ ...everyDay, weekdays: [2] }, at('2026-11-18T07:00:00Z'))).toEqual(
      at('2026-11-24T08:30:00Z'),
    )
    expect(nextTime({ ...everyDay, weekdays: [3] }, at('2026-11-18T09:00:00Z'))).toEqual(
      at('2026-11-25T08:30:00Z'),
    )
  })

  test('at the same hour on the wall before and after summer time begins and ends', () => {
    expect(nextTime(everyDay, at('2026-03-28T12:00:00Z'))).toEqual(at('2026-03-29T07:30:00Z'))
    expect(nextTime(everyDay, at('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T08:30:00Z'))
  })

  test('once in the hour that is taken away, and once in the one that comes twice', () => {
    const night = { ...everyDay, time: '02:30' }
    expect(nextTime(night, at('2026-03-28T12:00:00Z'))).toEqual(at('2026-03-29T01:30:00Z'))
    expect(nextTime(night, at('2026-03-29T01:30:00Z'))).toEqual(at('2026-03-30T00:30:00Z'))
    expect(nextTime(night, at('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T00:30:00Z'))
    expect(nextTime(night, at('2026-10-25T00:30:00Z'))).toEqual(at('2026-10-26T01:30:00Z'))
  })

  test('is kind for two hours, also across midnight, and then left out', () => {
    const came = at('2026-11-18T08:30:00Z')
    expect(timeNow(everyDay, came)).toEqual(came)
    expect(timeNow(everyDay, at('2026-11-18T10:30:00Z'))).toEqual(came)
    expect(timeNow(everyDay, at('2026-11-18T10:31:00Z'))).toBeUndefined()
    expect(timeNow(everyDay, at('2026-11-18T08:29:00Z'))).toBeUndefined()
    const late = { time: '23:30', weekdays: [3] }
    expect(timeNow(late, at('2026-11-18T23:30:00Z'))).toEqual(at('2026-11-18T22:30:00Z'))
    expect(timeNow({ ...late, weekdays: [4] }, at('2026-11-18T23:30:00Z'))).toBeUndefined()
  })

  test('days are counted from Monday, long ago too', () => {
    expect(weekdayOf('2026-11-18')).toBe(3)
    expect(weekdayOf('2023-12-31')).toBe(7)
  })
})
