import { join } from 'node:path'
import { appointmentJobs } from '../domain/appointment/index.ts'
import { keepMonths } from '../domain/audit/index.ts'
import { circleJobs, journal } from '../domain/circle/index.ts'
import { healthJobs } from '../domain/health/index.ts'
import { messageJobs } from '../domain/message/index.ts'
import { roomNames } from '../domain/rooms.ts'
import { wellbeingJobs } from '../domain/wellbeing/index.ts'
import { type Box, makeBox } from '../platform/crypto/box.ts'
import { loadKeys, loadOwnKeys } from '../platform/crypto/keys.ts'
import { withOwn } from '../platform/crypto/own-box.ts'
import type { Pool } from '../platform/data/connection.ts'
import { type Db, makeDb } from '../platform/data/db.ts'
import { guardProblems } from '../platform/data/guard.ts'
import { lockDirectory } from '../platform/data/lock.ts'
import { migrate } from '../platform/data/migrate.ts'
import { openEmbedded } from '../platform/data/pglite.ts'
import { openPostgres } from '../platform/data/postgres.ts'
import { admitServing, servingAddress } from '../platform/data/serving.ts'
import { rescanJob } from '../platform/files/rescan.ts'
import { prepareJobs } from '../platform/jobs/queues.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { personJobs } from './identity.ts'
import { CannotStart, type Say } from './say.ts'

/** The database of the municipality, ready: migrated, guarded, and signed in as the one who serves. */
export interface Opened {
  db: Db
  /** Owns the tables: for migrating and for the demo. On the embedded database it is the same. */
  owner: Pool
  pool: Pool
  /** The same for work behind the pages: its connections are its own, so that nobody waits at a page for a slow job. */
  behind: { pool: Pool; db: Db }
  box: Box
  key: Uint8Array
  close(): Promise<void>
}

export async function open(settings: Settings, say: Say): Promise<Opened> {
  const pools = settings.databaseUrl
    ? await onPostgres(settings, settings.databaseUrl, say)
    : await onEmbedded(settings, say)
  const keys = loadKeys({ keys: settings.keys, directory: settings.directory })
  const problems = await guardProblems(pools.pool, ['platform', ...roomNames])
  if (problems.length > 0 && !pools.evaluation) {
    await pools.close()
    throw new CannotStart('notGuarded', problems.join(' '))
  }
  const box = withOwn(makeBox(keys), makeBox(loadOwnKeys(settings)))
  const dbOn = (pool: Pool) => makeDb({ pool, clock: realClock, box, journal })
  const { behind, ...rest } = pools
  const key = keys[0] ?? new Uint8Array()
  return { ...rest, db: dbOn(rest.pool), behind: { pool: behind, db: dbOn(behind) }, box, key }
}

/** Work behind the pages does a thing or two at a time. */
const BEHIND = 3

interface Pools {
  owner: Pool
  pool: Pool
  behind: Pool
  close(): Promise<void>
  /** Serving with the owner's rights, taking the narrow role in each transaction: for trying out only. */
  evaluation: boolean
}

async function onEmbedded(settings: Settings, say: Say): Promise<Pools> {
  const unlock = lockDirectory(settings.directory)
  try {
    say('openingEmbedded', settings.directory)
    const directory = join(settings.directory, 'database')
    const pool = await openEmbedded({ directory, durable: !settings.demo })
    await prepare(pool, settings, say)
    if (!settings.demo) say('evaluationOnly')
    const close = async () => {
      await pool.close()
      unlock()
    }
    return { owner: pool, pool, behind: pool, close, evaluation: false }
  } catch (error) {
    unlock()
    throw error
  }
}

/** What the owner does before anybody is served: tables, who may do what, and the queues. */
async function prepare(owner: Pool, settings: Settings, say: Say) {
  const { ran } = await migrate(owner, roomNames)
  if (ran > 0) say('migrated', String(ran))
  await keepMonths(owner, realClock.now())
  await prepareJobs(
    owner,
    [
      ...circleJobs,
      ...healthJobs,
      ...appointmentJobs,
      ...messageJobs,
      ...wellbeingJobs,
      ...personJobs(settings),
      rescanJob(undefined),
    ].map((job) => job.queue),
  )
}

async function onPostgres(settings: Settings, address: string, say: Say): Promise<Pools> {
  say('openingPostgres')
  const ownerAddress = settings.ownerUrl ?? address
  const owner = await openPostgres({ address: ownerAddress, connections: 2 })
  await prepare(owner, settings, say)
  const served = await servingPool(settings, owner, address)
  if (served.evaluation) say('ownerServes')
  const close = async () => {
    await served.pool.close()
    await served.behind.close()
    await owner.close()
  }
  return { owner, ...served, close }
}

async function servingPool(settings: Settings, owner: Pool, address: string) {
  if (settings.ownerUrl) {
    await admitServing(owner, new URL(address).username)
    return { ...(await bothPools(address)), evaluation: false }
  }
  const [key] = loadKeys({ keys: settings.keys, directory: settings.directory })
  try {
    const own = await servingAddress(owner, address, key ?? new Uint8Array())
    return { ...(await bothPools(own)), evaluation: false }
  } catch (error) {
    // Some servers let nobody else in. A demo may then be served by the owner; nothing else may.
    if (!settings.demo) throw error
    return { ...(await bothPools(address)), evaluation: true }
  }
}

const bothPools = async (address: string) => ({
  pool: await openPostgres({ address }),
  behind: await openPostgres({ address, connections: BEHIND }),
})
