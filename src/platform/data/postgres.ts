import { availableParallelism } from 'node:os'
import pg from 'pg'
import { type Connection, errorCode, type Pool } from './connection.ts'
import { parsers } from './parsers.ts'
import { makeNames } from './prepared.ts'

export interface PostgresSettings {
  address: string
  /** Connections at most, two for each processor of this machine if not said; a request beyond it waits `waitMs`. */
  connections?: number
  waitMs?: number
}

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    format !== 'binary' && parsers[oid] ? parsers[oid] : pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig

// Measured at 100 requests a second on two processors, database and all: with twelve at once each waits for the others
// (95 of 100 within half a second), with four they are done within 30 ms (docs/decisions/0017).
const FEWEST = 4

/** PostgreSQL 15 or later behind `Pool`. Refuses an older server with a clear sentence. */
export async function openPostgres(settings: PostgresSettings): Promise<Pool> {
  const pool = new pg.Pool({
    connectionString: settings.address,
    max: settings.connections ?? Math.max(FEWEST, 2 * availableParallelism()),
    connectionTimeoutMillis: settings.waitMs ?? 5_000,
    idleTimeoutMillis: 30_000,
    types,
  })
  // An idle connection that breaks is replaced at the next use; unhandled it would end the program.
  pool.on('error', () => undefined)
  const { rows } = await pool.query('show server_version_num')
  if (Number(rows[0].server_version_num) < 150000) {
    await pool.end()
    throw new Error('Roret needs PostgreSQL 15 or later.')
  }
  const nameOf = makeNames()
  return {
    kind: 'postgres',
    async lend(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      const noteBroken = (error: Error) => {
        broken = error
      }
      client.on('error', noteBroken)
      try {
        return await work(asConnection(client, nameOf))
      } catch (error) {
        // A kept statement whose tables have changed since: a new connection plans it anew.
        if (errorCode(error) === '0A000') broken = error as Error
        throw error
      } finally {
        client.off('error', noteBroken)
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}

function asConnection(
  client: pg.PoolClient,
  nameOf: (text: string) => string | undefined,
): Connection {
  return {
    async query(text, values) {
      const name = nameOf(text)
      const result = await client.query({ text, values: [...values], ...(name ? { name } : {}) })
      return { rows: result.rows, affected: result.rowCount ?? 0 }
    },
    async script(text) {
      await client.query(text)
    },
  }
}
