import { sql } from 'kysely'
import type { Db, Write } from '../data/db.ts'
import type { Log } from '../log.ts'
import { expireDrafts } from '../web/drafts.ts'
import { jobsActor, type Tidy } from './handler.ts'

const ONCE_DAYS = 2

/** A second press comes within seconds, a tab left open within a day. @returns how many were removed */
async function expireOnceKeys(write: Write): Promise<number> {
  const gone = await write.sql(
    sql`delete from platform.once where at < platform.now() - make_interval(days => ${ONCE_DAYS}) returning key`,
  )
  return gone.length
}

export const platformTidies: Tidy[] = [
  { name: 'drafts', run: expireDrafts },
  { name: 'onceKeys', run: expireOnceKeys },
]

/** Removes what is over. Two programs that do it at once do no harm. */
export async function tidyUp(db: Db, log: Log, tidies: readonly Tidy[]) {
  const removed: Record<string, number> = {}
  for (const { name, run } of tidies) removed[name] = await db.as(jobsActor).write(run)
  if (Object.values(removed).some((count) => count > 0)) log.info('tidied', removed)
}
