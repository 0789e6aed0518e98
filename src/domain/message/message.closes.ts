import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'

interface Of {
  id: Id
  citizen: Id
}

/** The person closes their thread. It stays for those who are in it, and nobody writes. */
export async function close(write: Write, of: Of) {
  await write.q
    .insertInto('message.closing')
    .values({
      ...{ id: newId(), thread_id: of.id, citizen_id: of.citizen },
      closed_at: write.now,
      closed_by: actorId(write),
    })
    .execute()
  await told(write, 'message_closed', of)
}

/** @throws Missing when it is not closed, or not theirs */
export async function reopen(write: Write, of: Of) {
  exactlyOne(
    await write.q
      .updateTable('message.closing')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('thread_id', '=', of.id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'message_reopened', of)
}

/** One of the team says that they answer. */
export async function take(write: Write, of: Of) {
  await write.q
    .insertInto('message.taking')
    .values({
      ...{ id: newId(), thread_id: of.id, citizen_id: of.citizen },
      person_id: actorId(write),
      taken_at: write.now,
    })
    .execute()
  await told(write, 'message_taken', of)
}

/** It is the team's again. @throws Missing when nobody has it, or it is another team's */
export async function giveBack(write: Write, of: Of) {
  exactlyOne(
    await write.q
      .updateTable('message.taking')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('thread_id', '=', of.id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'message_given_back', of)
}

const told = (write: Write, kind: string, { id, citizen }: Of) =>
  write.event({ room: 'message', kind, object: id, citizen })

/** Whether others see that the acting person has read. */
export async function showReading(write: Write, shows: boolean) {
  const values = { person_id: actorId(write), shows_reading: shows, set_at: write.now }
  await write.q
    .insertInto('message.preference')
    .values(values)
    .onConflict((same) =>
      same.column('person_id').doUpdateSet({ shows_reading: shows, set_at: write.now }),
    )
    .execute()
}
