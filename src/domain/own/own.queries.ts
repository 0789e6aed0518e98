import { sql } from 'kysely'
import { actorId, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import { Missing } from '../../platform/web/errors.ts'
import { type Room, roomOf } from './own.room.ts'
import type { OwnPage, PageKind } from './own.types.ts'

export const TITLE = 'own.page.title'
export const WORDS = 'own.page.words'
/** A page a day for more than ten years: nobody's words fall off the end. */
const MOST = 5000

interface PageRow {
  id: Id
  kind: PageKind
  title_sealed: Uint8Array | null
  words_sealed: Uint8Array
  version: number
  written_at: Date
}

const asPage = ({ box }: Room, row: PageRow): OwnPage => ({
  id: row.id,
  kind: row.kind,
  title: row.title_sealed ? box.open(TITLE, row.id, row.title_sealed) : '',
  words: box.open(WORDS, row.id, row.words_sealed),
  version: row.version,
  writtenAt: row.written_at,
})

/**
 * All that the acting person has written in their room: the story in its order, the rest newest first.
 * Their own look is not recorded: when somebody goes into their own room is nobody's business.
 */
export async function ownPages(read: Read): Promise<OwnPage[]> {
  const room = await roomOf(read)
  if (!room) return []
  const rows = await read.sql(
    sql<PageRow>`select id, kind, title_sealed, words_sealed, version, written_at
      from own.page where citizen_id = ${actorId(read)}
      order by kind = 'story', case when kind = 'story' then position else -position end, id limit ${MOST}`,
  )
  return rows.map((row) => asPage(room, row))
}

/** One page of the acting person's own room. @throws Missing */
export async function ownPage(read: Read, id: Id): Promise<OwnPage> {
  const room = await roomOf(read)
  const [row] = await read.sql(
    sql<PageRow>`select id, kind, title_sealed, words_sealed, version, written_at
      from own.page where id = ${id} and citizen_id = ${actorId(read)}`,
  )
  if (!room || !row) throw new Missing()
  return asPage(room, row)
}
