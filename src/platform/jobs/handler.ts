import type { Actor, Write } from '../data/db.ts'
import type { Id } from '../data/id.ts'

/** What a room does when a job's time has come. */
export interface Handler {
  queue: string
  /**
   * Runs in one transaction as the system's own narrow role; the job is done when it commits.
   * It may run again after a crash or a failure, so it looks first at what is still so.
   */
  run(write: Write, object: Id): Promise<void>
}

/** Removes what is over. @returns how many rows */
export interface Tidy {
  name: string
  run(write: Write): Promise<number>
}

export const jobsActor: Actor = { kind: 'system', role: 'roret_jobs' }
