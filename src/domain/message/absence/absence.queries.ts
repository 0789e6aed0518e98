import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { dayOf } from '../../../platform/time/days.ts'

export interface Absence {
  id: Id
  from: string
  until: string
}

/** When the acting person is away, now and ahead. */
export const myAbsences = (read: Read): Promise<Absence[]> =>
  read.q
    .selectFrom('message.absence')
    .select(['id', 'from_day as from', 'until_day as until'])
    .where('person_id', '=', actorId(read))
    .where('ended_at', 'is', null)
    .where('until_day', '>=', dayOf(read.now))
    .orderBy('from_day')
    .limit(50)
    .execute()

/** The acting person says that they are away. */
export async function beAway(write: Write, { from, until }: Omit<Absence, 'id'>): Promise<Id> {
  const id = newId()
  await write.q
    .insertInto('message.absence')
    .values({
      ...{ id, person_id: actorId(write), from_day: from, until_day: until },
      told_at: write.now,
    })
    .execute()
  await write.event({ room: 'message', kind: 'absence_told', object: id, citizen: null })
  return id
}

/** They are here after all. @throws Missing */
export async function beHere(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('message.absence')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'message', kind: 'absence_ended', object: id, citizen: null })
}
