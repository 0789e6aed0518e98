import { sql } from 'kysely'
import { actorId, type Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { LINE } from './contact.queries.ts'
import type { Told } from './contact.types.ts'

export interface NewLine {
  side: 'person' | 'staff'
  words: string
}

/** Adds words to a conversation. The person's own carry no name, whoever is signed in. */
export async function say(write: Write, contact: Id, { side, words }: NewLine): Promise<void> {
  const id = newId()
  await write.q
    .insertInto('contact.line')
    .values({
      id,
      contact_id: contact,
      side,
      author_id: side === 'staff' ? actorId(write) : null,
      words_sealed: write.box.seal(LINE, id, words),
      written_at: write.now,
    })
    .execute()
}

/** Tells the person what happened, in their conversation: `who` is a name that they may know. */
export async function tell(write: Write, contact: Id, told: Told, by: Id | null, who = '') {
  const id = newId()
  await write.q
    .insertInto('contact.line')
    .values({
      id,
      contact_id: contact,
      side: 'told',
      told,
      author_id: by,
      words_sealed: who === '' ? null : write.box.seal(LINE, id, who),
      written_at: write.now,
    })
    .execute()
}

/** The log of changes: a contact has a citizen only when that citizen has let the acting person know. */
export async function happened(write: Write, contact: Id, kind: string): Promise<void> {
  const rows = await write.sql(
    sql<{ citizen: Id }>`select citizen_id as citizen from contact.link
      where contact_id = ${contact} and ended_at is null`,
  )
  const citizen = rows[0]?.citizen ?? null
  await write.event({ room: 'contact', kind, object: contact, citizen })
}
