import { clock } from '../../../platform/time/days.ts'
import { listed } from '../../../platform/words/listed.ts'
import type { Lang } from '../../../platform/words/words.ts'
import { feedWords } from './feed.words.ts'
import type { Entry } from './ics.ts'

export const feedShows = ['busy', 'plain', 'named'] as const
export type FeedShows = (typeof feedShows)[number]

/** So many addresses of one person may run at a time, and so often may each be asked in an hour. */
export const FEEDS_MOST = 10
export const FETCHES_AN_HOUR = 60

/** One appointment as far as a calendar may know it. */
export interface Planned {
  id: string
  startsAt: Date
  minutes: number
  version: number
  madeAt: Date
  calledOffAt: Date | null
  /** What the one whose calendar it is has said to the version that stands. */
  answer: string | null
  /** It is about the person whose calendar this is. */
  own: boolean
  names: readonly string[]
  place: string
}

/** 13.00 is said as 13: a title is read at a glance. */
const spoken = (at: Date, lang: Lang) => clock(at, lang).replace(/\.00$/, '')

/**
 * How an appointment stands in a calendar that others may see: on a lock screen, at work, in a cloud. Names and
 * place only in one's own appointments, and only when one chose it: another person's name is not ours to spread.
 */
export function entryOf(one: Planned, shows: FeedShows, lang: Lang): Entry {
  const w = feedWords[lang]
  const named = shows === 'named' && one.own
  const plain = w.plain(spoken(one.startsAt, lang))
  const told = named && one.names.length > 0 ? w.named(listed([...one.names], lang)) : plain
  const off = one.calledOffAt !== null || one.answer === 'no' || one.answer === 'not_today'
  return {
    uid: `${one.id}@roret`,
    ...{ startsAt: one.startsAt, minutes: one.minutes },
    title: shows === 'busy' ? w.busy : told,
    place: named ? one.place : '',
    sequence: one.version - 1,
    status: off ? 'CANCELLED' : one.answer === 'yes' ? 'CONFIRMED' : 'TENTATIVE',
    stamp: one.calledOffAt ?? one.madeAt,
  }
}
