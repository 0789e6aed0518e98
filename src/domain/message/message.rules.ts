import { dayOf, moment, wall } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { type Calendar, calendarOf, opensNext } from '../municipality/index.ts'
import type { AnswerTime } from './message.types.ts'

/** What holds where a unit has said nothing: the next weekday at noon. */
export const ordinaryAnswer: AnswerTime = { days: 1, time: '12:00' }

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '16:00' }))

/** The days on which those at work answer: weekdays that are not public holidays. */
export const answerDays = (today: string): Calendar =>
  calendarOf({ hours: weekdays, onHolidays: 'closed', days: [] }, today)

const DAY_END = 24 * 60

/** The first day after this one on which somebody answers; the day itself where none is near. */
const nextDay = (calendar: Calendar, day: string): string =>
  opensNext(calendar, { day, minute: DAY_END })?.day ?? day

/** Whether somebody answers on this day at all. */
const isDay = (calendar: Calendar, day: string): boolean =>
  opensNext(calendar, { day, minute: -1 })?.day === day

/**
 * By when one who asked at this moment has an answer. "Samme dag" counts when it is asked before the time on a day
 * when somebody answers; else it is the next such day.
 */
export function answeredBy(asked: Date, { days, time }: AnswerTime): Date {
  const day = dayOf(asked)
  const calendar = answerDays(day)
  const { hour, minute } = wall(asked)
  const before = hour * 60 + minute < Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  let due = day
  let left = days
  if (days === 0 && !(isDay(calendar, day) && before)) left = 1
  for (; left > 0; left -= 1) due = nextDay(calendar, due)
  return moment(due, time)
}

/** Whether we are late with an answer now. */
export const isLate = (waitingSince: Date | null, answers: AnswerTime | null, now: Date): boolean =>
  waitingSince !== null && answers !== null && answeredBy(waitingSince, answers) <= now

const works = ['staff', 'leader', 'admin']
export const atWork = ({ person }: Visit): boolean =>
  person?.kinds.some((kind) => works.includes(kind)) ?? false

/** Who works here may be somebody’s citizen too: then they write for themselves as everybody does. */
export const forOneself = (visit: Visit): boolean =>
  !atWork(visit) || (visit.person?.kinds.includes('citizen') ?? false)
