import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { WORDS } from './place.queries.ts'

export interface ProgrammeItem {
  id: Id
  day: string
  time: string
  words: string
  /** Only those at work there see what was taken down. */
  downAt: Date | null
}

/** What happens at an activity centre from a day on. Who comes is written nowhere. */
export async function programme(read: Read, unit: Id, from: string): Promise<ProgrammeItem[]> {
  const rows = await read.sql(
    sql<Omit<ProgrammeItem, 'words'> & { sealed: Uint8Array }>`
      select id, day::text as day, at_time as time, words_sealed as sealed, taken_down_at as "downAt"
      from everyday.programme where unit_id = ${unit} and day >= ${from}
      order by day, at_time, id limit 120`,
  )
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    words: read.box.open(WORDS.programme, row.id, sealed),
  }))
}

export interface Today {
  unit: Id
  place: string
  meal: string | null
  time: string | null
}

/** For the first page: the boards one has, and the next meal of today. One query. */
export async function todayAtHome(read: Read, today: string): Promise<Today[]> {
  const rows = await read.sql(
    sql<Omit<Today, 'meal'> & { id: Id | null; sealed: Uint8Array | null }>`
      select u.id as unit, u.name as place, m.id, m.words_sealed as sealed, m.at_time as time
      from municipality.unit u left join lateral (select x.id, x.words_sealed, x.at_time from everyday.meal x
        where x.unit_id = u.id and x.day = ${today} and x.called_off_at is null order by x.at_time, x.id limit 1) m on true
      where u.id = any (array(select everyday.boards())) order by u.name limit 10`,
  )
  return rows.map(({ id, sealed, ...row }) => ({
    ...row,
    meal: id && sealed ? read.box.open(WORDS.meal, id, sealed) : null,
  }))
}
