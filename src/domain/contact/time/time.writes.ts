import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { SlotMeeting } from '../contact.types.ts'
import { tell } from '../contact.writes.ts'

export interface Slot {
  id: Id
  at: Date
  minutes: number
  meeting: SlotMeeting
  place: string
  name: string
}

/** Times that can still be taken, soonest first. Anybody may know them. */
export const freeSlots = (read: Read): Promise<Slot[]> =>
  read.sql(
    sql<Slot>`select id, begins_at as at, minutes, meeting, place, name
      from contact.free_slots() order by begins_at limit 60`,
  )

export interface Booking extends Slot {
  booking: Id
  contact: Id
}

/** Times that this contact has taken and that have not been yet. */
export const bookingsOf = (read: Read, contact: Id): Promise<Booking[]> =>
  read.sql(
    sql<Booking>`select s.id, s.begins_at as at, s.minutes, s.meeting, s.place, coalesce(n.name, '') as name,
        b.id as booking, b.contact_id as contact
      from contact.booking b join contact.slot s on s.id = b.slot_id
        left join contact.names() n on n.person_id = s.person_id
      where b.contact_id = ${contact} and b.cancelled_at is null and s.begins_at > platform.now()
      order by s.begins_at limit 20`,
  )

export interface OfferedSlot extends Slot {
  contact: Id | null
}

/** The times of my unit that lie ahead, with the contact that has taken each. */
export const slotsOfUnit = (read: Read): Promise<OfferedSlot[]> =>
  read.sql(
    sql<OfferedSlot>`select s.id, s.begins_at as at, s.minutes, s.meeting, s.place,
        coalesce(n.name, '') as name, b.contact_id as contact
      from contact.slot s left join contact.names() n on n.person_id = s.person_id
        left join contact.booking b on b.slot_id = s.id and b.cancelled_at is null
      where s.withdrawn_at is null and s.begins_at > platform.now()
        and s.unit_id = any (array(select contact.my_units()))
      order by s.begins_at limit 100`,
  )

export interface NewSlot {
  unit: Id
  at: Date
  minutes: number
  meeting: SlotMeeting
  place: string
}

/** Offers a time. @returns false when the acting person already offers something then */
export async function offerSlot(write: Write, given: NewSlot): Promise<boolean> {
  const { unit, at, minutes, meeting, place } = given
  const rows = await write.sql(
    sql<{ id: Id }>`insert into contact.slot
        (id, unit_id, person_id, begins_at, minutes, meeting, place, offered_at)
      values (${newId()}, ${unit}, ${actorId(write)}, ${at}, ${minutes}, ${meeting}, ${place}, ${write.now})
      on conflict (person_id, begins_at) do nothing returning id`,
  )
  return rows.length === 1
}

/** Takes back a time that nobody has taken. @returns false when somebody has */
export async function withdrawSlot(write: Write, slot: Id): Promise<boolean> {
  const rows = await write.sql(
    sql<{ id: Id }>`update contact.slot set withdrawn_at = ${write.now}
      where id = ${slot} and withdrawn_at is null and id not in
        (select b.slot_id from contact.booking b where b.cancelled_at is null)
      returning id`,
  )
  return rows.length === 1
}

/** Takes a time. Two at once: exactly one has it. @returns false for the other */
export async function book(write: Write, contact: Id, slot: Id): Promise<boolean> {
  const rows = await write.sql(
    sql<{ id: Id }>`insert into contact.booking (id, slot_id, contact_id, booked_at)
      values (${newId()}, ${slot}, ${contact}, ${write.now})
      on conflict (slot_id) where cancelled_at is null do nothing returning id`,
  )
  if (rows.length === 0) return false
  await tell(write, contact, 'booked', null)
  return true
}

/** Lets a time go. Nobody asks why. */
export async function cancelBooking(write: Write, booking: Id, contact: Id): Promise<void> {
  exactlyOne(
    await write.q
      .updateTable('contact.booking')
      .set({ cancelled_at: write.now })
      .where('id', '=', booking)
      .where('contact_id', '=', contact)
      .where('cancelled_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await tell(write, contact, 'cancelled', null)
}
