import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { happened } from '../appointment.company.ts'
import { place } from '../appointment.row.ts'
import type { MeetingForm } from '../appointment.rules.ts'
import type { Appointment } from '../appointment.types.ts'
import type { When } from '../appointment.when.ts'
import { onTheWall } from '../appointment.writes.ts'

/** Sets the time that now stands, by a proposal or, when nobody else is asked, by oneself. */
export async function moveTo(
  write: Write,
  a: Appointment,
  when: When,
  how: { form: MeetingForm; place?: string | null; proposal: Id | null },
) {
  const version = a.version + 1
  const { form, proposal } = how
  const moves = how.place != null && how.place !== a.place
  exactlyOne(
    await write.q
      .updateTable('appointment.appointment')
      .set({
        ...onTheWall(when),
        form,
        proposal_id: proposal,
        ...(moves ? await placeOf(write, a, { place: how.place ?? '', proposal }) : {}),
        time_by: actorId(write),
        version,
        answers_from: version,
      })
      .where('id', '=', a.id)
      .where('version', '=', a.version)
      .executeTakeFirstOrThrow(),
  )
  const same = a.startsAt.getTime() === when.startsAt.getTime()
  const kind = !same ? 'moved' : moves ? 'place_changed' : 'changed'
  await write.event(happened(`appointment_${kind}`, a, version))
}

/**
 * The new place: by a proposal it is the very text that was proposed, so that the database can see that it is. The
 * way to the old place is gone with it. What a series says for all its times, this one now says for itself.
 */
async function placeOf(write: Write, a: Appointment, how: { place: string; proposal: Id | null }) {
  const gone = { way_sealed: null, address_sealed: null }
  if (how.proposal === null)
    return { ...gone, place_sealed: write.box.seal(place.place, a.id, how.place) }
  const { place_sealed } = await write.q
    .selectFrom('appointment.proposal')
    .select('place_sealed')
    .where('id', '=', how.proposal)
    .executeTakeFirstOrThrow()
  return { ...gone, place_sealed }
}
