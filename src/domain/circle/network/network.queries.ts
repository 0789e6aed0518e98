import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { deny } from '../grounds/grounds.writes.ts'

export const rings = ['close', 'near', 'around'] as const
export type Ring = (typeof rings)[number]

export interface Placed {
  id: Id
  name: string
  person: Id | null
  ring: Ring
  avoid: boolean
  version: number
}

type Row = Omit<Placed, 'name'> & { given: string | null; sealed: Uint8Array | null }

/** The drawing: who stands in which ring. For the person, and for those with whom it is shared. */
export async function networkOf(read: Read, citizen: Id): Promise<Placed[]> {
  const rows = await read.sql(
    sql<Row>`select n.id, n.person_id as person, n.ring, n.avoid, n.version, p.given_name as given, n.name_sealed as sealed
      from circle.network n left join person.person p on p.id = n.person_id
      where n.citizen_id = ${citizen} and n.ended_at is null order by n.placed_at, n.id limit 60`,
  )
  if (rows.length > 0) read.shows([citizen], 'network')
  return rows.map(({ given, sealed, ...row }) => ({
    ...row,
    name: sealed ? read.box.open('circle.network.name', row.id, sealed) : (given ?? ''),
  }))
}

export interface NewPlace {
  name?: string | undefined
  person?: Id | undefined
  ring: Ring
  avoid: boolean
}

/** Places a name, or somebody from the circle. */
export async function place(write: Write, { name, person, ring, avoid }: NewPlace): Promise<Id> {
  const citizen = actorId(write)
  const id = newId()
  const who = person
    ? { person_id: person }
    : { name_sealed: write.box.seal('circle.network.name', id, name ?? '') }
  await write.q
    .insertInto('circle.network')
    .values({ id, citizen_id: citizen, ring, avoid, placed_at: write.now, ...who })
    .execute()
  if (avoid && person) await deny(write, { person })
  await write.event({ room: 'circle', kind: 'placed', object: id, citizen })
  return id
}

/** Moves one to another ring. "Kontakt ikke" about somebody who is here keeps them out of everything. */
export async function movePlace(
  write: Write,
  one: Placed,
  to: { ring: Ring; avoid: boolean; version: number },
) {
  const citizen = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('circle.network')
      .set({ ring: to.ring, avoid: to.avoid, version: to.version + 1, placed_at: write.now })
      .where('id', '=', one.id)
      .where('version', '=', to.version)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  if (to.avoid && one.person) await deny(write, { person: one.person })
  await write.event({ room: 'circle', kind: 'placed', object: one.id, citizen })
}

/** Takes one out of the drawing. */
export async function takeOut(write: Write, id: Id) {
  const citizen = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('circle.network')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('citizen_id', '=', citizen)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'circle', kind: 'place_ended', object: id, citizen })
}
