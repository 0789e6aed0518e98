import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { whole } from './appointment.rows.ts'
import type { Appointment } from './appointment.types.ts'

const MOST = 100

/**
 * The acting person's appointments on some days with these people alone: for what a phone carries. Nobody else is
 * read, so nobody else is written down as seen.
 */
export const myDaysWith = (
  read: Read,
  [first, last]: readonly [string, string],
  citizens: readonly Id[],
): Promise<Appointment[]> =>
  whole(
    read,
    sql`select a.id from appointment.appointment a
      where a.wall_day between ${first}::date and ${last}::date and a.citizen_id = any (${[...citizens]}::uuid[])
        and a.id in (select t.appointment_id from appointment.participant t
          where t.person_id = ${actorId(read)} and t.ended_at is null)
      order by a.starts_at limit ${MOST}`,
  )
