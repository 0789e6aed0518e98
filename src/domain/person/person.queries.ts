import { sql } from 'kysely'
import type { Read, Write } from '../../platform/data/db.ts'
import { actorId, exactlyOne, oneOf } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import type { SignedIn } from '../../platform/web/visit.ts'

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

/** Begins a session for the acting person, by the way they proved who they are. */
export async function beginSession(write: Write, tokenHash: Uint8Array, way: string) {
  const ends_at = new Date(write.now.getTime() + SESSION_HOURS * 3_600_000)
  await write.q
    .insertInto('person.session')
    .values({
      id: newId(),
      person_id: actorId(write),
      token_hash: Buffer.from(tokenHash),
      way,
      begun_at: write.now,
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

const CHANNEL = 'person.channel.value'

export interface Channel {
  id: Id
  kind: 'phone' | 'sms' | 'email' | 'post'
  value: string
  preferred: boolean
}

/** How the acting person wants to be reached. */
export async function ownChannels(read: Read): Promise<Channel[]> {
  const rows = await read.q
    .selectFrom('person.channel')
    .select(['id', 'kind', 'value_sealed', 'preferred'])
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .execute()
  return rows.map(({ value_sealed, ...row }) => ({
    ...row,
    kind: row.kind as Channel['kind'],
    value: read.box.open(CHANNEL, row.id, value_sealed),
  }))
}

export async function addChannel(write: Write, kind: Channel['kind'], value: string) {
  const id = newId()
  await write.q
    .insertInto('person.channel')
    .values({
      id,
      person_id: actorId(write),
      kind,
      value_sealed: write.box.seal(CHANNEL, id, value),
      preferred: false,
      added_at: write.now,
    })
    .execute()
  await write.event({ room: 'person', kind: 'channel_added', object: id, citizen: actorId(write) })
}

/** "Reach me here": one channel is preferred, the others are not. */
export async function preferChannel(write: Write, id: Id) {
  await write.q
    .updateTable('person.channel')
    .set({ preferred: false })
    .where('preferred', '=', true)
    .execute()
  exactlyOne(
    await write.q
      .updateTable('person.channel')
      .set({ preferred: true })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({
    room: 'person',
    kind: 'channel_preferred',
    object: id,
    citizen: actorId(write),
  })
}

export async function endChannel(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('person.channel')
      .set({ ended_at: write.now, preferred: false })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'person', kind: 'channel_ended', object: id, citizen: actorId(write) })
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
