import { describe, expect, test } from 'vitest'
import { clock, dayOf, daysBetween, moment, readDay, readTime, sayDay, sayNear } from './days.ts'

const today = '2026-11-18'

describe('a day as people write it', () => {
  test.each([
    ['2026-12-03', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['3/12', '2026-12-03'],
    ['d. 3/12', '2026-12-03'],
    ['den 3. december', '2026-12-03'],
    ['3 December 2027', '2027-12-03'],
    ['18/11', '2026-11-18'],
    ['17/11', '2027-11-17'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (raw, day) => expect(readDay(raw, today)).toBe(day))

  test.each(['', 'i morgen', '31/4', '29.2.2027', '3/13', '1.1.1899', '1.1.2201', '3 d 2026'])(
    '%s is none',
    (raw) => expect(readDay(raw, today)).toBeUndefined(),
  )
})

test.each([
  ['9', '09:00'],
  ['kl. 9', '09:00'],
  ['13.30', '13:30'],
  ['0:00', '00:00'],
  ['24:00', undefined],
  ['13.60', undefined],
  ['halv ni', undefined],
])('the time %s is %s', (raw, time) => expect(readTime(raw)).toBe(time))

describe('where summer time begins and ends', () => {
  test('an hour that is on no wall is the one after it', () => {
    expect(moment('2027-03-28', '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z')
    expect(clock(moment('2027-03-28', '02:30'), 'da')).toBe('03.30')
  })

  test('an hour that is there twice is the first of them', () => {
    expect(moment('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  test('a day of 23 hours, or of 25, is one day, and ends at midnight in Denmark', () => {
    for (const [day, next, last] of [
      ['2027-03-28', '2027-03-29', '2027-03-28T21:59:59Z'],
      ['2026-10-25', '2026-10-26', '2026-10-25T22:59:59Z'],
    ] as const) {
      expect(daysBetween(day, next)).toBe(1)
      expect(dayOf(new Date(last))).toBe(day)
      expect(dayOf(new Date(Date.parse(last) + 1000))).toBe(next)
    }
  })
})

test('a day near is said as people say it, and another year by its number', () => {
  const said = ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-23', '2026-11-25', '2027-01-02']
  expect(said.map((day) => sayNear(day, today, 'da'))).toEqual([
    ...['i går', 'i dag', 'i morgen', 'mandag', 'den 25. november', 'den 2. januar 2027'],
  ])
  expect(sayDay('2026-11-22', 'da', today)).toBe('søndag den 22. november')
  expect(sayDay('2027-11-22', 'en', today)).toBe('Monday 22 November 2027')
})
