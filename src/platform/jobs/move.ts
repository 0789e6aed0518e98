import type { PgBoss } from 'pg-boss'
import type { Db } from '../data/db.ts'
import { inside } from './executor.ts'
import { jobsActor } from './handler.ts'

const AT_ONCE = 100

/**
 * Takes what is due out of `platform.task` and hands it to the queues in one transaction: nothing is
 * lost and nothing doubled. The job keeps the task's id.
 * @param queues those that somebody here handles; the rest waits for a program that knows it
 * @returns the queues that got something
 */
export function moveDue(db: Db, boss: PgBoss, queues: readonly string[]): Promise<string[]> {
  return db.as(jobsActor).write(async (write) => {
    const due = await write.q
      .deleteFrom('platform.task')
      .where('id', 'in', (task) =>
        task
          .selectFrom('platform.task')
          .select('id')
          .where('due_at', '<=', write.now)
          .where('queue', 'in', queues)
          .orderBy('due_at')
          .limit(AT_ONCE),
      )
      .returning(['id', 'queue', 'object_id'])
      .execute()
    const byQueue = Map.groupBy(due, (task) => task.queue)
    for (const [queue, tasks] of byQueue) {
      const jobs = tasks.map(({ id, object_id }) => ({ id, data: { object: object_id } }))
      await boss.insert(queue, jobs, { db: inside(write) })
    }
    return [...byQueue.keys()]
  })
}
