import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { nameOf, shown, WORDS } from './place.queries.ts'

export interface Meal {
  id: Id
  person: Id
  atWork: boolean
  words: string
  day: string
  time: string
  name: string | null
  /** Those who eat along, by name; nobody else is known of. */
  eaters: string[]
  mine: boolean
  /** Who called it off; it stands there until the day is over. */
  offBy: Id | null
}

/** The meals from a day on, and who eats along. */
export async function meals(read: Read, unit: Id, from: string): Promise<Meal[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<Omit<Meal, 'words'> & { sealed: Uint8Array; people: Id[] }>`
      select m.id, m.person_id as person, m.at_work as "atWork", m.words_sealed as sealed, m.day::text as day,
        m.at_time as time, ${nameOf(sql`m.person_id`)} as name, coalesce(e.names, '{}') as eaters,
        coalesce(e.people, '{}') as people, coalesce(e.mine, false) as mine,
        m.called_off_by as "offBy"
      from everyday.meal m left join lateral (
        select array_agg(b.name order by b.name) as names, array_agg(x.person_id) as people,
          bool_or(x.person_id = ${me}) as mine
        from everyday.eater x join everyday.board_names() b on b.person_id = x.person_id
        where x.meal_id = m.id) e on true
      where m.unit_id = ${unit} and m.day >= ${from}
      order by m.day, m.at_time, m.id limit 30`,
  )
  shown(
    read,
    rows.flatMap(({ people, person, atWork }) => (atWork ? people : [...people, person])),
  )
  return rows.map(({ sealed, people, ...row }) => ({
    ...row,
    words: read.box.open(WORDS.meal, row.id, sealed),
  }))
}
