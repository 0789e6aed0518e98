import { sql } from 'kysely'
import type { Read, Write } from '../../platform/data/db.ts'
import { actorId, oneOf } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { SignedIn } from '../../platform/web/visit.ts'
import type { Proof } from './person.proof.ts'

/** How long a session lasts from sign-in, in hours; sign-out ends it before. */
const SESSION_HOURS = 12

/** Whose session this token hash is, and what they are here now; null when it is nobody's. */
export async function personOfSession(read: Read, tokenHash: Uint8Array): Promise<SignedIn | null> {
  const rows = await read.sql(
    sql<{ person_id: Id; name: string; kinds: string[] }>`
      select person_id, name, kinds from person.session_of(${tokenHash})`,
  )
  const [row] = rows
  return row ? { id: row.person_id, name: row.name, kinds: row.kinds } : null
}

/** Begins a session for the acting person, with how they proved who they are. */
export async function beginSession(write: Write, tokenHash: Uint8Array, proof: Proof) {
  const ends_at = new Date(write.now.getTime() + SESSION_HOURS * 3_600_000)
  await write.q
    .insertInto('person.session')
    .values({
      id: newId(),
      person_id: actorId(write),
      token_hash: Buffer.from(tokenHash),
      way: proof.way,
      level: proof.level,
      factors: proof.factors,
      device: proof.device ?? '',
      opened_by: proof.openedBy ?? null,
      begun_at: write.now,
      proved_at: write.now,
      seen_at: write.now,
      ends_at,
    })
    .execute()
}

/** Ends every session of the acting person, on every device: a copied cookie is dead too. */
export async function endSessions(write: Write) {
  await write.q
    .updateTable('person.session')
    .set({ ended_at: write.now })
    .where('person_id', '=', actorId(write))
    .where('ended_at', 'is', null)
    .execute()
}

export interface DemoPerson {
  id: Id
  name: string
  says: string
  kinds: string[]
}

/** The invented people of a demo, in the order of the sign-in page. */
export function demoPeople(read: Read): Promise<DemoPerson[]> {
  return read.sql(
    sql<DemoPerson>`select person_id as id, name, says, kinds from person.demo_people()`,
  )
}

/** The code that the acting person can give to somebody who wants to add them to a circle. */
export async function ownCode(read: Read): Promise<string> {
  const row = await read.q.selectFrom('person.code').select('code').executeTakeFirst()
  return row?.code ?? ''
}

/** Whose code this is. @throws Missing when it is nobody's */
export async function personOfCode(write: Write, code: string): Promise<{ id: Id; name: string }> {
  const rows = await write.sql(
    sql<{ id: Id; name: string }>`select person_id as id, name from person.person_of_code(${code})`,
  )
  return oneOf(rows)
}

export interface OwnAddress {
  text: string
  protected: boolean
}

/** The acting person's own address, which they alone see when it is protected (CPR-loven § 28). */
export async function ownAddress(read: Read): Promise<OwnAddress | null> {
  const row = await read.q
    .selectFrom('person.address')
    .select(['person_id', 'address_sealed', 'protected'])
    .where('person_id', '=', actorId(read))
    .executeTakeFirst()
  if (!row) return null
  const text = read.box.open('person.address.address', row.person_id, row.address_sealed)
  return { text, protected: row.protected }
}
