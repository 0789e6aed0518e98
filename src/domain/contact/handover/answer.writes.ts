import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { codeHash } from '../contact.code.ts'
import { withProof } from '../contact.proof.ts'
import { happened, tell } from '../contact.writes.ts'
import { endElsewhere, endOwner, TO_NAME } from './handover.writes.ts'

/** Yes, with an account. From this moment it is the acting person's. @throws Missing when it is asked no longer */
export async function accept(write: Write, handover: Id): Promise<Id> {
  const me = actorId(write)
  const contact = await openOffer(write, handover)
  await tell(write, contact, 'accepted', me)
  await endOwner(write, contact)
  exactlyOne(
    await write.q
      .updateTable('contact.handover')
      .set({ accepted_at: write.now, accepted_by: me })
      .where('id', '=', handover)
      .where('accepted_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.q
    .insertInto('contact.responsibility')
    .values({
      id: newId(),
      contact_id: contact,
      person_id: me,
      how: 'accepted',
      from_at: write.now,
    })
    .execute()
  await happened(write, contact, 'contact_accepted')
  return contact
}

/** No, or not now. The one who asked still holds on to it. */
export async function decline(write: Write, handover: Id): Promise<void> {
  const contact = await openOffer(write, handover)
  exactlyOne(
    await write.q
      .updateTable('contact.handover')
      .set({ declined_at: write.now })
      .where('id', '=', handover)
      .executeTakeFirstOrThrow(),
  )
  await happened(write, contact, 'contact_declined')
}

async function openOffer(write: Write, handover: Id): Promise<Id> {
  const rows = await write.sql(
    sql<{ contact: Id }>`select contact_id as contact from contact.handover
      where id = ${handover} and accepted_at is null and declined_at is null and taken_back_at is null
        and contact_id = any (array(select contact.offered()))`,
  )
  return oneOf(rows).contact
}

/** Yes, by a one-time link: it works once, and for so many days. @returns false when it does not */
export async function acceptByLink(write: Write, code: string): Promise<boolean> {
  await withProof(write, codeHash(code))
  const rows = await write.sql(
    sql<{ id: Id; contact: Id; name: Uint8Array | null }>`select id, contact_id as contact,
        to_name_sealed as name from contact.handover
      where contact_id = any (array(select contact.offered_by_link())) and way = 'link'
        and accepted_at is null and declined_at is null and taken_back_at is null`,
  )
  const [one] = rows
  if (!one?.name) return false
  await endElsewhere(write, one.contact, write.box.open(TO_NAME, one.id, one.name))
  exactlyOne(
    await write.q
      .updateTable('contact.handover')
      .set({ accepted_at: write.now })
      .where('id', '=', one.id)
      .executeTakeFirstOrThrow(),
  )
  return true
}
