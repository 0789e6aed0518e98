import { Temporal } from 'temporal-polyfill'
import type { Lang } from '../words/words.ts'
import { part } from './parts.ts'

/** Denmark's wall time. Appointments store their own zone beside their wall time. */
export const ZONE = 'Europe/Copenhagen'

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 'YYYY-MM-DD' of a moment, in Denmark. */
export const dayOf = (at: Date): string => wall(at).toPlainDate().toString()

/** A moment as Danish wall time. */
export const wall = (at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(ZONE)

/** Whole days from one day to another; negative when it is past. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The moment of a wall time in a zone. In the hour that summer time takes away, the later one. */
export const moment = (day: string, time: string, zone = ZONE): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/**
 * Reads a day as people write it: 2026-12-03, 3.12.2026, d. 3/12, den 3. december, 3 December 2026.
 * Without a year it is the next such day from `today`. @returns undefined when it is no day
 */
export function readDay(raw: string, today: string): string | undefined {
  const written = raw.toLowerCase().replace(/^(?:den|d\.?) ?(?=\d)/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written)
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-]?(\d{4})?$/.exec(written.replaceAll(' ', ''))
  if (numbers) return dated(Number(numbers[1]), Number(numbers[2]), numbers[3], today)
  const named = /^(\d{1,2})\.? ([a-z]+)\.?,? ?(\d{4})?$/.exec(written)
  const month = named ? monthOf(named[2] ?? '') : 0
  return named && month > 0 ? dated(Number(named[1]), month, named[3], today) : undefined
}

function monthOf(name: string): number {
  const starts = (list: string[]) =>
    list.findIndex((month) => name.length >= 3 && month.startsWith(name))
  return Math.max(starts(months), starts(english)) + 1
}

function dated(day: number, month: number, year: string | undefined, today: string) {
  if (year) return valid(Number(year), month, day)
  const thisYear = Number(today.slice(0, 4))
  const near = valid(thisYear, month, day)
  return near && near < today ? valid(thisYear + 1, month, day) : near
}

function valid(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200) return undefined
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** Reads a time of day: 13.30, 13:30, 9, kl. 9. @returns 'HH:MM' or undefined */
export function readTime(raw: string): string | undefined {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?$/.exec(raw.toLowerCase())
  if (!found) return undefined
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? '0')]
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 'søndag den 22. november', with the year when it is not this one. */
export function sayDay(day: string, lang: Lang, today?: string): string {
  const year = today && day.slice(0, 4) !== today.slice(0, 4) ? ({ year: 'numeric' } as const) : {}
  const weekday = part(day, lang, { weekday: 'long' })
  const date = part(day, lang, { day: 'numeric', month: 'long', ...year })
  return lang === 'da' ? `${weekday} den ${date}` : `${weekday} ${date}`
}

/** 'den 9. oktober', with the year when it is not this one. */
export function sayDate(day: string, lang: Lang, today?: string): string {
  const year = today && day.slice(0, 4) !== today.slice(0, 4) ? ({ year: 'numeric' } as const) : {}
  const date = part(day, lang, { day: 'numeric', month: 'long', ...year })
  return lang === 'da' ? `den ${date}` : date
}

export const weekdayOf = (day: string, lang: Lang) => part(day, lang, { weekday: 'long' })

/** 'kl. 15.04' in Danish, '15:04' in English. */
export const sayTime = (at: Date, lang: Lang): string =>
  lang === 'da' ? `kl. ${clock(at, lang)}` : clock(at, lang)

/** '15.04' in Danish, '15:04' in English. */
export function clock(at: Date, lang: Lang): string {
  const { hour, minute } = wall(at)
  const pair = [hour, minute].map((number) => String(number).padStart(2, '0'))
  return pair.join(lang === 'da' ? '.' : ':')
}

/** 'i dag', 'i morgen', 'i går', or the day by its name. */
export function sayNear(day: string, today: string, lang: Lang): string {
  const away = daysBetween(today, day)
  const near = lang === 'da' ? ['i går', 'i dag', 'i morgen'] : ['yesterday', 'today', 'tomorrow']
  return (
    near[away + 1] ??
    (Math.abs(away) < 7 && away > 0 ? weekdayOf(day, lang) : sayDate(day, lang, today))
  )
}

/** The name of a weekday; 1 is Monday. */
export const weekdayName = (weekday: number, lang: Lang) =>
  weekdayOf(addDays('2024-01-01', weekday - 1), lang)

/** A time of day as it is written: '13.00' in Danish, '13:00' in English. */
export const spokenTime = (time: string, lang: Lang) =>
  lang === 'da' ? time.replace(':', '.') : time
