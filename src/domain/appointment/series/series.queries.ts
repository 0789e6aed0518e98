import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { seriesPlace } from '../appointment.row.ts'
import { whole } from '../appointment.rows.ts'
import type { Appointment, Every } from '../appointment.types.ts'

const MOST = 60

/** A regular appointment, and the times it has ahead. */
export interface Series {
  id: Id
  citizen: { id: Id; name: string }
  every: Every
  from: string
  time: string
  zone: string
  until: string | null
  madeUntil: string
  minutes: number
  title: string
  isEnded: boolean
  madeBy: Id
  /** Whether the acting person may stop it. */
  mayWrite: boolean
  times: readonly Appointment[]
}

/** @throws Missing when it is not there or not for the acting person to see */
export async function series(read: Read, id: Id): Promise<Series> {
  const row = oneOf(
    await read.sql(
      sql<
        Omit<Series, 'title' | 'citizen' | 'times'> & {
          citizenId: Id
          citizenName: string | null
          title: Uint8Array
        }
      >`select s.id, s.citizen_id as "citizenId", c.given_name as "citizenName", s.every, s.from_day as "from",
          s.wall_time as time, s.zone, s.until_day as until, s.made_until as "madeUntil", s.minutes, s.title_sealed as title,
          s.ended_at is not null as "isEnded", s.made_by as "madeBy",
          s.citizen_id = any (array(select circle.writable('appointments'))) as "mayWrite"
        from appointment.series s left join person.person c on c.id = s.citizen_id where s.id = ${id}`,
    ),
  )
  const { citizenId, citizenName, title, ...rest } = row
  read.shows([citizenId], 'appointments')
  return {
    ...rest,
    citizen: { id: citizenId, name: citizenName ?? '' },
    title: read.box.open(seriesPlace.title, id, title),
    times: await timesAhead(read, id),
  }
}

/** Its times from now on, called off ones included. */
export const timesAhead = (read: Read, id: Id): Promise<Appointment[]> =>
  whole(
    read,
    sql`select a.id from appointment.appointment a
      where a.series_id = ${id} and a.starts_at > platform.now() order by a.starts_at limit ${MOST}`,
  )

/** Those at work who come each time. */
export const companyOf = (read: Read, id: Id): Promise<{ id: Id }[]> =>
  read.sql(
    sql<{
      id: Id
    }>`select person_id as id from appointment.series_person where series_id = ${id} limit 50`,
  )
