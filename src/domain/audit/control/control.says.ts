import { dayOf, sayDay, sayTime } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import type { Alarm, RuleTold } from './alarms.queries.ts'
import { controlDeskWords } from './control.desk.words.ts'
import { waitedDays } from './control.rules.ts'
import { lookWords } from './look.desk.words.ts'
import type { Question } from './questions.queries.ts'

/** 'søndag den 22. november kl. 02.15' */
export const sayMoment = (visit: Visit, at: Date): string =>
  `${sayDay(dayOf(at), visit.lang, visit.today)} ${sayTime(at, visit.lang)}`

/** How long something has waited, in words. */
export function sayWaited(visit: Visit, since: Date): string {
  const w = controlDeskWords[visit.lang]
  const days = waitedDays(since, visit.now)
  if (days === 0) return w.waitedNone
  return days === 1 ? w.waitedOne : w.waitedDays(String(days))
}

export const sayPeople = (visit: Visit, count: number): string => {
  const { ruleMeasure } = lookWords[visit.lang]
  return count === 1 ? ruleMeasure.one : ruleMeasure.many(String(count))
}

/** 'mål og skridt': what was seen, for those at work. */
export const saySubjects = (visit: Visit, subjects: readonly string[]): string => {
  const known: Record<string, string> = lookWords[visit.lang].subjects
  return listed(
    subjects.map((subject) => known[subject] ?? subject),
    visit.lang,
  )
}

export function sayGround(visit: Visit, ground: string): string {
  const known: Record<string, string> = lookWords[visit.lang].ground
  return known[ground] ?? lookWords[visit.lang].ground.other
}

/** Who looked at whom, and when. */
export function sayLook(visit: Visit, one: Question): string {
  const w = controlDeskWords[visit.lang]
  const when = sayMoment(visit, one.lookAt)
  return one.citizenName
    ? w.look(one.askedName, one.citizenName, when)
    : w.looks(one.askedName, when)
}

/** The same, said to the one who looked. */
export function sayOwnLook(visit: Visit, one: Question): string {
  const w = controlDeskWords[visit.lang]
  const when = sayMoment(visit, one.lookAt)
  return one.citizenName ? w.yourLook(one.citizenName, when) : w.yourLooks(when)
}

export const sayRule = (visit: Visit, rule: RuleTold): string =>
  lookWords[visit.lang].rules[rule.code](sayPeople(visit, rule.threshold), String(rule.measure))

export const sayAlarm = (visit: Visit, alarm: Alarm): string =>
  controlDeskWords[visit.lang].alarmLine(
    lookWords[visit.lang].alarmRule[alarm.rule],
    alarm.actorName,
    sayPeople(visit, alarm.people),
    alarm.rule === 'many'
      ? sayMoment(visit, alarm.from)
      : sayDay(dayOf(alarm.from), visit.lang, visit.today),
  )
