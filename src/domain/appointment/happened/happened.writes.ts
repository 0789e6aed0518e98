import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { happened } from '../appointment.company.ts'
import { whole } from '../appointment.rows.ts'
import type { Appointment, NotHeldReason } from '../appointment.types.ts'

const OURS_DAYS = 60

/** A meeting came to nothing. `ours`: nobody of us came. */
export async function recordNotHeld(write: Write, a: Appointment, ours: boolean) {
  await write.q
    .insertInto('appointment.not_held')
    .values({
      ...{ id: newId(), appointment_id: a.id, citizen_id: a.citizen.id, ours },
      ...{ recorded_by: actorId(write), recorded_at: write.now },
    })
    .execute()
  await write.event(happened('appointment_not_held', a))
}

/** It did take place after all. @throws Missing when it is another’s to take back */
export async function takeNotHeldBack(write: Write, a: Appointment) {
  exactlyOne(
    await write.q
      .updateTable('appointment.not_held')
      .set({ taken_back_at: write.now, taken_back_by: actorId(write) })
      .where('appointment_id', '=', a.id)
      .where('taken_back_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event(happened('appointment_not_held_back', a))
}

/** Why, in the person’s own choice of words. The newest counts. */
export async function sayReason(write: Write, a: Appointment, reason: NotHeldReason) {
  await write.q
    .insertInto('appointment.not_held_reason')
    .values({
      ...{ id: newId(), appointment_id: a.id, citizen_id: a.citizen.id },
      ...{ reason, at: write.now },
    })
    .execute()
  await write.event(happened('appointment_reason_said', a))
}

/** Meetings to which we did not come in the last two months: they show as ours, like a promise we broke. */
export const notKeptByUs = (read: Read, citizen: Id): Promise<Appointment[]> =>
  whole(
    read,
    sql`select h.appointment_id from appointment.not_held h where h.citizen_id = ${citizen} and h.ours
      and h.taken_back_at is null and h.recorded_at > platform.now() - make_interval(days => ${OURS_DAYS})
      order by h.recorded_at desc limit 20`,
  )
