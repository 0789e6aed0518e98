import { sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { CrisisNumber, CrisisPlan, Part, PartKind } from './crisis.types.ts'

export const HEADING = 'crisis.part.heading'
export const WORDS = 'crisis.part.words'
export const OLD_WORDS = 'crisis.wording.words'
export const NUMBER = 'crisis.number'
const MOST = 100

interface PartRow {
  id: Id
  citizen_id: Id
  kind: PartKind
  heading_sealed: Uint8Array | null
  words_sealed: Uint8Array
  version: number
  written_at: Date
  put_away_at: Date | null
}

const asPart = (read: Read, row: PartRow): Part => ({
  id: row.id,
  citizen: row.citizen_id,
  kind: row.kind,
  heading: row.heading_sealed && read.box.open(HEADING, row.id, row.heading_sealed),
  words: read.box.open(WORDS, row.id, row.words_sealed),
  version: row.version,
  writtenAt: row.written_at,
  putAwayAt: row.put_away_at,
})

/**
 * One person's plan in the order they gave it, as far as the reader may see it.
 * The person's own look is not recorded: their plan opens even when the log cannot be written.
 * @param ground by which an upper room has let the reader in, where the circle has not
 */
export async function crisisPlan(read: Read, citizen: Id, ground?: string): Promise<CrisisPlan> {
  const parts = await read.sql(
    sql<PartRow>`select id, citizen_id, kind, heading_sealed, words_sealed, version, written_at, put_away_at
      from crisis.part where citizen_id = ${citizen} and put_away_at is null
      order by position, id limit ${MOST}`,
  )
  const numbers = await numbersOf(read, citizen)
  const plan = { parts: parts.map((row) => asPart(read, row)), numbers }
  if (citizen !== actorId(read) && parts.length + numbers.length > 0)
    read.shows([citizen], 'crisis', ground)
  return plan
}

/** Whether there is something in a person's plan that the reader may open. Nothing of it is shown by this. */
export async function mayOpenPlan(read: Read, citizen: Id): Promise<boolean> {
  const rows = await read.sql(
    sql`select 1 from crisis.part where citizen_id = ${citizen} and put_away_at is null
      union all select 1 from crisis.number where citizen_id = ${citizen} and ended_at is null limit 1`,
  )
  return rows.length > 0
}

async function numbersOf(read: Read, citizen: Id): Promise<CrisisNumber[]> {
  const rows = await read.sql(
    sql<{ id: Id; name: Uint8Array; phone: Uint8Array; note: Uint8Array }>`
      select id, name_sealed as name, phone_sealed as phone, note_sealed as note
      from crisis.number where citizen_id = ${citizen} and ended_at is null
      order by added_at, id limit ${MOST}`,
  )
  const open = (part: string, id: Id, sealed: Uint8Array) =>
    read.box.open(`${NUMBER}.${part}`, id, sealed)
  return rows.map(({ id, name, phone, note }) => ({
    id,
    citizen,
    name: open('name', id, name),
    phone: open('phone', id, phone),
    note: open('note', id, note),
  }))
}

/** One part of the acting person's own plan, put away or not. @throws Missing */
export async function ownPart(read: Read, id: Id): Promise<Part> {
  const rows = await read.sql(
    sql<PartRow>`select id, citizen_id, kind, heading_sealed, words_sealed, version, written_at, put_away_at
      from crisis.part where id = ${id} and citizen_id = ${actorId(read)}`,
  )
  return asPart(read, oneOf(rows))
}

export interface OldWords {
  version: number
  words: string
  writtenAt: Date
}

/** Every wording there has been of a part of the acting person's own plan, newest first. */
export async function oldWords(read: Read, part: Id): Promise<OldWords[]> {
  const rows = await read.sql(
    sql<{ version: number; words_sealed: Uint8Array; written_at: Date }>`
      select version, words_sealed, written_at from crisis.wording
      where part_id = ${part} order by version desc limit ${MOST}`,
  )
  return rows.map((row) => ({
    version: row.version,
    words: read.box.open(OLD_WORDS, `${part}/${row.version}`, row.words_sealed),
    writtenAt: row.written_at,
  }))
}

/** Since when, and until when, the duty desk may open the acting person's plan; null when it may not. */
export async function deskConsent(read: Read): Promise<{ since: Date; until: Date | null } | null> {
  const rows = await read.sql(
    sql<{ since: Date; until: Date | null }>`select given_at as since, until_at as until
      from crisis.desk_consent where citizen_id = ${actorId(read)} and ended_at is null
        and (until_at is null or until_at > platform.now())`,
  )
  return rows[0] ?? null
}
