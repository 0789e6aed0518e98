import { sql } from 'kysely'
import { actorId, exactlyOne, type Read, type Write } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import type { Proof } from '../person.proof.ts'
import { type Limit, limitsFor } from './sessions.rules.ts'

const MINUTE_MS = 60_000

/** Begins a session for the acting person, with how they proved who they are. */
export async function beginSession(write: Write, tokenHash: Uint8Array, proof: Proof): Promise<Id> {
  const id = await insertSession(write, tokenHash, proof)
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
  const id = await insertSession(write, tokenHash, proof)
  await write.event({ room: 'person', kind: 'proved_again', object: id, citizen: actorId(write) })
  return id
}

/** Whether several people use the device of this session: then it may rest for a short while only. */
export async function shareDevice(write: Write, id: Id, shared: boolean) {
  exactlyOne(
    await write.q
      .updateTable('person.session')
      .set({ shared })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  await write.event({ room: 'person', kind: 'device_shared', object: id, citizen: actorId(write) })
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

/** Signing out ends every session of the acting person, on every device: a copied cookie is dead too. */
export async function endSessions(write: Write) {
  const me = actorId(write)
  await write.q
    .updateTable('person.session')
    .set({ ended_at: write.now })
    .where('person_id', '=', me)
    .where('ended_at', 'is', null)
    .execute()
  await write.event({ room: 'person', kind: 'signed_out', object: me, citizen: me })
}

/** Every session of the acting person's but the one that they are in. */
export async function endOtherSessions(write: Write, here: Id) {
  const me = actorId(write)
  await write.q
    .updateTable('person.session')
    .set({ ended_at: write.now })
    .where('person_id', '=', me)
    .where('id', '!=', here)
    .where('ended_at', 'is', null)
    .execute()
  await write.event({ room: 'person', kind: 'session_ended', object: here, citizen: me })
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

async function insertSession(write: Write, tokenHash: Uint8Array, proof: Proof): Promise<Id> {
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
      proved_at: write.now,
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
