import { sql } from 'kysely'
import { actorId, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { contactOf } from '../contact.queries.ts'
import { say } from '../contact.writes.ts'
import { letKnow } from '../link/link.writes.ts'
import { addContact, addParticulars, type NewContact } from '../write/open.writes.ts'

export interface ContactStaff {
  id: Id
  name: string
}

/** The one who works with the acting person and hears first when something changes: support before coordinator. */
export async function contactStaff(read: Read): Promise<ContactStaff | undefined> {
  const rows = await read.sql(
    sql<ContactStaff>`select r.person_id as id, p.given_name as name
      from circle.staff_relation r join person.person p on p.id = r.person_id
      where r.citizen_id = ${actorId(read)} and r.role in ('support', 'coordinator')
        and r.ended_at is null and r.person_id = any (array(select contact.my_contact_staff()))
      order by r.role = 'support' desc, r.from_at limit 1`,
  )
  return rows[0]
}

/**
 * "Min situation er ændret": a contact with the person's own name. Their contact staff hold on to it from the
 * first moment; where there are none, it stands in the door's inbox.
 */
export async function tellOfChange(
  write: Write,
  given: NewContact,
): Promise<{ id: Id; danger: boolean }> {
  const staff = await contactStaff(write)
  const { id, danger } = await addContact(write, given, { came: 'changed', by: actorId(write) })
  await write.q
    .insertInto('contact.link')
    .values({ id: newId(), contact_id: id, citizen_id: actorId(write), linked_at: write.now })
    .execute()
  await addParticulars(write, id, given)
  await say(write, id, { side: 'person', words: given.words })
  if (staff) await giveTo(write, id, staff.id)
  await letKnow(write, await contactOf(write, id))
  await write.event({
    room: 'contact',
    kind: 'contact_changed',
    object: id,
    citizen: actorId(write),
  })
  return { id, danger }
}

const giveTo = (write: Write, contact: Id, person: Id) =>
  write.q
    .insertInto('contact.responsibility')
    .values({
      id: newId(),
      contact_id: contact,
      person_id: person,
      how: 'relation',
      from_at: write.now,
    })
    .execute()
