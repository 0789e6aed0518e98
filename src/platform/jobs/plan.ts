import type { Write } from '../data/db.ts'
import { type Id, newId } from '../data/id.ts'

export interface Planned {
  /** Which kind of work: 'circle.share-ended'. */
  queue: string
  /** What it is about. A job holds ids only. */
  object: Id
  due: Date
}

/**
 * Plans work for later, in the transaction of its cause: where that is rolled back, so is the work.
 * The acting person may ask for work and never read what others have asked for.
 */
export async function plan(write: Write, { queue, object, due }: Planned) {
  await write.q
    .insertInto('platform.task')
    .values({ id: newId(), queue, object_id: object, due_at: due, asked_at: write.now })
    .execute()
}
