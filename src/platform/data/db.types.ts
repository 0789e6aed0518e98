import type { Kysely, RawBuilder } from 'kysely'
import type { Box } from '../crypto/box.ts'
import type { Clock } from '../time/clock.ts'
import type { Pool } from './connection.ts'
import type { Id } from './id.ts'
import type { Tables } from './rows.gen.ts'

/** Who acts. A system actor has a database role of its own with rights to its one job only. */
export type Actor =
  | { kind: 'person'; id: Id }
  | { kind: 'visitor' }
  | { kind: 'system'; role: 'roret_seed' | 'roret_jobs' | 'roret_seal' }

/** What the log must know about a visit: why, by which address, and which request. */
export interface Reason {
  purpose: string
  route: string
  request: Id
}

export interface Shown {
  citizen: Id
  subject: string
  /** The ground that an upper room knows, where the circle has none: 'duty_desk'. */
  ground?: string
}

export interface Happened {
  room: string
  kind: string
  object: Id
  citizen: Id | null
  version?: number
}

/** What a showing page gets: it can select, and say whose data it shows. */
export interface Read {
  readonly q: Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'with'>
  readonly actor: Actor
  readonly now: Date
  readonly box: Box
  sql<T>(query: RawBuilder<T>): Promise<T[]>
  /** Every query that returns a citizen's data says so here; the look is written before the page leaves. */
  shows(citizens: readonly Id[], subject: string, ground?: string): void
  /**
   * Reads as another person would, through the same policies, for the acting person's own eyes
   * ("see my page as Ida sees it"). It is not a look by that person and is not recorded as one:
   * ask only for the acting person's own data inside.
   */
  seenBy<T>(person: Id, work: (read: Read) => Promise<T>): Promise<T>
}

/** What an action gets: it can also change, and records what happened in the same transaction. */
export interface Write extends Read {
  readonly q: Kysely<Tables>
  event(happened: Happened): Promise<void>
}

/** How looks and events are written: a room's business, given to the database when the program is assembled. */
export interface Journal {
  looks(write: Write, shown: Shown[], reason: Reason): Promise<void>
  event(write: Write, happened: Happened, reason: Reason): Promise<void>
}

export interface Db {
  readonly kind: Pool['kind']
  as(actor: Actor, reason?: Reason): Session
  close(): Promise<void>
}

export interface Session {
  read<T>(work: (read: Read) => Promise<T>): Promise<T>
  /** Serializable, and tried again up to three times: `work` must be re-runnable. */
  write<T>(work: (write: Write) => Promise<T>): Promise<T>
}

export interface DbSettings {
  pool: Pool
  clock: Clock
  box: Box
  journal: Journal
  statementMs?: number
  /** Told of every statement; tests count them. */
  onStatement?: (text: string) => void
}
