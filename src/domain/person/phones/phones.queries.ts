import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'

const NAME = 'person.phone.name'

/** A phone that may carry cards without a network, as its owner or an administrator sees it. */
export interface Phone {
  id: Id
  name: string
  device: string
  enrolledAt: Date
  seenAt: Date
}
export interface WorkersPhone extends Phone {
  owner: string
}

/** What a token says: whose phone, whether it still may carry anything, and for how long. */
export interface KnownPhone {
  id: Id
  owner: Id
  runs: boolean
  leaseHours: number
  waitingHours: number
}

interface Row {
  id: Id
  name_sealed: Uint8Array
  device: string
  enrolled_at: Date
  seen_at: Date
}

const asPhone = (read: Read, row: Row): Phone => ({
  id: row.id,
  name: read.box.open(NAME, row.id, row.name_sealed),
  device: row.device,
  enrolledAt: row.enrolled_at,
  seenAt: row.seen_at,
})

/** The acting person's phones that run, newest first. */
export async function ownPhones(read: Read): Promise<Phone[]> {
  const rows = await read.q
    .selectFrom('person.phone')
    .select(['id', 'name_sealed', 'device', 'enrolled_at', 'seen_at'])
    .where('person_id', '=', actorId(read))
    .where('ended_at', 'is', null)
    .orderBy('enrolled_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => asPhone(read, row))
}

/** Every worker's phones that run, for an administrator; none for anybody else. */
export async function allPhones(read: Read): Promise<WorkersPhone[]> {
  const rows = await read.sql(sql<Row & { owner: string }>`select * from person.all_phones()`)
  return rows.map((row) => ({ ...asPhone(read, row), owner: row.owner }))
}

/** Whose phone this token's hash is; null when it is nobody's. A visitor may ask. */
export async function phoneOf(read: Read, tokenHash: Uint8Array): Promise<KnownPhone | null> {
  const rows = await read.sql(
    sql<KnownPhone>`select id, person_id as owner, runs, lease_hours as "leaseHours",
      waiting_hours as "waitingHours" from person.phone_of(${Buffer.from(tokenHash)})`,
  )
  return rows[0] ?? null
}

/** How long cards may lie on a phone, in hours: the municipality's own setting. */
export async function leaseHours(read: Read): Promise<number> {
  const row = await read.q
    .selectFrom('person.phone_setting')
    .select('lease_hours')
    .executeTakeFirstOrThrow()
  return row.lease_hours
}

/** The phone in the acting person's hand may carry cards from now on. The database takes it from staff alone. */
export async function enrolPhone(
  write: Write,
  tokenHash: Uint8Array,
  { name, device }: { name: string; device: string },
): Promise<Id> {
  const id = newId()
  const me = actorId(write)
  await write.q
    .insertInto('person.phone')
    .values({
      id,
      person_id: me,
      name_sealed: write.box.seal(NAME, id, name),
      token_hash: Buffer.from(tokenHash),
      device,
      enrolled_at: write.now,
      seen_at: write.now,
    })
    .execute()
  await write.event({ room: 'person', kind: 'phone_enrolled', object: id, citizen: me })
  return id
}

/** Ends a phone for good: it empties itself the next time it is in contact. @throws Missing */
export async function endPhone(write: Write, id: Id) {
  const me = actorId(write)
  exactlyOne(
    await write.q
      .updateTable('person.phone')
      .set({ ended_at: write.now, ended_by: me })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'person', kind: 'phone_ended', object: id, citizen: me })
}
