import { actorId, type Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { addDays } from '../../../platform/time/days.ts'
import { Missing } from '../../../platform/web/errors.ts'
import {
  type Appointment,
  appointment,
  isOn,
  make,
  myDay,
  whenOf,
} from '../../appointment/index.ts'
import type { Note } from '../journal.types.ts'

const WEEK = 7

/** Whether something of mine stands in that hour already. */
const isBusy = (start: Date, minutes: number, others: readonly Appointment[]) =>
  others.some(
    (one) =>
      isOn(one) &&
      one.startsAt.getTime() < start.getTime() + minutes * 60_000 &&
      start.getTime() < one.startsAt.getTime() + one.minutes * 60_000,
  )

/**
 * The same again a week later than today's or the note's own appointment, whichever is ahead of now: what, where
 * and how long is known. The person answers it like every other.
 * @returns the appointment, or undefined when something else stands there
 */
export async function sameAgain(write: Write, note: Note): Promise<Appointment | undefined> {
  if (!note.appointment) throw new Missing()
  const before = await appointment(write, note.appointment)
  let day = before.day
  do day = addDays(day, WEEK)
  while (whenOf(day, before.time, before.zone).startsAt <= write.now)
  const when = whenOf(day, before.time, before.zone)
  if (isBusy(when.startsAt, before.minutes, await myDay(write, day))) return undefined
  const citizen = note.citizen.id
  const { form, minutes, title, place, what } = before
  const told = { form, minutes, title, place, what }
  const me = { id: actorId(write), isStaff: true }
  const made = await make(write, citizen, when, told, [me])
  await write.q
    .insertInto('journal.outcome')
    .values({
      ...{ id: newId(), note_id: note.id, citizen_id: citizen },
      ...{ appointment_id: made, made_by: me.id, at: write.now },
    })
    .execute()
  await write.event({ room: 'journal', kind: 'note_became', object: note.id, citizen })
  return appointment(write, made)
}
