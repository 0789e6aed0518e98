import { clock, dayOf, sayNear } from '../../platform/time/days.ts'
import { capital } from '../../platform/words/capital.ts'
import { listed } from '../../platform/words/listed.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { SeenEvent, SeenLook } from './audit.queries.ts'
import { auditWords } from './audit.words.ts'

export interface Line {
  time: string
  text: string
  why?: string
}
export interface Day {
  day: string
  lines: Line[]
}

const known = <K extends string>(table: Record<K, string>, key: string, otherwise: string) =>
  key in table ? table[key as K] : otherwise

/** The looks as days of plain sentences: who saw what, and why they could. */
export function lookDays(looks: readonly SeenLook[], today: string, lang: Lang): Day[] {
  const w = auditWords[lang]
  return byDay(looks, today, lang, (look) => {
    const what = listed(
      look.subjects.map((subject) => known(w.subjects, subject, subject)),
      lang,
    )
    const purpose = known(w.purposes, look.purpose, w.purposes.other)
    return {
      text: w.saw(look.name ?? w.somebody, what),
      why: `${purpose} ${w.grounds[look.ground]}`,
    }
  })
}

/** The changes, in the same way. `me` is the person who reads. */
export function changeDays(
  events: readonly SeenEvent[],
  me: string,
  today: string,
  lang: Lang,
): Day[] {
  const w = auditWords[lang]
  const by = (event: SeenEvent) =>
    event.actor === me ? w.you : event.actor ? (event.name ?? w.somebody) : w.itself
  return byDay(events, today, lang, (event) => ({
    text: w.changed(by(event), known(w.kinds, event.kind, w.kinds.other)),
  }))
}

function byDay<T extends { at: Date }>(
  all: readonly T[],
  today: string,
  lang: Lang,
  say: (one: T) => Omit<Line, 'time'>,
): Day[] {
  const days = new Map<string, Line[]>()
  for (const one of all) {
    const day = capital(sayNear(dayOf(one.at), today, lang))
    days.set(day, [...(days.get(day) ?? []), { time: clock(one.at, lang), ...say(one) }])
  }
  return [...days].map(([day, lines]) => ({ day, lines }))
}
