import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Ground } from './audit.records.ts'

export interface SeenLook {
  id: Id
  at: Date
  actor: Id
  name: string | null
  /** What they were to the person when they looked. */
  role: string | null
  subjects: string[]
  purpose: string
  ground: Ground
}

/** Which of the looks: by whom, from when, and before when. */
export interface Wanted {
  actor?: Id | undefined
  from?: Date | undefined
  before?: Date | undefined
}

const PAGE = 60

interface Named {
  actor: Id | null
  name: string | null
}

/**
 * The names that no relation gives: whoever stands in the own log is known by it, where names are shown.
 * Asked only when one is missing, and of those alone.
 */
async function named<T extends Named>(read: Read, rows: readonly T[]): Promise<T[]> {
  const unknown = new Set(rows.flatMap(({ actor, name }) => (actor && !name ? [actor] : [])))
  if (unknown.size === 0) return [...rows]
  const found = await read.sql(
    sql<{ id: Id; name: string }>`
      select id, name from audit.named_in_my_log(${[...unknown]}::uuid[]) order by id`,
  )
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, name: row.name ?? names.get(row.actor ?? '') ?? null }))
}

const never = new Date('9999-01-01')
const ever = new Date(0)

/** Who has looked at the acting person's page, newest first; their own looks left out. */
export async function looksAtMe(
  read: Read,
  { actor, from, before }: Wanted = {},
  most = PAGE,
): Promise<{ looks: SeenLook[]; more: boolean }> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<SeenLook>`
      select l.id, l.at, l.actor_id as actor,
        nullif(trim(concat_ws(' ', p.given_name, p.family_name)), '') as name,
        l.role, l.subjects, l.purpose, l.ground
      from audit.look l left join person.person p on p.id = l.actor_id
      where l.citizen_id = ${me} and l.actor_id <> ${me}
        and l.at >= ${from ?? ever} and l.at < ${before ?? never}
        and (${actor ?? null}::uuid is null or l.actor_id = ${actor ?? null}::uuid)
      order by l.at desc, l.id desc limit ${most + 1}`,
  )
  return { looks: await named(read, rows.slice(0, most)), more: rows.length > most }
}

/** Everybody who has looked at the acting person's page, to choose among. */
export async function lookersAtMe(
  read: Read,
): Promise<{ actor: Id; name: string | null; role: string | null }[]> {
  const me = actorId(read)
  const rows = await read.sql(
    sql<{ actor: Id; name: string | null; role: string | null }>`
      select l.actor_id as actor, nullif(trim(concat_ws(' ', p.given_name, p.family_name)), '') as name,
        (array_agg(l.role order by l.at desc))[1] as role
      from audit.look l left join person.person p on p.id = l.actor_id
      where l.citizen_id = ${me} and l.actor_id <> ${me}
      group by l.actor_id, p.given_name, p.family_name order by max(l.at) desc limit 100`,
  )
  return named(read, rows)
}

export interface SeenEvent {
  at: Date
  actor: Id | null
  name: string | null
  room: string
  kind: string
  /** Done for the person by one who acts for them. */
  behalf: boolean
}

/** What was changed on the acting person's page, by whomever, newest first. */
export async function changesOfMine(read: Read, since: Date): Promise<SeenEvent[]> {
  const rows = await read.sql(
    sql<SeenEvent>`
      select e.at, e.actor_id as actor, p.given_name as name, e.room, e.kind,
        e.behalf_id is not null as behalf
      from audit.event e left join person.person p on p.id = e.actor_id
      where e.citizen_id = ${actorId(read)} and e.at >= ${since}
      order by e.at desc limit ${PAGE}`,
  )
  return named(read, rows)
}
