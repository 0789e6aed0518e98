import { sql } from 'kysely'
import type { Journal, Shown, Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { type Look, recordEvent, recordLooks } from '../audit/index.ts'

/**
 * How looks reach the log: one row per person shown and ground by which it could be, with
 * every subject that was shown by it. Part of the page's own transaction: where it cannot be written, nothing is shown.
 */
export const journal: Journal = {
  async event(write, happened, reason) {
    // What one who acts for the person does is marked as done on their behalf, wherever it is written.
    const marked = { ...happened, ...(await behalf(write, happened.citizen)) }
    await recordEvent(write, marked, reason)
  },
  async looks(write, shown, reason) {
    const me = write.actor.kind === 'person' ? write.actor.id : ''
    const others = shown.filter(({ citizen }) => citizen !== me)
    const looks = [
      ...ownLook(shown.filter(({ citizen }) => citizen === me)),
      ...(others.length > 0 ? await withGrounds(write, others) : []),
    ]
    if (looks.length > 0) await recordLooks(write, looks, reason)
  },
}

/** One's own page needs nobody to be asked by which ground it is seen. */
function ownLook(shown: readonly Shown[]): Look[] {
  const [first] = shown
  if (!first) return []
  const subjects = [...new Set(shown.map(({ subject }) => subject))].sort()
  return [{ citizen: first.citizen, subjects, ground: 'self', role: null }]
}

async function behalf(write: Write, citizen: Id | null): Promise<{ behalf_id?: Id }> {
  const { actor } = write
  if (!citizen || actor.kind !== 'person' || actor.id === citizen) return {}
  const rows = await write.sql(
    sql`select from circle.represented() r (citizen) where citizen = ${citizen}::uuid`,
  )
  return rows.length > 0 ? { behalf_id: citizen } : {}
}

function withGrounds(write: Write, shown: Shown[]): Promise<Look[]> {
  const citizens = shown.map((one) => one.citizen)
  const subjects = shown.map((one) => one.subject)
  const grounds = shown.map((one) => one.ground || 'none')
  return write.sql(
    sql<Look>`
      with being as materialized (select citizen_id, role from circle.being()),
      shown as (select distinct s.citizen, s.subject, coalesce(nullif(g.ground, 'none'), s.given) as ground
        from unnest(${citizens}::uuid[], ${subjects}::text[], ${grounds}::text[]) as s(citizen, subject, given)
          join circle.grounds(${citizens}::uuid[], ${subjects}::text[]) g using (citizen, subject))
      select citizen, array_agg(subject order by subject) as subjects, ground,
        (select b.role from being b where b.citizen_id = citizen) as role
      from shown group by citizen, ground`,
  )
}
