import { actorId, exactlyOne, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { codeHash, makeCode } from '../contact.code.ts'
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
export async function endElsewhere(write: Write, contact: Id, name: string) {
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

export async function endOwner(write: Write, contact: Id) {
  await write.q
    .updateTable('contact.responsibility')
    .set({ ended_at: write.now, ended_how: 'handed' })
    .where('contact_id', '=', contact)
    .where('ended_at', 'is', null)
    .execute()
}
