import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { PLACE } from './own-words.queries.ts'

const MOST = 400

/** How each of these people wants to be met, in their own words: for those who read it, in one query. */
export async function meetingWords(
  read: Read,
  citizens: readonly Id[],
): Promise<Map<Id, string[]>> {
  const rows = await read.sql(
    sql<{ id: Id; citizen: Id; words: Uint8Array }>`
      select w.id, w.citizen_id as citizen, w.words_sealed as words from plan.own_words w
      where w.citizen_id = any (${[...citizens]}::uuid[]) and w.kind = 'meet_me' and w.put_away_at is null
      order by w.citizen_id, w.id limit ${MOST}`,
  )
  const found = Map.groupBy(rows, ({ citizen }) => citizen)
  read.shows([...found.keys()], 'meeting')
  return new Map(
    [...found].map(([citizen, all]) => [
      citizen,
      all.map(({ id, words }) => read.box.open(PLACE, id, words)),
    ]),
  )
}
