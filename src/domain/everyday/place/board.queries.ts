import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { nameOf, shown, WORDS } from './place.queries.ts'

export interface Notice {
  id: Id
  person: Id
  name: string | null
  atWork: boolean
  words: string
  writtenAt: Date
  downAt: Date | null
  downBy: string | null
}

/** What hangs on the board, newest first; after it what the reader may see was taken down. */
export async function notices(read: Read, unit: Id): Promise<Notice[]> {
  const rows = await read.sql(
    sql<Omit<Notice, 'words'> & { sealed: Uint8Array }>`
      select o.id, o.person_id as person, ${nameOf(sql`o.person_id`)} as name, o.at_work as "atWork",
        o.words_sealed as sealed, o.written_at as "writtenAt", o.taken_down_at as "downAt",
        ${nameOf(sql`o.taken_down_by`)} as "downBy"
      from everyday.board_notice o where o.unit_id = ${unit}
      order by o.taken_down_at desc nulls first, o.written_at desc, o.id limit 60`,
  )
  shown(
    read,
    rows.filter(({ atWork }) => !atWork).map(({ person }) => person),
  )
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    words: read.box.open(WORDS.notice, row.id, sealed),
  }))
}

export interface Rules {
  id: Id
  person: Id
  name: string | null
  version: number
  words: string
  writtenAt: Date
}

/** Every wording of the rules of a house, the one that holds first. */
export async function houseRules(read: Read, unit: Id): Promise<Rules[]> {
  const rows = await read.sql(
    sql<Omit<Rules, 'words'> & { sealed: Uint8Array }>`
      select o.id, o.person_id as person, ${nameOf(sql`o.person_id`)} as name, o.version,
        o.words_sealed as sealed, o.written_at as "writtenAt"
      from everyday.house_rule o where o.unit_id = ${unit} order by o.version desc limit 30`,
  )
  shown(
    read,
    rows.map(({ person }) => person),
  )
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    words: read.box.open(WORDS.rule, row.id, sealed),
  }))
}
