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

/** The paragraphs behind each right, as they hold today: 'Forvaltningsloven § 8'. By the right's code. */
export async function rightsLaw(read: Read, today: string): Promise<Map<string, string[]>> {
  const rows = await read.sql(
    sql<{ code: string; laws: string[] }>`
      select r.right_code as code, array_agg(l.act || ' ' || l.paragraph order by l.act, l.paragraph) as laws
      from municipality.right_law r join municipality.law l on l.id = r.law_id
      where l.valid_from <= ${today}::date and (l.valid_until is null or l.valid_until >= ${today}::date)
      group by r.right_code limit 100`,
  )
  return new Map(rows.map(({ code, laws }) => [code, laws]))
}
