import type { Id } from '../../platform/data/id.ts'
import type { Answer, Coming, MeetingForm, Proposal } from './appointment.rules.ts'
import type { Nothing, SeriesOf } from './appointment.types.ts'
import type { When } from './appointment.when.ts'

/** An appointment as the database gives it: sealed. */
export interface Row extends When {
  id: Id
  citizenId: Id
  citizenName: string | null
  minutes: number
  form: MeetingForm
  /** Whose words they are: its own, or those of its series. A link goes with the title, the way with the place. */
  ownTitle: boolean
  ownPlace: boolean
  ownWhat: boolean
  title: Uint8Array
  place: Uint8Array
  what: Uint8Array
  way: Uint8Array | null
  link: Uint8Array | null
  address: Uint8Array | null
  series: SeriesOf | null
  nothing: (Omit<Nothing, 'at'> & { at: string }) | null
  madeBy: Id
  timeBy: Id
  movedBy: Id | null
  version: number
  isChanged: boolean
  calledOffAt: Date | null
  calledOffBy: Id | null
  mayWrite: boolean
  people: (Omit<Coming, 'name' | 'answer'> & {
    name: string | null
    answer: Answer | 'taken_back' | null
  })[]
  pId: Id | null
  pBy: Id
  pDay: string
  pTime: string
  pZone: string
  pStartsAt: Date
  pForm: MeetingForm
  pPlace: Uint8Array | null
  pWords: Uint8Array
  pAnswered: Proposal['answered'] | null
}

/** Where each sealed text lives: what it is sealed to, beside its row. */
export const place = {
  title: 'appointment.appointment.title',
  place: 'appointment.appointment.place',
  what: 'appointment.appointment.what',
  way: 'appointment.appointment.way',
  address: 'appointment.appointment.address',
  link: 'appointment.appointment.link',
  words: 'appointment.proposal.words',
} as const

/** The same of a series: what all its times have in common is sealed to the series. */
export const seriesPlace = {
  title: 'appointment.series.title',
  place: 'appointment.series.place',
  what: 'appointment.series.what',
  way: 'appointment.series.way',
  address: 'appointment.series.address',
  link: 'appointment.series.link',
} as const
