import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { type Attended, attendedByMe } from '../circle.work.ts'

/** Those the acting person works with whose cards may lie on a phone, each once; nobody who is shielded. */
export async function mayCarry(read: Read): Promise<Attended[]> {
  const rows = await read.sql(sql<{ id: Id }>`select circle.carried() as id`)
  const all = await attendedByMe(
    read,
    rows.map(({ id }) => id),
  )
  return [...new Map(all.map((one) => [one.id, one])).values()]
}
