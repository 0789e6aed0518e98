import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, RawBuilder } from 'kysely'
import type { Box } from '../crypto/box.ts'
import type { Clock } from '../time/clock.ts'
import { Conflict, Missing } from '../web/errors.ts'
import { type Connection, errorCode, type Pool } from './connection.ts'
import { type Id, isId } from './id.ts'
import { queriesOn } from './kysely.ts'
import type { Tables } from './rows.gen.ts'

/** Who acts. A system actor has a database role of its own with rights to its one job only. */
export type Actor =
  | { kind: 'person'; id: Id }
  | { kind: 'visitor' }
  | { kind: 'system'; role: 'roret_seed' | 'roret_jobs' }

/** What the log must know about a visit: why, by which address, and which request. */
export interface Reason {
  purpose: string
  route: string
  request: Id
}

export interface Shown {
  citizen: Id
  subject: string
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
  shows(citizens: readonly Id[], subject: string): void
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

const TRIES = 3
const inside = new AsyncLocalStorage<true>()
const systemReason: Reason = { purpose: 'system', route: 'system', request: '' }

export function makeDb(settings: DbSettings): Db {
  return {
    kind: settings.pool.kind,
    close: () => settings.pool.close(),
    as: (actor, reason = systemReason) => ({
      read: (work) => transaction(settings, { actor, reason, writes: false }, work),
      write: (work) => again(() => transaction(settings, { actor, reason, writes: true }, work)),
    }),
  }
}

interface Visit {
  actor: Actor
  reason: Reason
  writes: boolean
}

/** Two people at the same row: the database refuses one of them, and that one is simply tried again. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const code = errorCode(error)
      if ((code !== '40001' && code !== '40P01') || tries === TRIES) throw error
    }
  }
}

async function transaction<T>(
  settings: DbSettings,
  visit: Visit,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  // Waiting for a second connection while holding the first would hang for ever on the embedded database.
  if (inside.getStore()) throw new Error('as() was called inside as().')
  return settings.pool.lend((raw) =>
    inside.run(true, async () => {
      const connection = counted(raw, settings.onStatement)
      const now = settings.clock.now()
      await connection.script(opening(settings, visit, now))
      try {
        const shown: Shown[] = []
        const write = hands(settings, visit, connection, now, shown)
        const result = await work(write)
        if (shown.length > 0) await settings.journal.looks(write, shown, visit.reason)
        await connection.script('commit')
        return result
      } catch (error) {
        await connection.script('rollback').catch(() => undefined)
        throw error
      }
    }),
  )
}

/**
 * Begin, role, actor and time in one round trip: it saves half the cost of a policy transaction.
 * The values are checked here, since they stand in the text.
 */
function opening(settings: DbSettings, { actor, writes }: Visit, now: Date): string {
  const role = actor.kind === 'system' ? actor.role : writes ? 'roret_write' : 'roret_read'
  return [
    `begin isolation level ${writes ? 'serializable' : 'repeatable read'}`,
    `set local role ${role}`,
    `set local statement_timeout = ${settings.statementMs ?? 10_000}`,
    `select set_config('roret.actor', '${idOf(actor)}', true), set_config('roret.now', '${now.toISOString()}', true)`,
  ].join(';')
}

function idOf(actor: Actor): string {
  if (actor.kind !== 'person') return ''
  if (!isId(actor.id)) throw new Error('An actor is a person with an identifier.')
  return actor.id
}

const become = (connection: Connection, actor: Actor) =>
  connection.query("select set_config('roret.actor', $1, true)", [idOf(actor)])

function hands(
  settings: DbSettings,
  { actor, reason }: Visit,
  connection: Connection,
  now: Date,
  shown: Shown[],
): Write {
  const q = queriesOn(connection)
  const write: Write = {
    q,
    actor,
    now,
    box: settings.box,
    sql: async (query) => (await query.execute(q)).rows,
    shows(citizens, subject) {
      for (const citizen of citizens) shown.push({ citizen, subject })
    },
    event: (happened) => settings.journal.event(write, happened, reason),
    async seenBy(person, work) {
      const other: Actor = { kind: 'person', id: person }
      await become(connection, other)
      const result = await work(
        hands(settings, { actor: other, reason, writes: false }, connection, now, []),
      )
      await become(connection, actor)
      return result
    },
  }
  return write
}

function counted(raw: Connection, onStatement: DbSettings['onStatement']): Connection {
  if (!onStatement) return raw
  return {
    script: (text) => raw.script(text),
    query(text, values) {
      onStatement(text)
      return raw.query(text, values)
    },
  }
}

/** Row-level security refuses silently: a change that did not hit exactly one row was refused. */
export function exactlyOne(result: { numUpdatedRows?: bigint; numDeletedRows?: bigint }): void {
  const rows = result.numUpdatedRows ?? result.numDeletedRows ?? 0n
  if (rows !== 1n) throw new Missing()
}

/** The first row, or `Missing`: what is not there and what is not shared answer alike. */
export function oneOf<T>(rows: readonly T[]): T {
  const [row] = rows
  if (row === undefined) throw new Missing()
  return row
}

/**
 * For a change of words: the row must still be at the version the person was looking at.
 * @throws Conflict with both texts when it is not.
 */
export function sameVersion(
  row: { version: number; words: string },
  mine: { version: number; words: string },
): void {
  if (row.version !== mine.version) throw new Conflict({ theirs: row.words, yours: mine.words })
}

/** The id of the acting person; a page for signed-in people always has one. */
export function actorId(read: Read): Id {
  if (read.actor.kind !== 'person') throw new Missing()
  return read.actor.id
}
