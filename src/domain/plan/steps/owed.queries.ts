import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { addDays, dayOf } from '../../../platform/time/days.ts'
import { type Owed, owedIn, promisesOf } from '../plan.rules.ts'
import type { Pledge } from '../plan.types.ts'
import { stepsWhere } from './steps.queries.ts'

/** How far back one looks at how one's own promises went: a month is what one remembers. */
const BACK_DAYS = 30

/** What the municipality promised these people and that is due on `until` or before, and not done. One query. */
export async function promisesDue(
  read: Read,
  citizens: readonly Id[],
  until: string,
): Promise<Pledge[]> {
  if (citizens.length === 0) return []
  const due = await stepsWhere(
    read,
    sql`o.citizen_id = any (${[...citizens]}::uuid[]) and o.doer = 'you' and o.put_away_at is null
      and o.due_day <= ${until}::date`,
  )
  return promisesOf(due, dayOf(read.now)).filter((one) => one.municipal)
}

/** What anybody has promised, or is asked, around these people, and that is not done. One query. */
export async function promisesAround(read: Read, citizens: readonly Id[]): Promise<Pledge[]> {
  if (citizens.length === 0) return []
  const all = await stepsWhere(
    read,
    sql`o.citizen_id = any (${[...citizens]}::uuid[]) and o.doer <> 'me' and o.put_away_at is null`,
  )
  return promisesOf(all, dayOf(read.now))
}

/**
 * How the acting person's own promises of the last month stand. It is for themselves alone: nobody else's
 * promises are counted anywhere (T2).
 */
export async function myPromises(read: Read): Promise<Owed> {
  const me = actorId(read)
  const today = dayOf(read.now)
  const since = addDays(today, -BACK_DAYS)
  const mine = await stepsWhere(
    read,
    sql`o.doer_id = ${me} and o.doer = 'you' and o.put_away_at is null
      and o.due_day between ${since}::date and ${addDays(today, BACK_DAYS)}::date`,
  )
  return owedIn(mine, today)
}
