import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Pool } from '../src/platform/data/connection.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { openPostgres } from '../src/platform/data/postgres.ts'
import { servingAddress } from '../src/platform/data/serving.ts'

export interface Ending {
  owner: Pool
  close(): Promise<void>
}

/** A database of one test file's own, from the template: embedded, or on PostgreSQL when it is given. */
export async function freshDatabase(
  key: Uint8Array,
  kept?: Uint8Array,
): Promise<{ pool: Pool; end: Ending }> {
  const address = process.env.RORET_TEST_DATABASE_URL
  if (!address) {
    const template = kept ?? readFileSync(process.env.RORET_TEST_TEMPLATE ?? '')
    const pool = await openEmbedded({ template })
    return { pool, end: { owner: pool, close: () => pool.close() } }
  }
  const name = `roret_test_${randomBytes(6).toString('hex')}`
  const admin = await openPostgres({ address, connections: 1 })
  await admin.lend((c) => c.script(`create database ${name} template roret_template`))
  const own = new URL(address)
  own.pathname = `/${name}`
  const owner = await openPostgres({ address: own.href, connections: 2 })
  const pool = await openPostgres({
    address: await servingAddress(owner, own.href, key),
    connections: 8,
  })
  const close = async () => {
    await pool.close()
    await owner.close()
    await admin.lend((c) => c.script(`drop database ${name} with (force)`))
    await admin.lend((c) => c.script(`drop role roret_app_${name}`))
    await admin.close()
  }
  return { pool, end: { owner, close } }
}
