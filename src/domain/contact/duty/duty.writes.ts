import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { HANDOVER } from './duty.queries.ts'

export interface NewShift {
  unit: Id
  person: Id
  from: Date
  until: Date
  phone: string
}

/** Puts a shift on a roster. @returns false when the person already has one that begins then */
export async function planShift(write: Write, shift: NewShift): Promise<boolean> {
  const id = newId()
  const rows = await write.sql(
    sql<{
      id: Id
    }>`insert into contact.shift (id, unit_id, person_id, from_at, until_at, phone, planned_at, planned_by)
      values (${id}, ${shift.unit}, ${shift.person}, ${shift.from}, ${shift.until}, ${shift.phone}, ${write.now},
        ${actorId(write)})
      on conflict (person_id, from_at) where called_off_at is null do nothing returning id`,
  )
  if (rows.length === 0) return false
  await write.event({ room: 'contact', kind: 'shift_planned', object: id, citizen: null })
  return true
}

/** @throws Missing */
export async function callOffShift(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('contact.shift')
      .set({ called_off_at: write.now, called_off_by: actorId(write) })
      .where('id', '=', id)
      .where('called_off_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'contact', kind: 'shift_called_off', object: id, citizen: null })
}

/** Tells the next shift what it needs. */
export async function giveHandover(write: Write, shift: Id, words: string) {
  const id = newId()
  const { unit } = oneOf(
    await write.sql(
      sql<{ unit: Id }>`select unit_id as unit from contact.shift where id = ${shift}`,
    ),
  )
  await write.q
    .insertInto('contact.shift_handover')
    .values({
      id,
      unit_id: unit,
      shift_id: shift,
      words_sealed: write.box.seal(HANDOVER, id, words),
      given_at: write.now,
      given_by: actorId(write),
    })
    .execute()
  await write.event({ room: 'contact', kind: 'handover_given', object: id, citizen: null })
}

/** The next one has read it and takes over. @throws Missing when somebody else already has */
export async function acceptHandover(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('contact.shift_handover')
      .set({ accepted_at: write.now, accepted_by: actorId(write) })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'contact', kind: 'handover_accepted', object: id, citizen: null })
}
