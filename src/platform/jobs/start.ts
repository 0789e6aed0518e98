import type { PgBoss } from 'pg-boss'
import type { Pool } from '../data/connection.ts'
import type { Db } from '../data/db.ts'
import { newId } from '../data/id.ts'
import type { Log } from '../log.ts'
import type { Handler, Tidy } from './handler.ts'
import { platformTidies, tidyUp } from './housekeeping.ts'
import { moveDue } from './move.ts'
import { servingBoss } from './queues.ts'
import { repeat } from './repeat.ts'
import { type Job, runBatch } from './work.ts'

export interface JobsSettings {
  pool: Pool
  db: Db
  log: Log
  handlers: readonly Handler[]
  /** What the rooms remove when it is over, beside the platform's own. */
  tidies?: readonly Tidy[]
  pace?: Partial<Pace>
}

interface Pace {
  /** Between two looks at what is due. */
  moveMs: number
  /** Between two looks at a queue that nobody woke: what failed and waits to be tried again. */
  pollSeconds: number
  tidyMs: number
}

const gently: Pace = { moveMs: 5_000, pollSeconds: 30, tidyMs: 3_600_000 }
const BATCH = 10
const FIRST_TIDY_MS = 60_000

/**
 * Begins to run jobs; call it after the database guard has passed and the owner has made the queues
 * (`prepareJobs`). What is due is decided by the program's clock, which every transaction carries.
 */
export async function startJobs(settings: JobsSettings): Promise<{ stop(): Promise<void> }> {
  const { pool, db, log, handlers } = settings
  const pace = { ...gently, ...settings.pace }
  const told = (work: () => Promise<void>) => () =>
    work().catch((error) => log.bug(newId().slice(-12), error))
  const boss = servingBoss(pool)
  boss.on('error', (error) => log.bug(newId().slice(-12), error))
  await boss.start()
  const workers = await beginWork(boss, settings, pace)
  const queues = handlers.map((handler) => handler.queue)
  const moving = repeat(
    pace.moveMs,
    told(async () => {
      if (queues.length === 0) return
      for (const queue of await moveDue(db, boss, queues)) wake(boss, workers.get(queue))
    }),
  )
  const tidies = [...platformTidies, ...(settings.tidies ?? [])]
  const tidying = repeat(
    pace.tidyMs,
    told(() => tidyUp(db, log, tidies)),
    Math.min(FIRST_TIDY_MS, pace.tidyMs),
  )
  return {
    async stop() {
      await Promise.all([moving.stop(), tidying.stop()])
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}

/** A worker a queue. This also warms each queue: the first `insert` must not look it up inside a transaction. */
async function beginWork(boss: PgBoss, { db, log, handlers }: JobsSettings, pace: Pace) {
  const workers = new Map<string, string>()
  for (const handler of handlers) {
    const worker = await boss.work(
      handler.queue,
      {
        batchSize: BATCH,
        pollingIntervalSeconds: pace.pollSeconds,
        includeMetadata: true,
        perJobResults: true,
      },
      (jobs: Job[]) => runBatch({ boss, db, log }, handler, jobs),
    )
    workers.set(handler.queue, worker)
  }
  return workers
}

const wake = (boss: PgBoss, worker: string | undefined) => worker && boss.notifyWorker(worker)
