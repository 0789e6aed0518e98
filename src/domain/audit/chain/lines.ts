import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Value } from './canonical.ts'

/** One line of the log, of whatever kind, with every column it has. */
export interface Line {
  sequence: number
  /** The month it goes with when that is let go; what was done to the log itself is never let go. */
  month: string
  value: Value
}

/** Kept for ever: the month of marks. */
export const forEver = '1970-01-01'

/** In the order of the canonical form; a test compares it with the columns that the tables have. */
export const columns = {
  look: 'sequence id at actor_id citizen_id subjects purpose ground role route request_id',
  event:
    'sequence id at actor_id behalf_id citizen_id room kind object_id version purpose request_id',
  refusal: 'sequence id at actor_id kind route request_id',
  mark: 'sequence id at kind month entries after_number until_number',
} as const

type Kind = keyof typeof columns

/** To the microsecond: what the database keeps, and not what a JavaScript date can say. */
const written = (column: string) =>
  column === 'at' ? sql`(extract(epoch from at) * 1000000)::bigint` : sql.ref(column)

function linesOf(kind: Kind, from: number, to: number): RawBuilder<Line> {
  const all = sql.join(columns[kind].split(' ').map(written))
  const month = kind === 'mark' ? sql`${forEver}::text` : sql`audit.month_of(at)::text`
  return sql<Line>`
    select sequence, ${month} as month, json_build_array(${kind}::text, ${all}) as value
    from ${sql.table(`audit.${kind}`)} where sequence between ${from} and ${to}`
}

/** All lines whose numbers lie between two, in order. */
export function linesBetween(read: Read, from: number, to: number): Promise<Line[]> {
  const each = (Object.keys(columns) as Kind[]).map((kind) => linesOf(kind, from, to))
  return read.sql(
    sql<Line>`select sequence, month, value from (${sql.join(each, sql` union all `)}) as lines
      order by sequence, value->>0, value->>2`,
  )
}

/** The first line number after this one, or null: numbers that were given to nobody are passed over. */
export async function nextAfter(read: Read, sequence: number): Promise<number | null> {
  const each = (Object.keys(columns) as Kind[]).map(
    (kind) =>
      sql`select min(sequence) as sequence from ${sql.table(`audit.${kind}`)} where sequence > ${sequence}`,
  )
  const [row] = await read.sql(
    sql<{ sequence: number | null }>`
      select min(sequence) as sequence from (${sql.join(each, sql` union all `)}) as firsts`,
  )
  return row?.sequence ?? null
}
