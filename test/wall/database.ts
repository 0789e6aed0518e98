import type { Connection, Pool } from '../../src/platform/data/connection.ts'
import { as, grantsOf, keyIn } from './as.ts'
import { type Cell, unknown } from './cell.ts'
import type { Table } from './facts.ts'
import type { Asker } from './people.ts'
import type { Facts, Me } from './rules.ts'
import { type TablePolicy, tables } from './tables.ts'
import { tryWrites } from './writes.ts'

const named = ({ name, key, columns }: Table) =>
  (key.length > 0 ? key : columns).map((column) => [name, column] as const)

const readable = `
  select t as name from unnest($1::text[], $2::text[]) as x (t, c)
  group by t having bool_and(has_column_privilege('roret_read', t::regclass, c, 'select'))`

/** The tables of which the reading role may read the key at all. */
async function keysRead(connection: Connection, all: readonly Table[]): Promise<Set<string>> {
  const columns = all.flatMap(named)
  const { rows } = await connection.query(readable, [
    columns.map(([table]) => table),
    columns.map(([, column]) => column),
  ])
  return new Set(rows.map(({ name }) => String(name)))
}

const keysOf = (table: Table) =>
  `select '${table.name}' as of, ${named(table)
    .map(([, column]) => `t.${column}::text`)
    .join(` || '/' || `)} as key from ${table.name} t`
const countOf = ({ name }: Table) => `select '${name}' as of, count(*)::text as key from ${name} t`

/**
 * What a person’s own statements give, beside what the policy says, by table: each difference is a sentence. All
 * tables are asked at once. Where not even the key may be read, there may still be rows: as many as the policy
 * gives, and no more.
 */
export async function readAsked(
  connection: Connection,
  all: readonly Table[],
  { me, facts }: { me: Me; facts: Facts },
): Promise<Map<string, string[]>> {
  const keyed = await keysRead(connection, all)
  const asking = { me, role: 'roret_read' as const, now: new Date(facts.now) }
  const open = all.filter(({ name }) => keyed.has(name))
  const { rows, refused } = await as(connection, asking, open.map(keysOf).join(' union all '))
  if (refused) throw new Error(`Reading all tables was refused: ${refused}`)
  const got = Map.groupBy(rows, (row) => String(row.of))
  const said = new Map<string, string[]>()
  for (const table of all) {
    const policy = tables[table.name]
    if (!policy) continue
    const keys = (got.get(table.name) ?? []).map(({ key }) => String(key))
    const asked = { me, facts }
    said.set(
      table.name,
      keyed.has(table.name)
        ? compared(table, policy, new Set(keys), asked)
        : await counted(connection, table, policy, asked),
    )
  }
  return said
}

const compared = (
  { name, key, columns }: Table,
  { reads }: TablePolicy,
  got: ReadonlySet<string>,
  { me, facts }: { me: Me; facts: Facts },
): string[] =>
  facts.rows(name).flatMap((row) => {
    const found = keyIn({ name, key, columns }, row)
    const may = reads.holds(me, row, facts)
    if (may === got.has(found)) return []
    return [may ? `may read ${name} ${found}, and gets nothing` : `reads ${name} ${found}`]
  })

async function counted(
  connection: Connection,
  table: Table,
  policy: TablePolicy,
  { me, facts }: { me: Me; facts: Facts },
): Promise<string[]> {
  const asking = { me, role: 'roret_read' as const, now: new Date(facts.now) }
  const { rows } = await as(connection, asking, countOf(table))
  const may = facts.rows(table.name).filter((row) => policy.reads.holds(me, row, facts)).length
  const got = Number(rows[0]?.key ?? 0)
  return got > may ? [`reads ${got} rows of ${table.name}, and may read ${may}`] : []
}

/** Every table, asked by everybody: to read, to change, to remove, to add. */
export async function tryAllTables(
  pool: Pool,
  all: readonly Table[],
  askers: readonly Asker[],
  facts: Facts,
): Promise<Cell[]> {
  return pool.lend(async (connection) => {
    const cells = all
      .filter(({ name }) => !(name in tables))
      .map(({ name }) => unknown(name, 'stands in no policy'))
    const granted = await Promise.all(all.map((table) => grantsOf(connection, table)))
    for (const { role, state, who } of askers) {
      const me = who?.id ?? null
      const asked = { me, facts }
      const reading = await readAsked(connection, all, asked)
      for (const grants of granted) {
        const { name } = grants.table
        const policy = tables[name]
        if (!policy) continue
        const allowed = facts.rows(name).some((row) => policy.reads.holds(me, row, facts))
        const leaks = reading.get(name) ?? []
        cells.push({ role, state, route: `select ${name}`, allowed, leaks })
        cells.push({
          ...{ role, state, route: `write ${name}` },
          allowed: policy.adds !== undefined && me !== null,
          leaks: await tryWrites(connection, grants, policy, asked),
        })
      }
    }
    return cells
  })
}
