import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { portraitOf } from '../../person/index.ts'

export const WORDS = {
  notice: 'everyday.board_notice.words',
  rule: 'everyday.house_rule.words',
  meal: 'everyday.meal.words',
  programme: 'everyday.programme.words',
}

/** A home with a board, or an activity centre, as the reader stands to it. */
export interface Place {
  id: Id
  name: string
  kind: 'home' | 'centre'
  where: string
  phone: string
  lives: boolean
  works: boolean
}

const placesWhere = (read: Read, where: RawBuilder<unknown>): Promise<Place[]> =>
  read.sql(
    sql<Place>`
      select u.id, u.name, u.kind, u.place as "where", u.phone,
        u.id = any (array(select everyday.homes())) as lives,
        u.id = any (array(select everyday.at_work(u.kind))) as works
      from municipality.unit u where u.kind in ('home', 'centre') and ${where} order by u.name limit 60`,
  )

const mine = sql`u.id = any (array(select everyday.boards()))`

/** Where the reader lives or works, and the activity centres, which are for everybody. */
export const places = (read: Read): Promise<Place[]> =>
  placesWhere(read, sql`(u.kind = 'centre' or ${mine})`)

/** A board that the reader may see. @throws Missing */
export const home = async (read: Read, id: Id): Promise<Place> =>
  oneOf(await placesWhere(read, sql`u.id = ${id} and ${mine}`))

/** @throws Missing */
export const centre = async (read: Read, id: Id): Promise<Place> =>
  oneOf(await placesWhere(read, sql`u.id = ${id} and u.kind = 'centre'`))

/** A name that the reader may see on the board; null where it is not theirs to see. */
export const nameOf = (column: RawBuilder<unknown>) =>
  sql`(select b.name from everyday.board_names() b where b.person_id = ${column})`

/** What stands on a board was put there by the one whose it is: it is recorded as shared. */
export function shown(read: Read, citizens: readonly Id[]) {
  const others = new Set(citizens.filter((id) => id !== actorId(read)))
  read.shows([...others], 'board', 'consent')
}

export interface Resident {
  id: Id
  person: Id
  name: string | null
  /** Whether the name stands where the neighbours read it. */
  plate: boolean
}

/** Who lives there, as far as the reader may know. */
export async function residents(read: Read, unit: Id): Promise<Resident[]> {
  const rows = await read.sql(
    sql<Resident>`
      select r.id, r.citizen_id as person, ${nameOf(sql`r.citizen_id`)} as name, n.id is not null as plate
      from everyday.resident r left join everyday.name_plate n on n.resident_id = r.id
      where r.unit_id = ${unit} and r.ended_at is null order by 3, r.id limit 200`,
  )
  shown(
    read,
    rows.filter(({ plate }) => plate).map(({ person }) => person),
  )
  read.shows(
    rows.filter(({ plate }) => !plate).map(({ person }) => person),
    'board',
  )
  return rows
}

export interface OnDuty {
  unit: Id
  person: Id
  name: string
  title: string
  until: string
  portrait: Id | null
}

/** Who is at work there now, as they said themselves. */
export const onDuty = async (read: Read, unit: Id): Promise<OnDuty[]> =>
  read.sql(
    sql<OnDuty>`select unit_id as unit, person_id as person, name, title, until_time as until,
      ${portraitOf(sql`d.person_id`)} as portrait from everyday.on_duty() d where unit_id = ${unit}`,
  )
