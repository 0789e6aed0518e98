import { randomBytes } from 'node:crypto'
import { findServer, startPostgres } from '../scripts/postgres.js'
import { assemble } from '../src/app.ts'
import { journal } from '../src/domain/circle/index.ts'
import { beginSession, sure } from '../src/domain/person/index.ts'
import { roomNames } from '../src/domain/rooms.ts'
import { makeBox } from '../src/platform/crypto/box.ts'
import { makeDb } from '../src/platform/data/db.ts'
import { migrate } from '../src/platform/data/migrate.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { openPostgres } from '../src/platform/data/postgres.ts'
import { servingAddress } from '../src/platform/data/serving.ts'
import { hashOf, newToken } from '../src/platform/identity/token.ts'
import { makeLog } from '../src/platform/log.ts'
import { realClock } from '../src/platform/time/clock.ts'
import { plainAssets } from '../src/platform/web/assets.ts'
import { fill } from './fill.ts'
import { type Measured, measure } from './measure.ts'
import { recording } from './record.ts'

/**
 * What a page costs beside the SQL it stands on: each page is opened through the whole program, and the
 * statements it sent are then sent again by themselves, on the same database, in the same transactions.
 * Both sides must give the same rows. Ratios can be compared between machines; milliseconds can not.
 */
const size = process.argv.includes('--small')
  ? { citizens: 200, staff: 24, weeks: 20 }
  : { citizens: 5000, staff: 600, weeks: 156 }
const json = process.argv.includes('--json')
const say = (line: string) => json || process.stderr.write(`${line}\n`)

const server = findServer()
const cluster = server ? await startPostgres(server) : undefined
const owner = cluster ? await openPostgres({ address: cluster.url }) : await openEmbedded()
try {
  say(cluster ? 'On PostgreSQL.' : 'On the embedded database: no PostgreSQL was found.')
  await migrate(owner, roomNames)
  const key = randomBytes(32)
  const box = makeBox([key])
  const settings = { clock: realClock, box, journal }
  const seed = makeDb({ ...settings, pool: owner, statementMs: 600_000 })
  const began = Date.now()
  const town = await seed
    .as({ kind: 'system', role: 'roret_seed' })
    .write((write) => fill(write, size, key))
  await owner.lend((connection) => connection.script('vacuum analyze'))
  say(
    `${size.citizens} citizens, ${size.staff} staff, ${size.weeks} weeks, in ${Date.now() - began} ms.`,
  )
  const served = cluster
    ? await openPostgres({ address: await servingAddress(owner, cluster.url, key) })
    : owner
  const recorder = recording(served)
  const db = makeDb({ ...settings, pool: recorder.pool })
  const app = assemble({
    db,
    clock: realClock,
    log: makeLog({ level: 'error' }),
    assets: plainAssets,
    demo: true,
    secure: false,
  })
  const pages = [
    { name: 'open Min kurs', address: '/min-kurs', people: town.citizens },
    { name: 'open Mine borgere', address: '/mine-borgere', people: town.staff },
  ]
  const forget = () => owner.lend((connection) => connection.script('truncate audit.look'))
  const results: Measured[] = []
  for (const page of pages) {
    const visits = []
    for (const id of page.people.slice(0, 40)) {
      const token = newToken()
      await db
        .as({ kind: 'person', id })
        .write((write) => beginSession(write, hashOf(token), sure('bench')))
      visits.push(() =>
        app.request(`http://localhost${page.address}`, { headers: { cookie: `roret=${token}` } }),
      )
    }
    results.push(await measure(page.name, visits, recorder, forget))
  }
  if (json) process.stdout.write(`${JSON.stringify(results)}\n`)
  else {
    for (const one of results) {
      process.stdout.write(
        `${one.name}: ${one.value} ${one.unit}, the SQL alone ${one.limit} ${one.unit}, ratio ${one.ratio}\n`,
      )
    }
  }
  if (served !== owner) await served.close()
} finally {
  await owner.close()
  await cluster?.stop()
}
