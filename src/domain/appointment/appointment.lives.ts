import { sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Answer } from './appointment.rules.ts'

export interface Said {
  id: Id
  answer: Answer | 'taken_back'
}

/** What the acting person has said to the version that stands, newest first. */
export const mySayings = (read: Read, id: Id): Promise<Said[]> =>
  read.sql(
    sql<Said>`
      select x.id, x.answer from appointment.answer x join appointment.appointment a on a.id = x.appointment_id
      where x.appointment_id = ${id} and x.person_id = ${actorId(read)} and x.version >= a.answers_from
      order by x.at desc, x.id desc limit 2`,
  )

/** Whose appointments these are, when the acting person may read them. @throws Missing when not */
export async function lifeOf(
  read: Read,
  citizen: Id,
): Promise<{ id: Id; name: string; mayWrite: boolean }> {
  const rows = await read.sql(
    sql<{ id: Id; name: string; mayWrite: boolean }>`
      select p.id, p.given_name as name, p.id = any (array(select circle.writable('appointments'))) as "mayWrite"
      from person.person p where p.id = ${citizen} and p.id = any (array(select circle.readable('appointments')))`,
  )
  read.shows([citizen], 'appointments')
  return oneOf(rows)
}
