import { sql } from 'kysely'
import type { Journal, Shown, Write } from '../../platform/data/db.ts'
import { type Look, recordEvent, recordLooks } from '../audit/index.ts'

/**
 * How looks reach the log: one row per person shown, with every subject that was shown and the ground
 * by which it could be. Part of the page's own transaction: where it cannot be written, nothing is shown.
 */
export const journal: Journal = {
  event: recordEvent,
  async looks(write, shown, reason) {
    const looks = await withGrounds(write, shown)
    if (looks.length > 0) await recordLooks(write, looks, reason)
  },
}

function withGrounds(write: Write, shown: Shown[]): Promise<Look[]> {
  const citizens = shown.map((one) => one.citizen)
  const subjects = shown.map((one) => one.subject)
  return write.sql(
    sql<Look>`
      with shown as (select distinct citizen, subject
        from unnest(${citizens}::uuid[], ${subjects}::text[]) as s(citizen, subject))
      select citizen, array_agg(subject order by subject) as subjects,
        (array_agg(circle.ground(citizen, subject)))[1] as ground
      from shown group by citizen`,
  )
}
