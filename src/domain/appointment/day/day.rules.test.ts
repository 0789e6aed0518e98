import { describe, expect, test } from 'vitest'
import { moment } from '../../../platform/time/days.ts'
import { daysFrom, freeSpans, hurries, mondayOf, startsIn } from './day.rules.ts'

const at = (time: string, minutes: number, travel = 0) => ({
  ...{ startsAt: moment('2026-11-18', time), minutes, travel, name: time },
})
const clock = (when: Date) => when.toISOString().slice(11, 16)

describe('a week', () => {
  test('begins on Monday, also on a Sunday and across a year', () => {
    expect(['2026-11-16', '2026-11-18', '2026-11-22', '2027-01-01'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-16',
      '2026-11-16',
      '2026-12-28',
    ])
    expect(daysFrom('2026-12-30', 3)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  })
})

describe('what cannot be reached', () => {
  test('is two at once, and two with less between them than the way', () => {
    const found = hurries([at('13:00', 60), at('13:30', 30), at('14:10', 30, 20), at('16:00', 30)])
    expect(found.map(({ one, next, between }) => [one.name, next.name, between])).toEqual([
      ['13:00', '13:30', null],
      ['13:30', '14:10', 10],
    ])
  })

  test('is nothing when they only touch and there is no way, or when there is time for it', () => {
    expect(hurries([at('10:00', 60), at('11:00', 30)])).toEqual([])
    expect(hurries([at('10:00', 60), at('11:20', 30, 20)])).toEqual([])
    expect(hurries([])).toEqual([])
  })
})

describe('free time', () => {
  test('is what is left of the day, less the way to what comes', () => {
    const free = freeSpans('2026-11-18', [at('13:00', 60, 30), at('09:00', 60)], 30)
    expect(free.map(({ from, until }) => `${clock(from)}-${clock(until)}`)).toEqual([
      '07:00-08:00',
      '09:00-11:30',
      '13:00-15:00',
    ])
  })

  test('is not so short that nothing can be done in it, and begins on a half hour', () => {
    const free = freeSpans('2026-11-18', [at('08:20', 400)], 30)
    expect(free.map(({ from }) => clock(from))).toEqual(['14:00'])
    expect(startsIn(free, 60).map(clock)).toEqual(['14:00'])
    expect(startsIn(freeSpans('2026-11-18', [at('08:00', 70)], 60), 60).map(clock)).toEqual([
      '08:30',
    ])
  })

  test('is none on a day that is full', () => {
    expect(freeSpans('2026-11-18', [at('08:00', 480)], 30)).toEqual([])
  })
})
