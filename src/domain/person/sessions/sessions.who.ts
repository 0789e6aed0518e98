import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { SignedIn } from '../../../platform/web/visit.ts'
import type { Level } from '../person.proof.ts'

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
  shared: boolean
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
      now: read.now,
      shared: row.shared || shared,
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
