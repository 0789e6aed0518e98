import { sayDay, sayNear, weekdayName } from '../../platform/time/days.ts'
import { capital } from '../../platform/words/capital.ts'
import type { Lang } from '../../platform/words/words.ts'
import { holidayOn } from './holidays.rules.ts'
import { type Moment, opensNext, openUntil } from './opening.now.rules.ts'
import type { Calendar, Opening, Span } from './opening.rules.ts'
import { openingWords } from './opening.words.ts'

/** '20', '9.30' in Danish; '20:00', '09:30' in English. The whole hour is said as people say it. */
export function sayMinute(minute: number, lang: Lang): string {
  const hour = Math.floor(minute / 60) % 24
  const rest = minute % 60
  const two = (one: number) => String(one).padStart(2, '0')
  if (lang === 'en') return `${two(hour)}:${two(rest)}`
  return rest === 0 ? String(hour) : `${hour}.${two(rest)}`
}

/** '20.00' in Danish, '20:00' in English: for a clock rather than a sentence. */
export const sayClock = (minute: number, lang: Lang): string =>
  lang === 'da' && minute % 60 === 0 ? `${sayMinute(minute, lang)}.00` : sayMinute(minute, lang)

/** "Åbent nu, til kl. 20." or "Åbner i morgen kl. 10.", in one sentence. */
export function sayOpening(
  calendar: Calendar,
  now: Moment,
  lang: Lang,
  kind: 'phone' | 'place' = 'place',
): string {
  const w = openingWords[lang][kind]
  const until = openUntil(calendar, now)
  if (until === 'always') return w.always
  if (until) {
    const time = sayMinute(until.minute, lang)
    if (until.day === now.day) return w.until(time)
    if (until.minute === 0) return w.untilMidnight
    return w.untilDay(sayNear(until.day, now.day, lang), time)
  }
  const next = opensNext(calendar, now)
  if (!next) return w.closed
  return w.opens(sayNear(next.day, now.day, lang), sayMinute(next.minute, lang))
}

export interface HoursLine {
  days: string
  times: string
  /** Closed all day. */
  shut?: boolean
}

const sayTime = (time: string, lang: Lang) =>
  sayMinute(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)), lang)

/** The ordinary week as a notice on a door: days that are alike stand together. None: always. */
export function weekLines({ hours }: Opening, lang: Lang): HoursLine[] {
  if (hours.length === 0) return []
  const w = openingWords[lang]
  const timesOf = (weekday: number) =>
    hours
      .filter((one) => one.weekday === weekday)
      .map(({ from, until }) =>
        from === '00:00' && until === '00:00'
          ? w.allDay
          : w.times(sayTime(from, lang), sayTime(until, lang)),
      )
      .reduceRight((rest, one) => (rest ? w.and(one, rest) : one), '')
  const lines: { first: number; last: number; times: string }[] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const times = timesOf(weekday) || w.shut
    const before = lines.at(-1)
    if (before?.times === times) before.last = weekday
    else lines.push({ first: weekday, last: weekday, times })
  }
  const name = (weekday: number) => weekdayName(weekday, lang)
  return lines.map(({ first, last, times }) => {
    const shut = times === w.shut
    if (first === last) return { days: capital(name(first)), times, shut }
    const join = last - first === 1 ? w.twoDays : w.days
    return { days: capital(join(name(first), name(last))), times, shut }
  })
}

/** The next days whose hours are not those of the week, with the holiday's name: at most so many weeks on. */
export function otherDays(
  calendar: Calendar,
  from: string,
  until: string,
  lang: Lang,
): HoursLine[] {
  const w = openingWords[lang]
  return Object.entries(calendar.days)
    .filter(([day]) => from <= day && day <= until)
    .map(([day, spans]) => {
      const holiday = holidayOn(day)
      const said = sayDay(day, lang)
      const days = holiday ? w.otherDay(said, w.holidays[holiday]) : said
      return { days: capital(days), times: saySpans(spans, lang) }
    })
}

function saySpans(spans: readonly Span[], lang: Lang): string {
  const w = openingWords[lang]
  return (
    spans
      .map(([from, until]) =>
        until - from === 1440 ? w.allDay : w.times(sayMinute(from, lang), sayMinute(until, lang)),
      )
      .reduceRight((rest, one) => (rest ? w.and(one, rest) : one), '') || w.shut
  )
}
