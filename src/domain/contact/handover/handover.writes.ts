import { sql } from 'kysely'
import { actorId, exactlyOne, oneOf, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { codeHash, makeCode } from '../contact.code.ts'
import { withProof } from '../contact.proof.ts'
import { happened, tell } from '../contact.writes.ts'

export const OFFER = 'contact.handover.words'
export const TO_NAME = 'contact.handover.to_name'
export const LINK_DAYS = 7

/** To whom: a colleague, a unit where the first who says yes has it, or somebody outside by name. */
export type Receiver =
  | { way: 'account'; person: Id }
  | { way: 'unit'; unit: Id }
  | { way: 'link'; name: string }
  | { way: 'phone'; name: string }

/**
 * Asks another to take over. It changes nothing: until there is a yes, the one who asks holds on to it. A yes
 * on the phone is written down by the one who heard it, with who and when, and then it is theirs.
 * @returns the code of a one-time link
 */
export async function offer(
  write: Write,
  contact: Id,
  to: Receiver,
  words: string,
): Promise<string | undefined> {
  const id = newId()
  const me = actorId(write)
  const code = to.way === 'link' ? makeCode() : undefined
  await takeBack(write, contact)
  if (to.way !== 'phone') await tell(write, contact, 'offered', me, 'name' in to ? to.name : '')
  await write.q
    .insertInto('contact.handover')
    .values({
      id,
      contact_id: contact,
      from_id: me,
      way: to.way,
      to_id: to.way === 'account' ? to.person : null,
      to_unit_id: to.way === 'unit' ? to.unit : null,
      to_name_sealed: 'name' in to ? write.box.seal(TO_NAME, id, to.name) : null,
      token_hash: code ? Buffer.from(codeHash(code)) : null,
      expires_at: code ? new Date(write.now.getTime() + LINK_DAYS * 86_400_000) : null,
      words_sealed: write.box.seal(OFFER, id, words),
      offered_at: write.now,
      accepted_at: to.way === 'phone' ? write.now : null,
    })
    .execute()
  if (to.way === 'phone') await endElsewhere(write, contact, to.name)
  await happened(write, contact, to.way === 'phone' ? 'contact_handed' : 'contact_offered')
  return code
}

/** What was asked and not answered is asked no longer. */
export async function takeBack(write: Write, contact: Id): Promise<void> {
  await write.q
    .updateTable('contact.handover')
    .set({ taken_back_at: write.now })
    .where('contact_id', '=', contact)
    .where('accepted_at', 'is', null)
    .where('declined_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .execute()
}

/** Somebody outside has it now: for the municipality the contact has ended, and the person is told who. */
async function endElsewhere(write: Write, contact: Id, name: string) {
  const by = write.actor.kind === 'person' ? write.actor.id : null
  await tell(write, contact, 'handed_on', by, name)
  exactlyOne(
    await write.q
      .updateTable('contact.contact')
      .set({ ended_at: write.now, ended_how: 'handed_on' })
      .where('id', '=', contact)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await endOwner(write, contact)
}

async function endOwner(write: Write, contact: Id) {
  await write.q
    .updateTable('contact.responsibility')
    .set({ ended_at: write.now, ended_how: 'handed' })
    .where('contact_id', '=', contact)
    .where('ended_at', 'is', null)
    .execute()
}

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
