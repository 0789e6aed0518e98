import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { SignedIn } from '../../../platform/web/visit.ts'
import type { Level, Proof } from '../person.proof.ts'
import { type Limit, limitsFor } from './sessions.rules.ts'

const MINUTE_MS = 60_000

interface Found {
  session_id: Id
  person_id: Id
  name: string
  kinds: string[]
  level: Level
  factors: 1 | 2
  way: string
  opened_by: Id | null
  proved_at: Date
  seen_at: Date
  idle_minutes: number
  ends_at: Date
  own_level: Level
}

/**
 * Whose running session this token hash is, and what they are here now; null when it is nobody's.
 * @param shared the browser says that several people use it: then the session may rest for a short while only
 */
export async function personOfSession(
  read: Read,
  tokenHash: Uint8Array,
  shared = false,
): Promise<SignedIn | null> {
  const [row] = await read.sql(sql<Found>`select * from person.session_of(${tokenHash}, ${shared})`)
  if (!row) return null
  const rested = row.seen_at.getTime() + row.idle_minutes * MINUTE_MS
  return {
    id: row.person_id,
    name: row.name,
    kinds: row.kinds,
    session: {
      id: row.session_id,
      level: row.level,
      factors: row.factors,
      way: row.way,
      openedBy: row.opened_by,
      provedAt: row.proved_at,
      seenAt: row.seen_at,
      idleMinutes: row.idle_minutes,
      idleAt: new Date(rested),
      endsAt: row.ends_at,
      ownLevel: row.own_level,
    },
  }
}

/** Whose session this was, when it has ended by itself a short while ago; null for any other. */
export async function ownerOfLapsed(read: Read, tokenHash: Uint8Array): Promise<Id | null> {
  const [row] = await read.sql(
    sql<{ owner: Id | null }>`select person.lapsed_owner(${tokenHash}) as owner`,
  )
  return row?.owner ?? null
}

/** Begins a session for the acting person, with how they proved who they are. */
export async function beginSession(write: Write, tokenHash: Uint8Array, proof: Proof): Promise<Id> {
  const id = await insertSession(write, tokenHash, proof, write.now)
  await write.event({ room: 'person', kind: 'signed_in', object: id, citizen: actorId(write) })
  return id
}

/**
 * The acting person has proved once more who they are: the session that they are in ends, and one with another
 * token takes its place (ASVS 5.0, 7.2.4). Give the browser the new token.
 * @param current the session they are in: `visit.person.session.id`
 * @throws Missing when that session is not theirs or has ended
 */
export async function proveAgain(
  write: Write,
  tokenHash: Uint8Array,
  proof: Proof,
  current: Id,
): Promise<Id> {
  await closeSession(write, current)
  const id = await insertSession(write, tokenHash, proof, write.now)
  await write.event({ room: 'person', kind: 'proved_again', object: id, citizen: actorId(write) })
  return id
}

/** The session goes on under another token, on a device that several people use: it may rest for a short while only. */
export async function shareDevice(write: Write, tokenHash: Uint8Array, current: Id): Promise<Id> {
  const before = await write.q
    .selectFrom('person.session')
    .select(['way', 'level', 'factors', 'proved_at', 'device', 'opened_by'])
    .where('id', '=', current)
    .executeTakeFirstOrThrow()
  await closeSession(write, current)
  const proof: Proof = {
    way: before.way,
    level: before.level as Level,
    factors: before.factors === 2 ? 2 : 1,
    device: before.device,
    shared: true,
    ...(before.opened_by ? { openedBy: before.opened_by } : {}),
  }
  return insertSession(write, tokenHash, proof, before.proved_at)
}

/** Ends one session of the acting person's. @throws Missing when it is not theirs or has ended */
export async function closeSession(write: Write, id: Id) {
  exactlyOne(
    await write.q
      .updateTable('person.session')
      .set({ ended_at: write.now })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
}

/** Ends every session of the acting person, on every device: a copied cookie is dead too. */
export async function endSessions(write: Write, but?: Id) {
  let those = write.q
    .updateTable('person.session')
    .set({ ended_at: write.now })
    .where('person_id', '=', actorId(write))
    .where('ended_at', 'is', null)
  if (but) those = those.where('id', '!=', but)
  await those.execute()
}

/** The session is in use. Asked for once a minute at most, and quietly nothing when it has ended. */
export async function stillHere(write: Write, id: Id) {
  await write.q
    .updateTable('person.session')
    .set({ seen_at: write.now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

async function insertSession(write: Write, tokenHash: Uint8Array, proof: Proof, provedAt: Date) {
  const roles = await rolesToday(write)
  const known = await write.sql(
    sql<Limit>`select kind, idle_minutes, most_minutes from person.session_limit`,
  )
  const { idle, most } = limitsFor(known, roles, proof)
  const id = newId()
  await write.q
    .insertInto('person.session')
    .values({
      id,
      person_id: actorId(write),
      token_hash: Buffer.from(tokenHash),
      way: proof.way,
      level: proof.level,
      factors: proof.factors,
      device: proof.device ?? '',
      opened_by: proof.openedBy ?? null,
      roles,
      shared: proof.shared ?? false,
      begun_at: write.now,
      proved_at: provedAt,
      seen_at: write.now,
      idle_minutes: idle,
      ends_at: new Date(write.now.getTime() + most * MINUTE_MS),
    })
    .execute()
  return id
}

/** What the acting person is here today. */
export async function rolesToday(read: Read): Promise<string[]> {
  const rows = await read.sql(
    sql<{ kind: string }>`select distinct kind from person.role where person_id = ${actorId(read)}
      and from_day <= platform.now()::date and (until_day is null or until_day >= platform.now()::date)`,
  )
  return rows.map(({ kind }) => kind)
}
