import { AsyncLocalStorage } from 'node:async_hooks'
import { type Connection, errorCode } from './connection.ts'
import type { Actor, Db, DbSettings, Reason, Shown, Write } from './db.types.ts'
import { isId } from './id.ts'
import { queriesOn } from './kysely.ts'

export type * from './db.types.ts'
export * from './results.ts'

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
      const begin = opening(settings, visit, now)
      try {
        // Inside: a role that is refused leaves the transaction open too.
        await connection.script(begin)
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
    shows(citizens, subject, ground = '') {
      for (const citizen of citizens) shown.push({ citizen, subject, ground })
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
