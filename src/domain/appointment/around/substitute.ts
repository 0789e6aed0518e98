import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { say } from '../answers/appointment.answers.ts'
import { happened } from '../appointment.company.ts'
import type { Appointment } from '../appointment.types.ts'

/** Somebody at work comes instead of somebody else. The meeting stands; the person may still say no. */
export async function substitute(write: Write, a: Appointment, goes: Id, comes: Id) {
  const one = oneOf(
    await write.q
      .selectFrom('appointment.participant')
      .select('id')
      .where('appointment_id', '=', a.id)
      .where('person_id', '=', goes)
      .where('ended_at', 'is', null)
      .execute(),
  )
  exactlyOne(
    await write.q
      .updateTable('appointment.participant')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('id', '=', one.id)
      .executeTakeFirstOrThrow(),
  )
  await write.q
    .insertInto('appointment.participant')
    .values({
      id: newId(),
      appointment_id: a.id,
      citizen_id: a.citizen.id,
      person_id: comes,
      added_by: actorId(write),
      added_at: write.now,
      instead_of: one.id,
    })
    .execute()
  await write.event(happened('appointment_substituted', a))
  // Who sends oneself has said yes by that; another is asked.
  if (comes === actorId(write)) await say(write, a, 'yes')
}

/** How long the acting person travels to get there; null takes it away. */
export async function travels(write: Write, a: Appointment, minutes: number | null) {
  exactlyOne(
    await write.q
      .updateTable('appointment.participant')
      .set({ travel_minutes: minutes })
      .where('appointment_id', '=', a.id)
      .where('person_id', '=', actorId(write))
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event(happened('appointment_travel', a))
}
