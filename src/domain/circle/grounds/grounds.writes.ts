import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

type Said = { person?: Id | undefined; subject?: string | undefined }

/** Says no: to a person altogether, to a subject for everybody, or to one subject for one person. */
export async function deny(write: Write, { person, subject }: Said) {
  const citizen = actorId(write)
  const id = newId()
  const row = { person_id: person ?? null, subject: subject ?? null }
  const done = await write.q
    .insertInto('circle.denial')
    .values({ id, citizen_id: citizen, given_at: write.now, given_by: citizen, ...row })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows === 0n) return
  await write.event({ room: 'circle', kind: 'denied', object: id, citizen })
}

/** Takes the no back. @returns whether there was one */
export async function allow(write: Write, { person, subject }: Said): Promise<boolean> {
  const citizen = actorId(write)
  const rows = await write.sql(
    sql<{ id: Id }>`update circle.denial set ended_at = ${write.now}, ended_by = ${citizen}
      where citizen_id = ${citizen} and ended_at is null
        and person_id is not distinct from ${person ?? null}::uuid
        and subject is not distinct from ${subject ?? null} returning id`,
  )
  const [row] = rows
  if (row) await write.event({ room: 'circle', kind: 'denial_ended', object: row.id, citizen })
  return row !== undefined
}

/** Lets one of the staff in though the record is closed. */
export async function trust(write: Write, citizen: Id, person: Id) {
  const id = newId()
  const given = { given_at: write.now, given_by: actorId(write) }
  await write.q
    .insertInto('circle.trust')
    .values({ id, citizen_id: citizen, person_id: person, ...given })
    .onConflict((on) => on.doNothing())
    .execute()
  await write.event({ room: 'circle', kind: 'trusted', object: id, citizen })
}

/** Closes it to them again. */
export async function distrust(write: Write, citizen: Id, person: Id) {
  exactlyOne(
    await write.q
      .updateTable('circle.trust')
      .set({ ended_at: write.now, ended_by: actorId(write) })
      .where('citizen_id', '=', citizen)
      .where('person_id', '=', person)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'circle', kind: 'distrusted', object: person, citizen })
}

/** The person says that they do not agree: it is kept, and those who look after access see it. */
export async function objectTo(write: Write, representation: Id) {
  const citizen = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('circle.representation')
      .set({ objected_at: write.now })
      .where('id', '=', representation)
      .where('citizen_id', '=', citizen)
      .where('objected_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({
    room: 'circle',
    kind: 'representation_objected',
    object: representation,
    citizen,
  })
}

/** Ends what the person gave themselves: a guardian is ended by the one who appointed them. */
export async function endRepresentation(write: Write, representation: Id) {
  const rows = await write.sql(
    sql<{ citizen_id: Id }>`update circle.representation
      set ended_at = ${write.now}, ended_by = ${actorId(write)}
      where id = ${representation} and ended_at is null returning citizen_id`,
  )
  const citizen = oneOf(rows).citizen_id
  await write.event({
    room: 'circle',
    kind: 'representation_ended',
    object: representation,
    citizen,
  })
}
