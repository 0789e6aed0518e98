import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Forbidden } from '../../../platform/web/errors.ts'
import { standWith } from './asking.queries.ts'

export interface Talk {
  id: Id
  citizen: Id
  person: Id
  name: string
  begunAt: Date
}

/** Talks that have begun and not ended, between the acting person and another. */
export const openTalks = (read: Read, citizen: Id): Promise<Talk[]> =>
  read.sql(
    sql<Talk>`select t.id, t.citizen_id as citizen, t.person_id as person, p.given_name as name, t.begun_at as "begunAt"
      from health.talk t join person.person p on p.id = t.person_id
      where t.citizen_id = ${citizen} and t.ended_at is null order by t.begun_at limit 20`,
  )

/** Begins a talk about health with somebody who has said yes. @throws Forbidden, Missing */
export async function beginTalk(write: Write, citizen: Id) {
  if ((await standWith(write, citizen)).may !== 'talk') throw new Forbidden()
  const running = await openTalks(write, citizen)
  if (running.some(({ person }) => person === actorId(write))) return
  const id = newId()
  await write.q
    .insertInto('health.talk')
    .values({ id, citizen_id: citizen, person_id: actorId(write), begun_at: write.now })
    .execute()
  await write.event({ room: 'health', kind: 'health_talk_begun', object: id, citizen })
}

/** Ends it: the person may at any time. @throws Missing */
export async function endTalk(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('health.talk')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('citizen_id', '=', actorId(write))
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({
    room: 'health',
    kind: 'health_talk_ended',
    object: id,
    citizen: actorId(write),
  })
}
