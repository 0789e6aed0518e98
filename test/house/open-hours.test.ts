import { expect, test } from 'vitest'
import {
  calendarOf,
  fillingIn,
  momentOf,
  type Opening,
  sayOpening,
} from '../../src/domain/municipality/index.ts'
import * as phone from '../../src/enhance/opening.ts'

const week = [1, 2, 3, 4, 5, 6, 7]
const openings: Opening[] = [
  {
    hours: [
      ...[1, 2, 3, 4].map((weekday) => ({ weekday, from: '10:00', until: '20:00' })),
      { weekday: 7, from: '14:30', until: '18:00' },
    ],
    onHolidays: 'as_sunday',
    days: [
      { day: '2026-12-24', from: '14:00', until: '20:00' },
      { day: '2026-12-31', from: null, until: null },
    ],
  },
  {
    hours: week.map((weekday) => ({ weekday, from: '11:00', until: '05:00' })),
    onHolidays: 'as_usual',
    days: [],
  },
  {
    hours: week.map((weekday) => ({ weekday, from: '16:00', until: '00:00' })),
    onHolidays: 'closed',
    days: [],
  },
  { hours: [], onHolidays: 'closed', days: [] },
]

/** The server's rules and the browser's are two programs: they say the same at every hour of a year. */
test('a copy on the phone says the same as the server does', () => {
  const calendars = openings.map((one) => calendarOf(one, '2026-11-20'))
  const all = [...calendars, ...calendars.map(fillingIn)]
  let said = 0
  const start = Date.parse('2026-11-20T00:10:00Z')
  for (let hours = 0; hours < 380 * 24; hours += 5) {
    const at = new Date(start + hours * 3_600_000)
    const now = momentOf(at)
    expect(phone.danishNow(at)).toEqual(now)
    for (const calendar of all) {
      for (const lang of ['da', 'en'] as const) {
        for (const kind of ['phone', 'place'] as const) {
          const there = phone.sayOpening(calendar, now, lang, kind)
          if (there !== sayOpening(calendar, now, lang, kind))
            expect(there, at.toISOString()).toBe(sayOpening(calendar, now, lang, kind))
          said += 1
        }
      }
    }
  }
  expect(said).toBeGreaterThan(50_000)
}, 60_000)
