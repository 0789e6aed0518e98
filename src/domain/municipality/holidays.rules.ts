/** The public holidays of Denmark, by the name that a person would say. */
export const holidayNames = [
  ...['new_year', 'maundy_thursday', 'good_friday', 'easter', 'easter_monday', 'prayer_day'],
  ...['ascension', 'whitsun', 'whit_monday', 'christmas', 'boxing_day'],
] as const
export type HolidayName = (typeof holidayNames)[number]

const DAY_MS = 86_400_000

/**
 * Easter Sunday by the Gregorian calendar, as the "anonymous" algorithm has it
 * (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return iso(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1))
}

/**
 * The holidays of a year, each with its day. Store bededag, the fourth Friday after Easter, is one until
 * 2023 only: lov nr. 214 af 7. marts 2023 ended it from 1 January 2024. Christmas Eve, New Year's Eve and
 * Constitution Day are no public holidays: who closes then says so as a day of its own.
 */
export function holidaysOf(year: number): Map<string, HolidayName> {
  const easter = Date.parse(easterOf(year))
  const from = (days: number) => iso(easter + days * DAY_MS)
  const all: [string, HolidayName][] = [
    [`${year}-01-01`, 'new_year'],
    [from(-3), 'maundy_thursday'],
    [from(-2), 'good_friday'],
    [from(0), 'easter'],
    [from(1), 'easter_monday'],
    [from(39), 'ascension'],
    [from(49), 'whitsun'],
    [from(50), 'whit_monday'],
    [`${year}-12-25`, 'christmas'],
    [`${year}-12-26`, 'boxing_day'],
  ]
  if (year < 2024) all.push([from(26), 'prayer_day'])
  return new Map(all)
}

const known = new Map<number, Map<string, HolidayName>>()

/** A calendar asks for hundreds of days: each year is worked out once. */
export function holidayOn(day: string): HolidayName | undefined {
  const year = Number(day.slice(0, 4))
  const days = known.get(year) ?? holidaysOf(year)
  known.set(year, days)
  return days.get(day)
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
