import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { endShareOf, shareOne } from '../circle/index.ts'

/** An appointment, as far as the log needs to know it. */
interface About {
  id: Id
  citizen: { id: Id }
}

/** Somebody who is asked along. Staff see it by their work; everybody else by the person's own share. */
export interface Asked {
  id: Id
  isStaff: boolean
}

/** What the log keeps of it: ids and never a word. */
export const happened = (kind: string, a: About, version?: number) => ({
  room: 'appointment',
  kind,
  object: a.id,
  citizen: a.citizen.id,
  ...(version === undefined ? {} : { version }),
})

/** The person alone takes people along from the circle, and lets them see this one appointment. */
export async function takeAlong(write: Write, a: About, { id: person, isStaff }: Asked) {
  await write.q
    .insertInto('appointment.participant')
    .values({
      id: newId(),
      appointment_id: a.id,
      citizen_id: a.citizen.id,
      person_id: person,
      added_by: actorId(write),
      added_at: write.now,
    })
    .execute()
  if (!isStaff) await shareOne(write, { person, subject: 'appointments', object: a.id })
  await write.event(happened('appointment_joined', a))
}

/** Somebody does not come after all; what was shared for it is withdrawn with it. */
export async function sayGoodbye(write: Write, a: About, person: Id) {
  exactlyOne(
    await write.q
      .updateTable('appointment.participant')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('appointment_id', '=', a.id)
      .where('person_id', '=', person)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (a.citizen.id === actorId(write)) {
    await endShareOf(write, { person, subject: 'appointments', object: a.id })
  }
  await write.event(happened('appointment_left', a))
}
