import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { NUMBER } from './crisis.queries.ts'

/** Adds somebody whom the acting person wants to call. */
export async function addNumber(
  write: Write,
  { name, phone, note }: { name: string; phone: string; note: string },
) {
  const id = newId()
  const seal = (part: string, text: string) => write.box.seal(`${NUMBER}.${part}`, id, text)
  await write.q
    .insertInto('crisis.number')
    .values({
      id,
      citizen_id: actorId(write),
      name_sealed: seal('name', name),
      phone_sealed: seal('phone', phone),
      note_sealed: seal('note', note),
      added_at: write.now,
    })
    .execute()
  await told(write, 'crisis_number_added', id)
}

/** Takes one away. @throws Missing */
export async function endNumber(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('crisis.number')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'crisis_number_ended', id)
}

/** Agrees beforehand that whoever has the duty may open the plan, until a day or until it is withdrawn. */
export async function agreeWithDesk(write: Write, until: Date | null) {
  await withdrawFromDesk(write)
  const id = newId()
  await write.q
    .insertInto('crisis.desk_consent')
    .values({ id, citizen_id: actorId(write), given_at: write.now, until_at: until })
    .execute()
  await told(write, 'desk_agreed', id)
}

/** Withdraws it, with as few steps as it was given. Nothing happens when there was none. */
export async function withdrawFromDesk(write: Write) {
  const ended = await write.q
    .updateTable('crisis.desk_consent')
    .set({ ended_at: write.now })
    .where('citizen_id', '=', actorId(write))
    .where('ended_at', 'is', null)
    .returning('id')
    .execute()
  for (const { id } of ended) await told(write, 'desk_withdrawn', id)
}

const told = (write: Write, kind: string, object: Id) =>
  write.event({ room: 'crisis', kind, object, citizen: actorId(write) })
