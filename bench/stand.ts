import { randomBytes } from 'node:crypto'
import { findServer, startPostgres } from '../scripts/postgres.js'
import { assemble } from '../src/app.ts'
import { keepMonths } from '../src/domain/audit/index.ts'
import { journal } from '../src/domain/circle/index.ts'
import { beginSession, sure } from '../src/domain/person/index.ts'
import { roomNames } from '../src/domain/rooms.ts'
import { makeBox } from '../src/platform/crypto/box.ts'
import type { Pool } from '../src/platform/data/connection.ts'
import { makeDb } from '../src/platform/data/db.ts'
import { migrate } from '../src/platform/data/migrate.ts'
import { openEmbedded } from '../src/platform/data/pglite.ts'
import { openPostgres } from '../src/platform/data/postgres.ts'
import { servingAddress } from '../src/platform/data/serving.ts'
import { hashOf, newToken } from '../src/platform/identity/token.ts'
import { makeLog } from '../src/platform/log.ts'
import { realClock } from '../src/platform/time/clock.ts'
import { plainAssets } from '../src/platform/web/assets.ts'
import { sealedSearch } from '../src/platform/web/search.ts'
import { fill, type Size } from './fill.ts'
import { recording } from './record.ts'

const PEOPLE = 40

export interface Page {
  name: string
  address: string
  /** The coordinator is one who may find everybody. */
  who: 'citizens' | 'staff' | 'coordinator'
  /** What they look for, sealed into the address by whoever asks. */
  find?: string
}

export type Stand = Awaited<ReturnType<typeof stand>>

/** A database of its own, thrown away afterwards, a municipality in it, and the whole program before it. */
export async function stand(size: Size) {
  const server = findServer()
  const cluster = server ? await startPostgres(server) : undefined
  const owner = cluster ? await openPostgres({ address: cluster.url }) : await openEmbedded()
  await migrate(owner, roomNames)
  await keepMonths(owner, realClock.now())
  const key = randomBytes(32)
  const settings = { clock: realClock, box: makeBox([key]), journal }
  const seed = makeDb({ ...settings, pool: owner, statementMs: 600_000 })
  const town = await fill(seed, size, key)
  await owner.lend((connection) => connection.script('vacuum analyze'))
  const served = cluster
    ? await openPostgres({ address: await servingAddress(owner, cluster.url, key) })
    : owner
  const recorder = recording(served)
  const db = makeDb({ ...settings, pool: recorder.pool })
  const log = makeLog({ level: 'error' })
  const given = { db, clock: realClock, log, assets: plainAssets, demo: true, secure: false }
  const app = assemble(given)

  /** A visit by each of some people, signed in: staff open the citizen they work with. */
  async function visits({
    address,
    who,
    find = '',
  }: Page): Promise<(() => Response | Promise<Response>)[]> {
    const all = []
    for (const [at, id] of town[who].slice(0, PEOPLE).entries()) {
      const token = newToken()
      const me = db.as({ kind: 'person', id })
      await me.write((write) => beginSession(write, hashOf(token), sure('bench')))
      const sealed = await me.read(async (read) => sealedSearch(read, find) ?? '')
      const filled = address.replace(':citizen', town.citizens[at] ?? '').replace(':find', sealed)
      const url = `http://localhost${filled}`
      all.push(() => app.request(url, { headers: { cookie: `roret=${token}` } }))
    }
    return all
  }

  async function close() {
    if (served !== owner) await served.close()
    await owner.close()
    await cluster?.stop()
  }
  return { real: cluster !== undefined, owner, served, seed, town, recorder, visits, close }
}

/**
 * Empties the looks of this throw-away database, so that the same can be written again under the same ids.
 * Everywhere else they are kept by triggers that refuse the owner too: only the superuser of a cluster can look
 * away from those, and the program never is one.
 */
export const forgetLooks = (owner: Pool): Promise<void> =>
  owner.lend((connection) =>
    connection.script(
      'begin; set local session_replication_role = replica; truncate audit.look; commit',
    ),
  )
