import type { Id } from '../../platform/data/id.ts'
import type { MeetingForm, Standing } from './appointment.rules.ts'
import type { When } from './appointment.when.ts'

/** An appointment as pages show it. The first of `people` is the person it is about. */
export interface Appointment extends Standing, When {
  id: Id
  citizen: { id: Id; name: string }
  form: MeetingForm
  title: string
  place: string
  what: string
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
