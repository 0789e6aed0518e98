import { sql } from 'kysely'
import type { Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { hashOf, newToken } from '../../../platform/identity/token.ts'
import { codeHash } from '../contact.code.ts'
import { LINES_AN_HOUR } from '../contact.limits.ts'
import { VISIT_MINUTES, withProof } from '../contact.proof.ts'
import { LINE, provedContact } from '../contact.queries.ts'
import type { Contact } from '../contact.types.ts'
import { tell } from '../contact.writes.ts'
import { speaksOfDanger } from '../danger/danger.rules.ts'

/** Begins a short visit with the code. @returns its token, or undefined when the code opens nothing */
export async function comeBack(write: Write, code: string): Promise<string | undefined> {
  await withProof(write, codeHash(code))
  const contact = await provedContact(write)
  return contact && beginVisit(write, contact.id)
}

/** The transaction has proved the contact already; from now on the token does. */
export async function beginVisit(write: Write, contact: Id): Promise<string> {
  const token = newToken()
  const ends_at = new Date(write.now.getTime() + VISIT_MINUTES * 60_000)
  await write.q
    .insertInto('contact.come_back')
    .values({
      id: newId(),
      contact_id: contact,
      token_hash: Buffer.from(hashOf(token)),
      begun_at: write.now,
      ends_at,
    })
    .execute()
  return token
}

/** Nobody else who picks up the phone can read on: every visit of this contact is over. */
export async function endVisits(write: Write, contact: Id): Promise<void> {
  await write.q
    .updateTable('contact.come_back')
    .set({ ended_at: write.now })
    .where('contact_id', '=', contact)
    .where('ended_at', 'is', null)
    .execute()
}

/**
 * The person writes on. The form's key is the line's id: a second press finds it there.
 * @returns false when so much has come in the last hour that this one has to wait
 */
export async function writeOn(
  write: Write,
  contact: Contact,
  words: string,
  key: Id = newId(),
): Promise<boolean> {
  const rows = await write.sql(
    sql<{ lately: number; known: boolean }>`select coalesce(bool_or(id = ${key}), false) as known,
      count(*) filter (where side = 'person'
        and written_at > platform.now() - interval '1 hour')::int as lately
      from contact.line where contact_id = ${contact.id}`,
  )
  const danger = speaksOfDanger(words)
  if (rows[0]?.known) return true
  if ((rows[0]?.lately ?? 0) >= LINES_AN_HOUR && !danger) return false
  await write.q
    .insertInto('contact.line')
    .values({
      id: key,
      contact_id: contact.id,
      side: 'person',
      words_sealed: write.box.seal(LINE, key, words),
      written_at: write.now,
    })
    .execute()
  if (danger) await sayDanger(write, contact.id)
  return true
}

async function sayDanger(write: Write, contact: Id) {
  await write.q
    .updateTable('contact.contact')
    .set({ danger_at: write.now })
    .where('id', '=', contact)
    .execute()
}

/** The person needs no more, and says so themselves. */
export async function endByPerson(write: Write, contact: Id): Promise<void> {
  await tell(write, contact, 'ended', null)
  await write.q
    .updateTable('contact.responsibility')
    .set({ ended_at: write.now, ended_how: 'ended' })
    .where('contact_id', '=', contact)
    .where('ended_at', 'is', null)
    .execute()
  await write.q
    .updateTable('contact.contact')
    .set({ ended_at: write.now, ended_how: 'by_person' })
    .where('id', '=', contact)
    .where('ended_at', 'is', null)
    .execute()
}

/** Takes the person's own words away, with alias and number. What staff wrote stays. */
export async function removeWords(write: Write, contact: Id): Promise<void> {
  await write.q
    .updateTable('contact.line')
    .set({ words_sealed: null, removed_at: write.now })
    .where('contact_id', '=', contact)
    .where('side', '=', 'person')
    .where('removed_at', 'is', null)
    .execute()
  await write.q.deleteFrom('contact.particulars').where('contact_id', '=', contact).execute()
  await write.q
    .updateTable('contact.contact')
    .set({ words_removed_at: write.now })
    .where('id', '=', contact)
    .execute()
  await tell(write, contact, 'removed', null)
}
