import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { dayOf } from '../../platform/time/days.ts'
import { places } from './journal.rows.ts'

export interface Agreed {
  note: Id
  words: string
  /** The day it was agreed ('YYYY-MM-DD'). */
  day: string
}

const FEW = 4

/** What was agreed when one last met this person, newest first: for the screen before one meets again. One query. */
export async function lastAgreements(read: Read, citizen: Id): Promise<Agreed[]> {
  const rows = await read.sql(
    sql<{ id: Id; note: Id; words: Uint8Array; at: Date }>`
      select p.id, n.id as note, p.words_sealed as words, n.happened_at as at
      from (select id, happened_at from journal.note where citizen_id = ${citizen}
          order by happened_at desc, id desc limit 20) n
        join journal.part p on p.note_id = n.id and p.citizen_id = ${citizen}
      where p.role = 'agreement' and p.words_sealed is not null
      order by n.happened_at desc, n.id desc, p.position limit ${FEW}`,
  )
  if (rows.length > 0) read.shows([citizen], 'journal')
  return rows.map(({ id, note, words, at }) => ({
    note,
    words: read.box.open(places.part, id, words),
    day: dayOf(at),
  }))
}
