import { actorId, exactlyOne, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { Relation } from './circle.queries.ts'

/** Adds a person who is there. Adding alone shows them nothing. */
export async function addMember(write: Write, person: Id, relation: Relation): Promise<Id> {
  const citizen = actorId(write)
  const already = await write.q
    .selectFrom('circle.member')
    .select('id')
    .where('citizen_id', '=', citizen)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (already) return already.id
  const id = newId()
  await write.q
    .insertInto('circle.member')
    .values({
      id,
      citizen_id: citizen,
      person_id: person,
      relation,
      added_at: write.now,
      added_by: citizen,
    })
    .execute()
  await write.event({ room: 'circle', kind: 'member_added', object: id, citizen })
  return id
}

/** Ends a membership and everything shared by it. @throws Missing when there is none */
async function endBoth(write: Write, citizen: Id, person: Id) {
  const ended = { ended_at: write.now, ended_by: actorId(write) }
  const membership = write.q
    .updateTable('circle.member')
    .set(ended)
    .where('citizen_id', '=', citizen)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
  exactlyOne(await membership.executeTakeFirstOrThrow())
  await write.q
    .updateTable('circle.share')
    .set(ended)
    .where('citizen_id', '=', citizen)
    .where('person_id', '=', person)
    .where('ended_at', 'is', null)
    .execute()
}

/** Takes a person out of the acting person's circle, and with them everything shared with them. */
export async function removePerson(write: Write, person: Id) {
  const citizen = actorId(write)
  await endBoth(write, citizen, person)
  await write.event({ room: 'circle', kind: 'member_removed', object: person, citizen })
}

/** The one who was chosen steps out of somebody's circle. */
export async function stepOut(write: Write, citizen: Id) {
  const me = actorId(write)
  await endBoth(write, citizen, me)
  await write.event({ room: 'circle', kind: 'member_left', object: me, citizen })
}
