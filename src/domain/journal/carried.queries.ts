import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { places } from './journal.rows.ts'

const FEW = 3

/** What was last agreed with each of these people, newest first: for the cards that a phone carries. One query. */
export async function agreementsWith(
  read: Read,
  citizens: readonly Id[],
): Promise<Map<Id, string[]>> {
  const rows = await read.sql(
    sql<{ id: Id; citizen: Id; words: Uint8Array }>`
      select a.id, c.id as citizen, a.words_sealed as words
      from unnest(${[...citizens]}::uuid[]) as c (id) cross join lateral (
        select p.id, p.words_sealed, n.happened_at, p.position from (select id, happened_at from journal.note
            where citizen_id = c.id order by happened_at desc, id desc limit 20) n
          join journal.part p on p.note_id = n.id and p.citizen_id = c.id
        where p.role = 'agreement' and p.words_sealed is not null
        order by n.happened_at desc, n.id desc, p.position limit ${FEW}) a
      order by c.id, a.happened_at desc, a.position`,
  )
  const found = Map.groupBy(rows, ({ citizen }) => citizen)
  read.shows([...found.keys()], 'journal')
  return new Map(
    [...found].map(([citizen, all]) => [
      citizen,
      all.map(({ id, words }) => read.box.open(places.part, id, words)),
    ]),
  )
}
