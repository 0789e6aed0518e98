import type { Id } from '../../platform/data/id.ts'
import { dayOf, sayDay, sayNear, sayTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { listed } from '../../platform/words/listed.ts'
import { answeredBy, isLate } from './message.rules.ts'
import type { Away, Thread } from './message.types.ts'
import { messageWords } from './message.words.ts'

export type Names = ReadonlyMap<Id, string>

/** "i går kl. 14.05", "i morgen kl. 12" */
export const sayWhen = (at: Date, visit: Visit): string =>
  `${sayNear(dayOf(at), visit.today, visit.lang)} ${sayTime(at, visit.lang)}`

export const nameIn = (names: Names, id: Id, visit: Visit): string =>
  names.get(id) ?? messageWords[visit.lang].somebody

/** Those in a thread besides the reader. */
export function othersIn(thread: Thread, names: Names, visit: Visit): string[] {
  const me = visit.person?.id
  const people = [thread.citizen, ...thread.members].filter((id) => id !== me)
  const said = people.map((id) => nameIn(names, id, visit))
  return thread.unit && thread.citizen === me ? [thread.unit.name, ...said] : said
}

/** What a thread is called: its title, or those who are in it. */
export function titleOf(thread: Thread, names: Names, visit: Visit): string {
  if (thread.title) return thread.title
  const w = messageWords[visit.lang]
  const others = othersIn(thread, names, visit)
  return w.untitled(others.length > 0 ? listed(others, visit.lang) : w.alone)
}

/** For the person: by when there is an answer, or that we are late and whom one can call. */
export function sayAnswer(thread: Thread, visit: Visit): string[] {
  const { waitingSince, answers } = thread
  if (!answers || !waitingSince || thread.closedAt) return []
  const w = messageWords[visit.lang]
  const due = sayWhen(answeredBy(waitingSince, answers), visit)
  if (!isLate(waitingSince, answers, visit.now)) return [w.answerBy(due)]
  return [w.late(due), w.lateCall(answers.phone || visit.municipality.phone)]
}

/** For those at work: who waits, since when, and what was promised. */
export function sayWaiting(thread: Thread, names: Names, visit: Visit): string[] {
  const { waitingSince, answers } = thread
  if (!answers || !waitingSince || thread.closedAt) return []
  const w = messageWords[visit.lang]
  const name = nameIn(names, thread.citizen, visit)
  const due = sayWhen(answeredBy(waitingSince, answers), visit)
  const late = isLate(waitingSince, answers, visit.now)
  return [
    w.waits(name, sayWhen(waitingSince, visit)),
    late ? w.weAreLate(name, due) : w.promised(due),
  ]
}

/** That somebody is away, until when, and who is there instead. */
export function sayAway(away: Away, name: string, visit: Visit, phone: string): string {
  const w = messageWords[visit.lang]
  const until = sayDay(away.until, visit.lang, visit.today)
  const instead =
    away.instead.length > 0 ? w.instead(listed(away.instead, visit.lang)) : w.noInstead(phone)
  return `${w.away(name, until)} ${instead}`
}
