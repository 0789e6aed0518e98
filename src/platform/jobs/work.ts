import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import type { Db } from '../data/db.ts'
import { type Id, newId } from '../data/id.ts'
import type { Log } from '../log.ts'
import { inside } from './executor.ts'
import { type Handler, jobsActor } from './handler.ts'

export type Job = JobWithMetadata<{ object: Id }>

export interface Working {
  boss: PgBoss
  db: Db
  log: Log
}

/** Runs each job of a batch by itself: one that fails does not hold back the others. */
export async function runBatch(working: Working, handler: Handler, jobs: Job[]) {
  const results: JobResult[] = []
  for (const job of jobs) results.push(await runOne(working, handler, job))
  return results
}

async function runOne(working: Working, handler: Handler, job: Job): Promise<JobResult> {
  try {
    await effectAndEnd(working, handler, job)
    return { id: job.id, status: 'completed' }
  } catch (error) {
    // The queue keeps the reference only: an error's message can repeat what somebody wrote.
    const reference = newId().slice(-12)
    working.log.bug(reference, error)
    if (job.retryCount >= job.retryLimit) {
      working.log.info('job given up', { queue: handler.queue, job: job.id, reference })
    }
    return { id: job.id, status: 'failed', output: { reference } }
  }
}

/** The effect and the end of the job commit together, so a crash between the two cannot run it twice. */
function effectAndEnd({ boss, db }: Working, handler: Handler, job: Job): Promise<void> {
  return db.as(jobsActor).write(async (write) => {
    await handler.run(write, job.data.object)
    const { id, retryCount } = job
    const done = await boss.complete(handler.queue, { id, retryCount }, null, { db: inside(write) })
    // Somebody else has taken it over, since this took too long: then this run did nothing.
    if (!('affected' in done) || done.affected !== 1) {
      throw new Error('The job was taken over by another worker.')
    }
  })
}
