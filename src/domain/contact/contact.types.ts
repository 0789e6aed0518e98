import type { Id } from '../../platform/data/id.ts'

export const meetings = [
  'walk_in',
  'phone',
  'write',
  'place',
  'home',
  'outdoors',
  'along',
  'peer',
] as const
export type Meeting = (typeof meetings)[number]

export const answerWays = ['here', 'call', 'come_by'] as const
export type AnswerWay = (typeof answerWays)[number]

export const slotMeetings = ['walk_in', 'phone', 'place', 'home', 'outdoors'] as const
export type SlotMeeting = (typeof slotMeetings)[number]

export type Came = 'written' | 'walk_in' | 'phone' | 'street' | 'changed'
export type Told =
  | 'taken'
  | 'offered'
  | 'accepted'
  | 'handed_on'
  | 'ended'
  | 'removed'
  | 'booked'
  | 'cancelled'

/** A contact as the one who may see it sees it. */
export interface Contact {
  id: Id
  unitId: Id
  came: Came
  about: 'self' | 'other'
  answerWay: AnswerWay
  meeting: Meeting[]
  young: boolean
  dangerAt: Date | null
  /** Nothing has been done about it since the last words that spoke of danger. */
  dangerOpen: boolean
  openedAt: Date
  endedAt: Date | null
  endedHow: 'talk' | 'by_person' | 'handed_on' | null
  wordsRemovedAt: Date | null
  alias: string
  number: string
  /** Who holds on to it now; null stands in the unit's inbox. */
  owner: { id: Id; name: string; since: Date } | null
}

export interface Line {
  id: Id
  side: 'person' | 'staff' | 'told'
  told: Told | null
  /** The given name of the one who wrote or did it, where one may know it. */
  name: string
  /** Null when the person has taken their words away. */
  words: string | null
  at: Date
}

export interface Reading {
  name: string
  at: Date
}
