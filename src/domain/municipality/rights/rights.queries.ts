import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'

export interface RightsFacts {
  /** Where a complaint is handed in. */
  complainTo: string
  dpoName: string
  dpoPhone: string
}

/** Whom one asks and where one complains, as the municipality says it. */
export async function rightsFacts(read: Read): Promise<RightsFacts> {
  const row = await read.q
    .selectFrom('municipality.municipality')
    .select(['complain_to as complainTo', 'dpo_name as dpoName', 'dpo_phone as dpoPhone'])
    .executeTakeFirst()
  return row ?? { complainTo: '', dpoName: '', dpoPhone: '' }
}

/** The paragraphs of one act. */
export interface ActLaw {
  act: string
  paragraphs: string[]
}

/** The paragraphs behind each right, as they hold today, act by act. By the right's code. */
export async function rightsLaw(read: Read, today: string): Promise<Map<string, ActLaw[]>> {
  const rows = await read.sql(
    sql<ActLaw & { code: string }>`
      select r.right_code as code, l.act, array_agg(l.paragraph
          order by nullif(regexp_replace(l.paragraph, '\\D', '', 'g'), '')::int) as paragraphs
      from municipality.right_law r join municipality.law l on l.id = r.law_id
      where l.valid_from <= ${today}::date and (l.valid_until is null or l.valid_until >= ${today}::date)
      group by r.right_code, l.act order by r.right_code, l.act limit 200`,
  )
  return Map.groupBy(rows, ({ code }) => code)
}
