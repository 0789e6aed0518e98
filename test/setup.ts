import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roomNames } from '../src/domain/rooms.ts'
import { migrate } from '../src/platform/data/migrate.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { openPostgres } from '../src/platform/data/postgres.ts'

/**
 * Once before the tests: a database with every migration in, as the template of each test file's own.
 * Embedded by default; on PostgreSQL when RORET_TEST_DATABASE_URL gives an owner's address.
 */
export default async function setup() {
  const address = process.env.RORET_TEST_DATABASE_URL
  if (address) {
    await makePostgresTemplate(address)
    return undefined
  }
  // Every project of one run asks for it; the first one makes it.
  const folder = join(tmpdir(), `roret-test-${process.pid}`)
  const file = join(folder, 'template.tar')
  process.env.RORET_TEST_TEMPLATE = file
  if (existsSync(file)) return undefined
  mkdirSync(folder, { recursive: true })
  const pool = await openEmbedded()
  await migrate(pool, roomNames)
  writeFileSync(file, await pool.dump())
  await pool.close()
  return () => rmSync(folder, { recursive: true, force: true })
}

async function makePostgresTemplate(address: string) {
  const admin = await openPostgres({ address, connections: 1 })
  await admin.lend(async (c) => {
    await c.script('drop database if exists roret_template')
    await c.script('create database roret_template')
  })
  await admin.close()
  const template = new URL(address)
  template.pathname = '/roret_template'
  const pool = await openPostgres({ address: template.href, connections: 1 })
  await migrate(pool, roomNames)
  await pool.close()
}
