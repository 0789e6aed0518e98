import { sql } from 'kysely'
import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endShareOf, shareOne } from '../../circle/index.ts'
import type { Contact } from '../contact.types.ts'
import { happened } from '../contact.writes.ts'

/**
 * "It was me": the acting person says yes with their own name to a contact whose code they hold. It lets the
 * one who holds on to it know, and nobody else.
 */
export async function linkMe(write: Write, contact: Contact): Promise<void> {
  const citizen_id = actorId(write)
  await write.q
    .insertInto('contact.link')
    .values({ id: newId(), contact_id: contact.id, citizen_id, linked_at: write.now })
    .execute()
  await letKnow(write, contact)
  await happened(write, contact.id, 'contact_linked')
}

/** Lets the one who holds on to it now know who wrote: the person's own choice, also after a handover. */
export async function letKnow(write: Write, { id, owner }: Contact): Promise<void> {
  if (owner && owner.id !== actorId(write))
    await shareOne(write, { person: owner.id, subject: 'contact', object: id })
}

/** Takes the name out again. Whoever was let know is let know no longer; the conversation stays with its code. */
export async function unlinkMe(write: Write, contact: Id): Promise<void> {
  await happened(write, contact, 'contact_unlinked')
  const told = await write.sql(
    sql<{ person: Id }>`select person_id as person from circle.share
      where citizen_id = ${actorId(write)} and subject = 'contact' and object_id = ${contact}
        and ended_at is null`,
  )
  for (const { person } of told)
    await endShareOf(write, { person, subject: 'contact', object: contact })
  exactlyOne(
    await write.q
      .updateTable('contact.link')
      .set({ ended_at: write.now })
      .where('contact_id', '=', contact)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

/** Whether the one who holds on to it knows who wrote. */
export async function ownerKnows(write: Pick<Write, 'sql'>, { id, owner }: Contact) {
  if (!owner) return false
  const rows = await write.sql(
    sql`select 1 from circle.share where subject = 'contact' and object_id = ${id}
      and person_id = ${owner.id} and ended_at is null`,
  )
  return rows.length > 0
}
