import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'

/** Whoever is met, is mostly met within so many days: three years of meetings are seldom looked through. */
const LATELY_DAYS = 60
const DAY_MS = 86_400_000

/** When the last appointment was that was held, of those that `where` holds for. */
const met = ({ now }: Read, where: RawBuilder<unknown>) => sql`
  (select a.starts_at from appointment.appointment a where a.citizen_id = c.id and a.starts_at <= ${now} and ${where}
    and a.called_off_at is null order by a.starts_at desc limit 1)`

/**
 * When each of these people was last met: the newest note, or the newest appointment that was held. One query by
 * two indexes; for *Mine borgere*, where no contact for long stands first.
 */
export async function lastContactWith(read: Read, citizens: readonly Id[]): Promise<Map<Id, Date>> {
  if (citizens.length === 0) return new Map()
  const lately = new Date(read.now.getTime() - LATELY_DAYS * DAY_MS)
  const rows = await read.sql(
    sql<{ id: Id; at: Date | null }>`
      select c.id, greatest(
        (select n.happened_at from journal.note n where n.citizen_id = c.id order by n.happened_at desc limit 1),
        coalesce(${met(read, sql`a.starts_at > ${lately}`)}, ${met(read, sql`true`)})) as at
      from unnest(${[...citizens]}::uuid[]) as c (id)`,
  )
  read.shows(citizens, 'journal')
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])))
}
