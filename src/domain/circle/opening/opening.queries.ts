import { sql } from 'kysely'
import { oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'

export interface Near {
  id: Id
  name: string
}

/** The person, when the acting person works with them now. @throws Missing otherwise */
export async function attendedOne(read: Read, citizen: Id): Promise<Near> {
  const rows = await read.sql(
    sql<Near>`select p.id, p.given_name as name from person.person p
      where p.id = ${citizen} and p.id = any (array(select circle.attended()))`,
  )
  return oneOf(rows)
}

/** Who near this person may be invited by the acting person: themselves, and those in their circle. */
export function invitableNear(read: Read, citizen: Id): Promise<Near[]> {
  return read.sql(
    sql<Near>`select p.id, concat_ws(' ', p.given_name, p.family_name) as name from person.person p
      where p.id = any (array(select circle.invitable()))
        and (p.id = ${citizen} or p.id in (select m.person_id from circle.member m
          where m.citizen_id = ${citizen} and m.ended_at is null))
      order by p.given_name limit 100`,
  )
}
