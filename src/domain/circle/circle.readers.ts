import { sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

/**
 * With whom the person shares a whole subject now, by name. Where a no closes it again, nobody is named: a share
 * that nobody can see by is not told as one.
 */
export const sharedWith = (
  read: Read,
  citizen: Id,
): Promise<{ person: Id; name: string; subject: string }[]> =>
  read.sql(
    sql<{ person: Id; name: string; subject: string }>`
      select s.person_id as person, p.given_name as name, s.subject
      from circle.share s join person.person p on p.id = s.person_id
      where s.citizen_id = ${citizen} and s.object_id is null and s.ended_at is null
        and (s.until_at is null or s.until_at > platform.now())
        and not exists (select 1 from circle.denial d where d.citizen_id = s.citizen_id and d.ended_at is null
          and (d.person_id is null or d.person_id = s.person_id) and (d.subject is null or d.subject = s.subject))
      order by s.given_at limit 1000`,
  )
