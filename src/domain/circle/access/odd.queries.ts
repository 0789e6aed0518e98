import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { type Found, lookedUp } from './access.queries.ts'

export interface Unexplained {
  kind: 'no_law' | 'no_unit' | 'not_employed' | 'has_left'
  citizen: Found
  person: string
  since: Date
}

/** Rights that nothing explains. A look at each person whom they concern. */
export async function unexplained(read: Read): Promise<Unexplained[]> {
  const rows = await read.sql(
    sql<{ kind: Unexplained['kind']; citizen: Id; person: Id; since: Date }>`
      select kind, citizen_id as citizen, person_id as person, since from circle.unexplained()
      order by since limit 200`,
  )
  if (rows.length === 0) return []
  read.shows([...new Set(rows.map((row) => row.citizen))], 'circle')
  const found = await lookedUp(read, [...new Set(rows.flatMap((row) => [row.citizen, row.person]))])
  const people = new Map(found.map((one) => [one.id, one]))
  return rows.flatMap(({ kind, citizen, person, since }) => {
    const whose = people.get(citizen)
    return whose ? [{ kind, citizen: whose, person: people.get(person)?.name ?? '', since }] : []
  })
}
