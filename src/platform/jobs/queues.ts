import { type ConstructorOptions, PgBoss } from 'pg-boss'
import type { Pool } from '../data/connection.ts'
import { asJobs, asOwner } from './executor.ts'

/** How often a job that fails is tried again, and how long after; each wait is twice the one before. */
export interface Again {
  limit: number
  afterSeconds: number
}

const again: Again = { limit: 4, afterSeconds: 30 }
const DAY = 24 * 3600

const common = (pool: Pool): ConstructorOptions => ({
  backend: pool.kind === 'embedded' ? 'pglite' : 'postgres',
  schema: 'pgboss',
  schedule: false,
  // Both want to own the tables, which the serving role does not.
  reindex: false,
  monitorVacuum: false,
})

/**
 * Makes the tables of pg-boss and one queue for each name; run by the owner at each start, after the
 * migrations. A person's roles get no right here at all: they could read what others have asked for.
 */
export async function prepareJobs(owner: Pool, queues: readonly string[], retries = again) {
  const boss = new PgBoss({ ...common(owner), db: asOwner(owner), supervise: false })
  let problem: unknown
  boss.on('error', (error) => {
    problem = error
  })
  await boss.start()
  for (const queue of queues) {
    await boss.createQueue(queue, {
      retryLimit: retries.limit,
      retryDelay: retries.afterSeconds,
      retryBackoff: retries.afterSeconds > 0,
      expireInSeconds: 300,
      deleteAfterSeconds: 7 * DAY,
    })
  }
  await owner.lend((connection) => connection.script(access))
  await boss.stop({ graceful: false })
  if (problem) throw problem
}

const access = `
revoke all on schema pgboss from public;
revoke all on all tables in schema pgboss from public;
revoke all on all functions in schema pgboss from public;
grant usage on schema pgboss to roret_jobs;
grant select, insert, update, delete on all tables in schema pgboss to roret_jobs;
grant execute on all functions in schema pgboss to roret_jobs;`

/** The serving program's end: it makes nothing, and acts as roret_jobs in every statement. */
export const servingBoss = (pool: Pool) =>
  new PgBoss({ ...common(pool), db: asJobs(pool), migrate: false, createSchema: false })
