import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

/**
 * When each of these people last wrote or answered something that the reader may see, if it was after
 * `since`. What staff wrote does not count: it is the person that the list listens for.
 */
export async function freshWords(
  read: Read,
  citizens: readonly Id[],
  since: Date,
): Promise<Map<Id, Date>> {
  const rows = await read.sql(
    sql<{ citizen_id: Id; subject: string; at: Date }>`
      with fresh as (
        select citizen_id, subject, written_at as at from plan.own_words
          where citizen_id = any (${citizens}::uuid[]) and put_away_at is null
        union all select citizen_id, 'goals', written_at from plan.goal
          where citizen_id = any (${citizens}::uuid[]) and author_id = citizen_id
        union all select citizen_id, 'steps', written_at from plan.step
          where citizen_id = any (${citizens}::uuid[]) and proposed_by = citizen_id and put_away_at is null
        union all select citizen_id, subject, at from plan.answer
          where citizen_id = any (${citizens}::uuid[]) and person_id = citizen_id
        union all select citizen_id, subject, at from plan.turn
          where citizen_id = any (${citizens}::uuid[]) and by_id = citizen_id)
      select citizen_id, subject, max(at) as at from fresh where at > ${since} group by citizen_id, subject`,
  )
  const newest = new Map<Id, Date>()
  for (const { citizen_id, subject, at } of rows) {
    read.shows([citizen_id], subject)
    const before = newest.get(citizen_id)
    if (!before || before < at) newest.set(citizen_id, at)
  }
  return newest
}
