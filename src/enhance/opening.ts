import { enhanceWords } from './enhance.words.ts'

/** Minutes from midnight; 1440 is the next midnight. As the page carries them for each line and place. */
export type Span = readonly [from: number, until: number]
export interface Calendar {
  week: readonly (readonly Span[])[]
  days: Readonly<Record<string, readonly Span[]>>
}
export interface Now {
  day: string
  minute: number
}

const DAY = 1440
const NIGHTS = 7
const AHEAD = 62

const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** What the phone's clock says, on the wall in Denmark: the phone may have travelled. */
export function danishNow(at: Date): Now {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(at)
  const [day = '', time = ''] = wall.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return { day, minute: 60 * (hour ?? 0) + (minute ?? 0) }
}

const spansOn = ({ week, days }: Calendar, day: string) =>
  days[day] ?? week[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? []

/** The same as the server says: until when it is open, or undefined. */
export function openUntil(calendar: Calendar, { day, minute }: Now): Now | 'always' | undefined {
  let end = spansOn(calendar, day).find(([from, until]) => from <= minute && minute < until)?.[1]
  let last = day
  for (let night = 0; end === DAY && night < NIGHTS; night += 1) {
    const next = spansOn(calendar, addDays(last, 1)).find(([from]) => from === 0)
    last = addDays(last, 1)
    if (!next) return { day: last, minute: 0 }
    end = next[1]
  }
  if (end === undefined) return undefined
  return end === DAY ? 'always' : { day: last, minute: end }
}

export function opensNext(calendar: Calendar, { day, minute }: Now): Now | undefined {
  for (let ahead = 0; ahead <= AHEAD; ahead += 1) {
    const on = addDays(day, ahead)
    const span = spansOn(calendar, on).find(([from]) => ahead > 0 || from > minute)
    if (span) return { day: on, minute: span[0] }
  }
  return undefined
}

type Lang = 'da' | 'en'

/** "Svarer nu, til kl. 20.", in the words that the page itself uses. */
export function sayOpening(calendar: Calendar, now: Now, lang: Lang, kind: 'phone' | 'place') {
  const w = enhanceWords[lang][kind]
  const until = openUntil(calendar, now)
  if (until === 'always') return w.always
  if (until) {
    if (until.day === now.day) return w.until(sayMinute(until.minute, lang))
    if (until.minute === 0) return w.untilMidnight
    return w.untilDay(sayDay(until.day, now.day, lang), sayMinute(until.minute, lang))
  }
  const next = opensNext(calendar, now)
  if (!next) return w.closed
  return w.opens(sayDay(next.day, now.day, lang), sayMinute(next.minute, lang))
}

function sayMinute(minute: number, lang: Lang): string {
  const two = (one: number) => String(one).padStart(2, '0')
  const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60]
  if (lang === 'en') return `${two(hour)}:${two(rest)}`
  return rest === 0 ? String(hour) : `${hour}.${two(rest)}`
}

/** Today and tomorrow, a weekday within the week, else the date. */
export function sayDay(day: string, today: string, lang: Lang): string {
  const away = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  const near = enhanceWords[lang].days[away]
  if (near) return near
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const style =
    away > 0 && away < 7
      ? ({ weekday: 'long' } as const)
      : ({ day: 'numeric', month: 'long', ...year } as const)
  const said = new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', {
    ...style,
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))
  return lang === 'da' && !('weekday' in style) ? `den ${said}` : said
}
