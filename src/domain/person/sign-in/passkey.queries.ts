import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Level } from '../../../platform/identity/level.ts'
import { tellBefore } from '../sessions/notices.ts'

const NAME = 'person.passkey.name'

export interface OwnPasskey {
  id: Id
  name: string
  credential: string
  addedAt: Date
  usedAt: Date | null
}

/** The acting person's own keys, newest first. */
export async function ownPasskeys(read: Read): Promise<OwnPasskey[]> {
  const rows = await read.q
    .selectFrom('person.passkey')
    .select(['id', 'name_sealed', 'credential', 'added_at', 'used_at'])
    .where('person_id', '=', actorId(read))
    .where('ended_at', 'is', null)
    .orderBy('added_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: read.box.open(NAME, row.id, row.name_sealed),
    credential: row.credential,
    addedAt: row.added_at,
    usedAt: row.used_at,
  }))
}

export interface NewPasskey {
  credential: string
  publicKey: Uint8Array
  counter: number
  transports: readonly string[]
  name: string
  level: Level
}

export async function addPasskey(write: Write, key: NewPasskey) {
  await tellBefore(write, 'way_added')
  const id = newId()
  await write.q
    .insertInto('person.passkey')
    .values({
      id,
      person_id: actorId(write),
      credential: key.credential,
      public_key: Buffer.from(key.publicKey),
      counter: key.counter,
      transports: [...key.transports].slice(0, 10),
      name_sealed: write.box.seal(NAME, id, key.name),
      level: key.level,
      added_at: write.now,
    })
    .execute()
  await write.event({ room: 'person', kind: 'way_added', object: id, citizen: actorId(write) })
}

/** From now on it opens nothing. @throws Missing when it is not the acting person's, or is gone */
export async function endPasskey(write: Write, id: Id) {
  await tellBefore(write, 'way_ended')
  exactlyOne(
    await write.q
      .updateTable('person.passkey')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'person', kind: 'way_ended', object: id, citizen: actorId(write) })
}

export interface KnownPasskey {
  id: Id
  person: Id
  publicKey: Uint8Array
  counter: number
  level: Level
}

export async function passkeyOf(read: Read, credential: string): Promise<KnownPasskey | undefined> {
  const [row] = await read.sql(
    sql<{
      passkey_id: Id
      person_id: Id
      public_key: Uint8Array
      counter: number
      level: Level
    }>`select passkey_id, person_id, public_key, counter, level from person.person_of_passkey(${credential})`,
  )
  if (!row) return undefined
  const { passkey_id: id, person_id: person, public_key: publicKey, counter, level } = row
  return { id, person, publicKey, counter: Number(counter), level }
}

/** Notes that it was used, and how often its device says so. @throws Missing when it has been removed meanwhile */
export async function passkeyUsed(write: Write, id: Id, counter: number) {
  exactlyOne(
    await write.q
      .updateTable('person.passkey')
      .set({ used_at: write.now, counter })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .where('counter', '<=', counter)
      .executeTakeFirstOrThrow(),
  )
}
