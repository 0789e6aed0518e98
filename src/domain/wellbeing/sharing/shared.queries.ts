import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { measures } from '../measures/measures.queries.ts'
import type { Measure } from '../measures/measures.types.ts'
import { type Result, results } from '../questionnaires/questionnaires.queries.ts'
import { thoughts, thoughtsShownBy } from '../thoughts/thoughts.queries.ts'
import { type Thought, thoughtKinds } from '../wellbeing.types.ts'

/** What somebody shows of how it goes: single things, each chosen by them. */
export interface Shown {
  thoughts: Thought[]
  measures: Measure[]
  results: Result[]
}

/** All that another shows the reader. Whether there is something is the policies' to say. */
export const shownBy = async (read: Read, citizen: Id): Promise<Shown> => ({
  thoughts: await thoughts(read, citizen, thoughtKinds),
  measures: await measures(read, citizen),
  results: await results(read, citizen),
})

export const isNothing = (shown: Shown) =>
  shown.thoughts.length + shown.measures.length + shown.results.length === 0

/** Words that these people have shared of how it goes and written since then, newest first. */
export const sharedWellbeing = (
  read: Read,
  citizens: readonly Id[],
  since: Date,
): Promise<Thought[]> => thoughtsShownBy(read, citizens, since)

/** Who shows the reader something of how it goes, of these people or of all. Nothing of it is shown by this. */
export async function showingMe(
  read: Read,
  citizen: Id | null = null,
): Promise<{ id: Id; name: string }[]> {
  const me = actorId(read)
  return read.sql(
    sql<{ id: Id; name: string }>`select p.id, p.given_name as name from person.person p
      where p.id <> ${me} and (${citizen}::uuid is null or p.id = ${citizen}) and p.id in (
        select citizen_id from wellbeing.thought where put_away_at is null and citizen_id <> ${me}
        union all select citizen_id from wellbeing.own_measure where put_away_at is null and citizen_id <> ${me}
        union all select citizen_id from wellbeing.result where put_away_at is null and citizen_id <> ${me})
      order by p.given_name, p.id limit 100`,
  )
}
