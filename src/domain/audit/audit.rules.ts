import { clock, dayOf, sayNear } from '../../platform/time/days.ts'
import { capital } from '../../platform/words/capital.ts'
import { listed } from '../../platform/words/listed.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { SeenEvent, SeenLook } from './audit.queries.ts'
import { seenWords } from './audit.seen.words.ts'
import { auditWords } from './audit.words.ts'

export interface Line {
  time: string
  text: string
  why?: string
  /** The look it tells of, the newest when there are several. */
  look?: string
}
export interface Day {
  day: string
  lines: Line[]
}

const known = <K extends string>(table: Record<K, string>, key: string, otherwise: string) =>
  key in table ? table[key as K] : otherwise

/** Names or roles: what the municipality has chosen to show of those who look. */
export type Shows = 'names' | 'roles'

/** Who looked, as the person knows them: by name and what they are, or by what they are alone. */
export function lookerName(
  { name, role }: Pick<SeenLook, 'name' | 'role'>,
  shows: Shows,
  lang: Lang,
): string {
  const w = seenWords[lang]
  if (shows === 'names' && name) return role ? w.called(name, roleOf(role, lang)) : name
  return role ? known(w.unnamed, role, w.unnamed.other) : auditWords[lang].somebody
}

export const roleOf = (role: string, lang: Lang): string =>
  known(seenWords[lang].roles, role, seenWords[lang].roles.other)

const order = Object.keys(auditWords.da.subjects)
const placeOf = (subject: string) => order.indexOf(subject)

/** In the order of the table of words, so that the same things are always said alike. */
export const whatWasSeen = (subjects: readonly string[], lang: Lang): string =>
  listed(
    [...subjects]
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((subject) => known(auditWords[lang].subjects, subject, subject)),
    lang,
  )

export const purposeOf = ({ purpose }: Pick<SeenLook, 'purpose'>, lang: Lang): string =>
  known(auditWords[lang].purposes, purpose, auditWords[lang].purposes.other)

/** What the same person looked at on the same day, for the same reason and by the same right, is one line. */
interface Visit extends SeenLook {
  times: number
}

function visits(looks: readonly SeenLook[]): Visit[] {
  const found = new Map<string, Visit>()
  for (const look of looks) {
    const { actor, role, purpose, ground } = look
    const key = [dayOf(look.at), actor, role, purpose, ground].join(' ')
    const before = found.get(key)
    if (!before) found.set(key, { ...look, times: 1 })
    else {
      before.times += 1
      before.subjects = [...new Set([...before.subjects, ...look.subjects])]
    }
  }
  return [...found.values()]
}

/**
 * The looks as days of plain sentences: who saw what, and why they could. Within a day each person stands
 * once for each reason, the latest first: a list of sixty clicks frightens, and tells less.
 */
export function lookDays(
  looks: readonly SeenLook[],
  today: string,
  lang: Lang,
  shows: Shows = 'names',
): Day[] {
  const w = auditWords[lang]
  return byDay(visits(looks), today, lang, (visit) => {
    const saw = w.saw(lookerName(visit, shows, lang), whatWasSeen(visit.subjects, lang))
    const times = visit.times > 1 ? [seenWords[lang].times(visit.times)] : []
    return {
      text: visit.ground === 'emergency' ? seenWords[lang].emergency(saw) : saw,
      why: [purposeOf(visit, lang), w.grounds[visit.ground], ...times].join(' '),
      look: visit.id,
    }
  })
}

/** The changes, in the same way. `me` is the person who reads; with roles, others have no name here either. */
export function changeDays(
  events: readonly SeenEvent[],
  me: string,
  today: string,
  lang: Lang,
  shows: Shows = 'names',
): Day[] {
  const w = auditWords[lang]
  const other = ({ name }: SeenEvent) => (shows === 'names' && name) || w.somebody
  const by = (event: SeenEvent) =>
    event.actor === me ? w.you : event.actor ? other(event) : w.itself
  return byDay(events, today, lang, (event) => ({
    text: (event.behalf ? w.changedFor : w.changed)(
      by(event),
      known(w.kinds, event.kind, w.kinds.other),
    ),
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
