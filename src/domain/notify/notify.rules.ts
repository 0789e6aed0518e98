import { addDays, moment, wall } from '../../platform/time/days.ts'
import type { Lang } from '../../platform/words/words.ts'
import type { Topic } from './kinds.types.ts'

export const ways = ['mail', 'sms', 'push', 'post', 'letter'] as const
export type Way = (typeof ways)[number]
export const paces = ['at_once', 'daily', 'weekly'] as const
export type Pace = (typeof paces)[number]

/** What a person has chosen. Where nobody has, there is no choice at all: the page is enough. */
export interface Choice {
  lang: Lang
  ways: readonly Way[]
  invites: boolean
  pace: Pace
  quietFrom: string | null
  quietUntil: string | null
  off: readonly Topic[]
  stoppedAt: Date | null
  version: number
}

/** The first form: everything as calm as it can be, and nothing chosen. */
export const noChoice = (lang: Lang): Choice => ({
  ...{ lang, ways: [], invites: false, pace: 'at_once', off: [], stoppedAt: null, version: 0 },
  ...{ quietFrom: '21:00', quietUntil: '08:00' },
})

/** What happens within a minute is told in one message. */
const TOGETHER_MS = 60_000
const DAILY_AT = '16:00'
const WEEKLY_AT = '10:00'
const DAYS_OF_A_WEEK = 7

/** By which ways something of this topic leaves, beside standing on the page. */
export const waysFor = (choice: Choice | null, topic: Topic): readonly Way[] =>
  !choice || choice.stoppedAt || choice.off.includes(topic) ? [] : choice.ways

/** When what happens now is sent: as often as the person wants to be told, and never in their quiet hours. */
export function dueAt(choice: Pick<Choice, 'pace' | 'quietFrom' | 'quietUntil'>, now: Date): Date {
  return afterQuiet(choice, paced(choice.pace, now))
}

function paced(pace: Pace, now: Date): Date {
  if (pace === 'at_once') return new Date(now.getTime() + TOGETHER_MS)
  const today = wall(now).toPlainDate()
  const day = today.toString()
  if (pace === 'daily') {
    const due = moment(day, DAILY_AT)
    return due > now ? due : moment(addDays(day, 1), DAILY_AT)
  }
  const due = moment(addDays(day, (8 - today.dayOfWeek) % DAYS_OF_A_WEEK), WEEKLY_AT)
  return due > now ? due : moment(addDays(day, DAYS_OF_A_WEEK), WEEKLY_AT)
}

/** The end of the quiet hours when a moment lies in them, which may be on the next day; else the moment itself. */
export function afterQuiet(
  { quietFrom, quietUntil }: Pick<Choice, 'quietFrom' | 'quietUntil'>,
  at: Date,
): Date {
  if (!quietFrom || !quietUntil || quietFrom === quietUntil) return at
  const local = wall(at)
  const day = local.toPlainDate().toString()
  const time = local.toPlainTime().toString().slice(0, 5)
  const overnight = quietFrom > quietUntil
  const inside = overnight
    ? time >= quietFrom || time < quietUntil
    : time >= quietFrom && time < quietUntil
  if (!inside) return at
  return moment(overnight && time >= quietFrom ? addDays(day, 1) : day, quietUntil)
}

/** How long after a try that failed the next one comes; none after the last. */
const AGAIN_MINUTES = [1, 10, 60, 360]
export const againAt = (number: number, now: Date): Date | null => {
  const minutes = AGAIN_MINUTES[number - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}

/** When a gateway is asked for a receipt; after the last the message counts as lost. */
const RECEIPT_MINUTES = [5, 30, 120, 360]
export const receiptAt = (done: Date, now: Date): Date | null => {
  const minutes = RECEIPT_MINUTES.find((after) => done.getTime() + after * 60_000 > now.getTime())
  return minutes === undefined ? null : new Date(done.getTime() + minutes * 60_000)
}
