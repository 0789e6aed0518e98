import type { Id } from '../../platform/data/id.ts'
import type { MeetingForm, Standing } from './appointment.rules.ts'
import type { When } from './appointment.when.ts'

export const everies = ['week', 'fortnight', 'month'] as const
export type Every = (typeof everies)[number]

/** The series that an appointment belongs to: how often, and until when. */
export interface SeriesOf {
  id: Id
  every: Every
  /** The day it would have by the series alone. */
  day: string
  from: string
  until: string | null
  isEnded: boolean
}

export const reasons = [
  ...(['bus', 'tired', 'unwell', 'forgot'] as const),
  ...(['other_plan', 'not_wanted', 'not_said'] as const),
]
export type NotHeldReason = (typeof reasons)[number]

/** A meeting that came to nothing: who recorded it, whether we were the ones who did not come, and why, when said. */
export interface Nothing {
  id: Id
  ours: boolean
  by: Id
  at: Date
  reason: NotHeldReason | null
}

/** An appointment as pages show it. The first of `people` is the person it is about. */
export interface Appointment extends Standing, When {
  id: Id
  citizen: { id: Id; name: string }
  form: MeetingForm
  title: string
  place: string
  what: string
  /** How one gets there, in words; what a map would look for; a link of one's own for a video call. '' when not said. */
  way: string
  address: string
  link: string
  /** The series it is one of. */
  series: SeriesOf | null
  /** That it came to nothing. */
  nothing: Nothing | null
  madeBy: Id
  /** Who set the time that stands. */
  timeBy: Id
  version: number
  /** The time, form or place has been changed since it was made. */
  isChanged: boolean
  calledOff: { at: Date; by: Id } | null
  /** Whether the acting person may change it: the set that the policy asks. */
  mayWrite: boolean
}
