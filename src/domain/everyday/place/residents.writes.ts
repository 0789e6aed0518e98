import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { home } from './place.queries.ts'

const told = (write: Write, kind: string, object: Id, citizen: Id) =>
  write.event({ room: 'everyday', kind, object, citizen })

/** Somebody who works there says that a person they work with lives there. Nothing happens when they do already. */
export async function addResident(write: Write, unit: Id, person: Id) {
  const place = await home(write, unit)
  if (!place.works || person === actorId(write)) throw new Missing()
  const [known] = await write.sql(
    sql<{
      there: boolean
    }>`select exists (select 1 from everyday.resident r where r.unit_id = ${unit}
        and r.citizen_id = ${person} and r.ended_at is null) as there
      where ${person}::uuid = any (array(select circle.attended()))`,
  )
  if (!known) throw new Missing()
  if (known.there) return
  const id = newId()
  await write.q
    .insertInto('everyday.resident')
    .values({
      ...{ id, unit_id: unit, citizen_id: person, from_at: write.now },
      added_by: actorId(write),
    })
    .execute()
  await told(write, 'resident_added', id, person)
}

async function resident(write: Write, id: Id): Promise<{ unit: Id; person: Id }> {
  const [found] = await write.sql(
    sql<{ unit: Id; person: Id }>`select unit_id as unit, citizen_id as person
      from everyday.resident where id = ${id} and ended_at is null`,
  )
  if (!found) throw new Missing()
  return found
}

/** Lives there no more: said by the person, or by those who work there. @returns the board */
export async function moveOut(write: Write, id: Id): Promise<{ unit: Id; mine: boolean }> {
  const { unit, person } = await resident(write, id)
  exactlyOne(
    await write.q
      .updateTable('everyday.resident')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await told(write, 'resident_moved', id, person)
  return { unit, mine: person === actorId(write) }
}

/** The person's name, up where the neighbours read it, or down again. @returns the board */
export async function hangName(write: Write, id: Id, up: boolean): Promise<Id> {
  const { unit, person } = await resident(write, id)
  const me = actorId(write)
  if (person !== me) throw new Missing()
  await write.q.deleteFrom('everyday.name_plate').where('resident_id', '=', id).execute()
  if (up) {
    await write.q
      .insertInto('everyday.name_plate')
      .values({ id: newId(), resident_id: id, citizen_id: me, put_up_at: write.now })
      .execute()
  }
  await told(write, up ? 'name_plate_up' : 'name_plate_down', id, me)
  return unit
}
