import { roomNames } from '../../src/domain/rooms.ts'
import type { Connection, Pool } from '../../src/platform/data/connection.ts'
import type { Facts, Row } from './rules.ts'

/** A table as the live schema has it. */
export interface Table {
  name: string
  columns: string[]
  key: string[]
}

const tablesAsked = `
  select n.nspname || '.' || c.relname as name,
    array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum) as columns,
    coalesce((select array(select a.attname::text from unnest(i.indkey) with ordinality k(n, at)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n order by k.at)
      from pg_index i where i.indrelid = c.oid and i.indisprimary), '{}') as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`

/** Every table there is: a new one enters by itself. */
export async function tablesOf(connection: Connection): Promise<Table[]> {
  const { rows } = await connection.query(tablesAsked, [['platform', ...roomNames]])
  // An id is enough: what a log is kept by besides is a moment, which reads differently in each form.
  return rows
    .map((row) => row as unknown as Table)
    .map((table) => (table.key.includes('id') ? { ...table, key: ['id'] } : table))
    .filter(({ name }) => name !== 'platform.migration')
}

export interface Known {
  tables: Table[]
  facts: Facts
}

/** Reads, as the owner, everything that the policy is about. Sealed texts stay closed. */
export async function factsOf(owner: Pool, now: Date): Promise<Known> {
  return owner.lend(async (connection) => {
    const tables = await tablesOf(connection)
    return { tables, facts: factsIn(await rowsIn(connection, tables), now) }
  })
}

async function rowsIn(connection: Connection, tables: readonly Table[]) {
  const held = new Map<string, Row[]>()
  for (const { name } of tables) {
    const { rows } = await connection.query(`select to_jsonb(t) as row from ${name} t`, [])
    held.set(
      name,
      rows.map(({ row }) => row as Row),
    )
  }
  return held
}

/** The same at another moment, when something has changed in these tables and in no other. */
export async function factsAfter(
  connection: Connection,
  { tables, facts }: Known,
  now: Date,
  changed: RegExp,
): Promise<Facts> {
  const again = await rowsIn(
    connection,
    tables.filter(({ name }) => changed.test(name)),
  )
  const held = tables.map(({ name }) => [name, again.get(name) ?? facts.rows(name)] as const)
  return factsIn(new Map(held), now)
}

export function factsIn(held: ReadonlyMap<string, readonly Row[]>, now: Date): Facts {
  const byId = new Map([...held.values()].flat().map((row) => [String(row.id ?? ''), row] as const))
  return {
    now: now.getTime(),
    rows: (table) => held.get(table) ?? [],
    find: (id) => (id === '' ? undefined : byId.get(id)),
  }
}

/** The row that a sealed text belongs to: the one that has every part of its place. */
export function rowOf(
  facts: Facts,
  place: string,
  row: string,
): { table: string; row: Row } | null {
  const table = place.split('.').slice(0, 2).join('.')
  const parts = row.split('/')
  const found = facts.rows(table).find((one) => {
    const values = Object.values(one).map(String)
    return parts.every((part) => values.includes(part))
  })
  return found ? { table, row: found } : null
}
