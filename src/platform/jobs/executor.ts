import { CompiledQuery } from 'kysely'
import type { Connection, Pool } from '../data/connection.ts'
import type { Write } from '../data/db.ts'

/** What pg-boss asks of a database; ours lend it a connection for one statement at a time. */
export interface Executor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** Its blocks of several statements begin and commit themselves, and give nothing back that it reads. */
async function run(connection: Connection, text: string, values: unknown[]) {
  if (!/^\s*begin\b/i.test(text)) return connection.query(text, values)
  try {
    await connection.script(text)
    return { rows: [] }
  } catch (error) {
    await connection.script('rollback').catch(() => undefined)
    throw error
  }
}

/** As the one who owns the tables: makes the queues, and is then closed. */
export const asOwner = (pool: Pool): Executor => ({
  executeSql: (text, values = []) => pool.lend((connection) => run(connection, text, values)),
})

/** As the system's own role, which alone may touch the queues. */
export const asJobs = (pool: Pool): Executor => ({
  executeSql: (text, values = []) =>
    pool.lend(async (connection) => {
      await connection.script('set role roret_jobs')
      try {
        return await run(connection, text, values)
      } finally {
        await connection.script('reset role').catch(() => undefined)
      }
    }),
})

/** Inside a transaction that is already open: the queue then changes together with all else in it. */
export const inside = (write: Write): Executor => ({
  executeSql: (text, values = []) =>
    write.q.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values)),
})
