import type { Connection, Pool } from '../../src/platform/data/connection.ts'
import { openPostgres } from '../../src/platform/data/postgres.ts'
import type { Town } from '../town.ts'

/** The one who owns the tables of a town: on the embedded database that is who serves, on PostgreSQL another. */
export async function ownerOf(town: Town): Promise<Pool> {
  const address = process.env.RORET_TEST_DATABASE_URL
  if (!address) return { ...town.pool, close: async () => undefined }
  const { rows } = await town.pool.lend((c) => c.query('select current_database() as name', []))
  const own = new URL(address)
  own.pathname = `/${rows[0]?.name}`
  return openPostgres({ address: own.href, connections: 2 })
}

/** Does something to the database, looks at what then is, and takes it all back. */
export function planted<T>(
  owner: Pool,
  fault: string,
  then: (connection: Connection) => Promise<T>,
): Promise<T> {
  return owner.lend(async (connection) => {
    await connection.script('begin')
    try {
      await connection.script(fault)
      return await then(connection)
    } finally {
      await connection.script('rollback')
    }
  })
}
