import { writeFileSync } from 'node:fs'
import { roomNames } from '../src/domain/rooms.ts'
import { migrate } from '../src/platform/data/migrate.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { rowTypes } from '../src/platform/data/rows.ts'

/** Writes the row types of all tables from a database made fresh from the migrations. */
const pool = await openEmbedded()
await migrate(pool, roomNames)
const file = new URL('../src/platform/data/rows.gen.ts', import.meta.url)
writeFileSync(file, await rowTypes(pool, ['platform', ...roomNames]))
await pool.close()
