import { sql } from 'kysely'
import { actorId, oneOf, type Read, type Write } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { uiAt } from '../../ui/ui.addresses.ts'
import { kindOf } from './notify.kinds.ts'

export const PAGE = 20

export interface Notice {
  id: Id
  kind: string
  at: Date
  isRead: boolean
  /** Who did it, when it was a person and the reader knows them. */
  by: string | null
}

/** One page of what the acting person has been told, newest first, and how many there are. One query. */
export async function myNews(
  read: Read,
  page: number,
): Promise<{ notices: Notice[]; all: number }> {
  const rows = await read.sql(
    sql<Notice & { all: number }>`
      select n.id, n.kind, n.at, n.read_at is not null as "isRead", p.given_name as by, count(*) over () as all
      from notify.notice n left join person.person p on p.id = n.actor_id
      where n.person_id = ${actorId(read)} order by n.at desc, n.id desc
      limit ${PAGE} offset ${(page - 1) * PAGE}`,
  )
  return { notices: rows.map(({ all: _, ...row }) => row), all: Number(rows[0]?.all ?? 0) }
}

/** Opens a notice: it is read from now on. @returns where it leads @throws Missing when it is not theirs */
export async function openNotice(write: Write, id: Id): Promise<string> {
  const row = oneOf(
    await write.sql(
      sql<{
        kind: string
        object: Id
        citizen: Id | null
      }>`update notify.notice set read_at = coalesce(read_at, ${write.now})
        where id = ${id} and person_id = ${actorId(write)} returning kind, object_id as object, citizen_id as citizen`,
    ),
  )
  return kindOf(row.kind)?.leads(row.object, row.citizen ?? '') ?? uiAt.front()
}

export async function readAll(write: Write) {
  await write.sql(
    sql`update notify.notice set read_at = ${write.now}
      where person_id = ${actorId(write)} and read_at is null returning id`,
  )
}
