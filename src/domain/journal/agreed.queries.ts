import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { dayOf } from '../../platform/time/days.ts'
import { places } from './journal.rows.ts'

export interface Agreement {
  words: string
  /** The day it was agreed ('YYYY-MM-DD'). */
  day: string
}

const FEW = 3

/**
 * What was last agreed with each of these people, newest first: for the screen before one meets again, and for the
 * cards that a phone carries. One query.
 */
export async function lastAgreements(
  read: Read,
  citizens: readonly Id[],
): Promise<Map<Id, Agreement[]>> {
  const rows = await read.sql(
    sql<{ id: Id; citizen: Id; words: Uint8Array; at: Date }>`
      select a.id, c.id as citizen, a.words_sealed as words, a.happened_at as at
      from unnest(${[...citizens]}::uuid[]) as c (id) cross join lateral (
        select p.id, p.words_sealed, n.id as note, n.happened_at, p.position
        from (select id, happened_at from journal.note
            where citizen_id = c.id order by happened_at desc, id desc limit 20) n
          join journal.part p on p.note_id = n.id and p.citizen_id = c.id
        where p.role = 'agreement' and p.words_sealed is not null
        order by n.happened_at desc, n.id desc, p.position limit ${FEW}) a
      order by c.id, a.happened_at desc, a.note desc, a.position`,
  )
  const found = Map.groupBy(rows, ({ citizen }) => citizen)
  if (found.size > 0) read.shows([...found.keys()], 'journal')
  return new Map(
    [...found].map(([citizen, all]) => [
      citizen,
      all.map(({ id, words, at }) => ({
        words: read.box.open(places.part, id, words),
        day: dayOf(at),
      })),
    ]),
  )
}
