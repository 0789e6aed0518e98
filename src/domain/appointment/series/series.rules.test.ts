import { describe, expect, test } from 'vitest'
import { dayBefore, goesOn, horizon, inTheGap, type Recurrence, timesOf } from './series.rules.ts'

const it = (over: Partial<Recurrence> = {}): Recurrence => ({
  ...{ every: 'week', from: '2026-10-14', time: '13:00', zone: 'Europe/Copenhagen', until: null },
  ...over,
})
const days = (over: Partial<Recurrence>, until: string, after = '2026-01-01') =>
  timesOf(it(over), after, until).map(({ day }) => day)

describe('a regular appointment', () => {
  test('stays at 13.00 on the wall when summer time ends, and moves an hour on the world’s clock', () => {
    const times = timesOf(it(), '2026-10-13', '2026-10-28')
    expect(times.map(({ day, time }) => `${day} ${time}`)).toEqual([
      '2026-10-14 13:00',
      '2026-10-21 13:00',
      '2026-10-28 13:00',
    ])
    expect(times.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual([
      '11:00',
      '11:00',
      '12:00',
    ])
  })

  test('comes every second week', () => {
    expect(days({ every: 'fortnight' }, '2026-11-15')).toEqual([
      '2026-10-14',
      '2026-10-28',
      '2026-11-11',
    ])
  })

  test('comes every month on the same weekday: the second Wednesday', () => {
    expect(days({ every: 'month' }, '2027-02-01')).toEqual([
      '2026-10-14',
      '2026-11-11',
      '2026-12-09',
      '2027-01-13',
    ])
  })

  test('of a fifth Thursday is the last one, since no month is sure to have five', () => {
    expect(days({ every: 'month', from: '2026-10-29' }, '2027-01-31')).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
    ])
  })

  test('ends on its last day, that day included', () => {
    expect(days({ until: '2026-10-28' }, '2027-10-28')).toHaveLength(3)
  })

  test('without an end is made half a year ahead and no further, and goes on from there', () => {
    const until = horizon('2026-10-14')
    const first = timesOf(it(), '2026-10-13', until)
    expect(first).toHaveLength(27)
    const next = timesOf(it(), until, horizon('2026-10-21'))
    expect(next.map(({ day }) => day)).toEqual(['2027-04-21'])
    expect(goesOn(it(), until)).toBe(true)
    expect(goesOn(it({ until: '2026-12-01' }), until)).toBe(false)
  })

  test('keeps its second weeks when more of it is made', () => {
    const rule = { every: 'fortnight' } as const
    const all = days(rule, '2027-06-01')
    const later = days(rule, '2027-06-01', '2026-12-31')
    expect(all.slice(-later.length)).toEqual(later)
  })

  test('says which night has no such hour', () => {
    const night = it({ from: '2027-03-07', time: '02:30' })
    expect(inTheGap(timesOf(night, '2027-03-01', '2027-04-30'))?.day).toBe('2027-03-28')
    expect(inTheGap(timesOf(it(), '2026-10-13', '2027-10-13'))).toBeUndefined()
  })

  test('ends the day before another takes over, across a year too', () => {
    expect(dayBefore('2027-01-01')).toBe('2026-12-31')
  })
})
