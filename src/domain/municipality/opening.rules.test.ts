import { describe, expect, test } from 'vitest'
import { easterOf, holidayOn } from './holidays.rules.ts'
import { type Moment, opensNext, openUntil, spansOn } from './opening.now.rules.ts'
import { calendarOf, fillingIn, type Hours, type Opening } from './opening.rules.ts'
import { otherDays, sayOpening, weekLines } from './opening.says.ts'

describe('a public holiday', () => {
  test.each([
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => expect(easterOf(year)).toBe(day))

  test.each([
    ['2027-01-01', 'new_year'],
    ['2026-04-02', 'maundy_thursday'],
    ['2026-04-03', 'good_friday'],
    ['2026-04-06', 'easter_monday'],
    ['2026-05-14', 'ascension'],
    ['2026-05-25', 'whit_monday'],
    ['2026-12-25', 'christmas'],
    ['2026-12-26', 'boxing_day'],
    ['2023-05-05', 'prayer_day'],
    // The fourth Friday after Easter, as an ordinary working day since 2024.
    ['2024-04-26', undefined],
    ['2026-05-01', undefined],
    ['2026-06-05', undefined],
    ['2026-12-24', undefined],
  ])('%s: %s', (day, name) => expect(holidayOn(day)).toBe(name))
})

const week: Hours[] = [
  ...[1, 2, 3, 4].map((weekday) => ({ weekday, from: '10:00', until: '20:00' })),
  { weekday: 5, from: '10:00', until: '16:00' },
  { weekday: 7, from: '14:00', until: '18:00' },
]
const door: Opening = {
  hours: week,
  onHolidays: 'as_sunday',
  days: [
    { day: '2026-12-24', from: '14:00', until: '20:00' },
    { day: '2026-12-31', from: null, until: null },
  ],
}
const today = '2026-11-20'
const calendar = calendarOf(door, today)
const phone = fillingIn(calendar)
const night = calendarOf(
  {
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '11:00', until: '05:00' })),
    onHolidays: 'as_usual',
    days: [],
  },
  today,
)
const at = (day: string, time: string): Moment => ({
  day,
  minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
})

describe('the door', () => {
  test('is open from its first minute and closed from its last', () => {
    expect(openUntil(calendar, at('2026-11-23', '10:00'))).toEqual(at('2026-11-23', '20:00'))
    expect(openUntil(calendar, at('2026-11-23', '19:59'))).toEqual(at('2026-11-23', '20:00'))
    expect(openUntil(calendar, at('2026-11-23', '20:00'))).toBeUndefined()
    expect(opensNext(calendar, at('2026-11-23', '20:00'))).toEqual(at('2026-11-24', '10:00'))
    expect(opensNext(calendar, at('2026-11-28', '12:00'))).toEqual(at('2026-11-29', '14:00'))
  })

  test.each([
    ['2026-12-24', [[840, 1200]]],
    ['2026-12-25', [[840, 1080]]],
    ['2026-12-26', [[840, 1080]]],
    ['2026-12-31', []],
    ['2027-01-01', [[840, 1080]]],
    ['2027-03-29', [[840, 1080]]],
    ['2027-04-23', [[600, 960]]],
  ])('on %s keeps the hours of that day', (day, spans) =>
    expect(spansOn(calendar, day)).toEqual(spans),
  )
})

test('a phone that fills in answers exactly when the door does not, holidays too', () => {
  for (const day of [...Object.keys(calendar.days), '2026-11-22', '2026-11-28']) {
    for (let minute = 0; minute < 1440; minute += 15) {
      const now = { day, minute }
      expect(Boolean(openUntil(calendar, now)), `${day} ${minute}`).toBe(!openUntil(phone, now))
    }
  }
  expect(openUntil(phone, at('2026-11-20', '23:40'))).toEqual(at('2026-11-22', '14:00'))
})

test('a night goes on past midnight, and what never ends is day and night', () => {
  expect(openUntil(night, at('2026-11-20', '23:40'))).toEqual(at('2026-11-21', '05:00'))
  expect(openUntil(night, at('2026-11-21', '02:15'))).toEqual(at('2026-11-21', '05:00'))
  expect(openUntil(night, at('2026-11-21', '05:00'))).toBeUndefined()
  const always = calendarOf({ hours: [], onHolidays: 'closed', days: [] }, today)
  expect(openUntil(always, at('2026-12-25', '03:00'))).toBe('always')
})

test('is said as people say it', () => {
  const friday = at('2026-11-20', '23:40')
  expect(sayOpening(calendar, at('2026-11-23', '12:00'), 'da')).toBe('Åbent nu, til kl. 20.')
  expect(sayOpening(calendar, friday, 'da')).toBe('Åbner søndag kl. 14.')
  expect(sayOpening(phone, friday, 'da', 'phone')).toBe('Svarer nu, til søndag kl. 14.')
  expect(sayOpening(night, friday, 'en', 'phone')).toBe('Answers now, until 05:00 tomorrow.')
  expect(weekLines(door, 'da')).toEqual([
    { days: 'Mandag til torsdag', times: 'kl. 10 til 20', shut: false },
    { days: 'Fredag', times: 'kl. 10 til 16', shut: false },
    { days: 'Lørdag', times: 'lukket', shut: true },
    { days: 'Søndag', times: 'kl. 14 til 18', shut: false },
  ])
  expect(otherDays(calendar, '2026-12-20', '2026-12-26', 'da')).toEqual([
    { days: 'Torsdag den 24. december', times: 'kl. 14 til 20' },
    { days: 'Fredag den 25. december, juledag', times: 'kl. 14 til 18' },
    { days: 'Lørdag den 26. december, anden juledag', times: 'kl. 14 til 18' },
  ])
})
