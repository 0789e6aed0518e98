import { sql } from 'kysely'
import { actorId, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { whole } from '../appointment.rows.ts'
import type { Appointment } from '../appointment.types.ts'

const MOST = 200

/** What the acting person comes to on these days, called off ones included. */
export const myDays = (read: Read, from: string, until: string): Promise<Appointment[]> =>
  whole(
    read,
    sql`select a.id from appointment.appointment a
      where a.wall_day between ${from}::date and ${until}::date and a.id = any (array(
        select t.appointment_id from appointment.participant t
        where t.person_id = ${actorId(read)} and t.ended_at is null
          and t.starts_at between ${from}::date - 1 and ${until}::date + 2))
      order by a.starts_at limit ${MOST}`,
  )

export interface Colleague {
  unit: string
  id: Id
  name: string
  title: string
}

/** Those at work in the acting person's own units. */
export const myTeam = (read: Read): Promise<Colleague[]> =>
  read.sql(
    sql<Colleague>`select unit, person_id as id, name, title from appointment.team()
      order by unit, name, person_id limit 200`,
  )

/** Of these appointments those that the acting person may see; the others stay a time that is taken. */
export const seenOf = (read: Read, ids: readonly Id[]): Promise<Appointment[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : whole(read, sql`select unnest(${[...new Set(ids)]}::uuid[])`)
