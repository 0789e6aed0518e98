import { type RawBuilder, sql } from 'kysely'
import { actorId, oneOf, type Read } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import type { About, Entry, Marking, Measure } from './measures.types.ts'

export const PLACE = 'wellbeing.own_measure'
export const ENTRY = 'wellbeing.entry'
const MOST_MEASURES = 50
const MOST_ENTRIES = 2000

interface Row {
  id: Id
  citizen_id: Id
  about: About
  marking: Marking
  name_sealed: Uint8Array
  low_sealed: Uint8Array | null
  high_sealed: Uint8Array | null
  when_sealed: Uint8Array | null
  version: number
  put_away_at: Date | null
}

interface EntryRow {
  id: Id
  measure_id: Id
  day: string
  value_sealed: Uint8Array
  words_sealed: Uint8Array
  at: Date
}

async function measuresWhere(read: Read, where: RawBuilder<unknown>): Promise<Measure[]> {
  const rows = await read.sql(
    sql<Row>`select id, citizen_id, about, marking, name_sealed, low_sealed, high_sealed, when_sealed, version, put_away_at
      from wellbeing.own_measure where ${where} order by id limit ${MOST_MEASURES}`,
  )
  if (rows.length === 0) return []
  read.shows([...new Set(rows.map((row) => row.citizen_id))], 'wellbeing')
  const entries = await entriesOf(
    read,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => asMeasure(read, row, entries.get(row.id) ?? []))
}

function asMeasure(read: Read, row: Row, entries: Entry[]): Measure {
  const open = (part: string, sealed: Uint8Array | null) =>
    sealed ? read.box.open(`${PLACE}.${part}`, row.id, sealed) : ''
  return {
    id: row.id,
    citizen: row.citizen_id,
    about: row.about,
    marking: row.marking,
    name: open('name', row.name_sealed),
    low: open('low', row.low_sealed),
    high: open('high', row.high_sealed),
    when: open('when', row.when_sealed),
    version: row.version,
    putAwayAt: row.put_away_at,
    entries,
  }
}

async function entriesOf(read: Read, measures: readonly Id[]): Promise<Map<Id, Entry[]>> {
  const rows = await read.sql(
    sql<EntryRow>`select id, measure_id, day, value_sealed, words_sealed, at from wellbeing.entry
      where measure_id = any (${measures}::uuid[]) and taken_back_at is null
      order by day desc, at desc, id desc limit ${MOST_ENTRIES}`,
  )
  const all = rows.map((row) => ({
    measure: row.measure_id,
    id: row.id,
    day: row.day,
    value: read.box.open(`${ENTRY}.value`, row.id, row.value_sealed),
    words: read.box.open(`${ENTRY}.words`, row.id, row.words_sealed),
    at: row.at,
  }))
  const grouped = new Map<Id, Entry[]>()
  for (const { measure, ...entry } of all)
    grouped.set(measure, [...(grouped.get(measure) ?? []), entry])
  return grouped
}

/** What a person follows, in the order they made it, as far as the reader may see it. */
export const measures = (read: Read, citizen: Id): Promise<Measure[]> =>
  measuresWhere(read, sql`citizen_id = ${citizen} and put_away_at is null`)

/** The same that the acting person has put away. */
export const measuresAway = (read: Read): Promise<Measure[]> =>
  measuresWhere(read, sql`citizen_id = ${actorId(read)} and put_away_at is not null`)

/** One of the acting person's own, put away or not. @throws Missing */
export const ownMeasure = async (read: Read, id: Id): Promise<Measure> =>
  oneOf(await measuresWhere(read, sql`id = ${id} and citizen_id = ${actorId(read)}`))
