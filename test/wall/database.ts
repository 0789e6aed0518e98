import type { Connection, Pool } from '../../src/platform/data/connection.ts'
import { as, grantsOf, keyIn } from './as.ts'
import type { Table } from './facts.ts'
import type { Cell } from './http.ts'
import type { Asker } from './people.ts'
import type { Facts, Me } from './rules.ts'
import { type TablePolicy, tables } from './tables.ts'
import { tryWrites } from './writes.ts'

/** What a person’s own statement gives, beside what the policy says: each difference is a sentence. */
export async function readAsked(
  connection: Connection,
  table: Table,
  policy: TablePolicy,
  { me, facts }: { me: Me; facts: Facts },
): Promise<string[]> {
  const columns = (table.key.length > 0 ? table.key : table.columns).map(
    (name) => `t.${name}::text`,
  )
  const asking = { me, role: 'roret_read' as const, now: new Date(facts.now) }
  const key_ = columns.join(` || '/' || `)
  const { rows, refused } = await as(
    connection,
    asking,
    `select ${key_} as key from ${table.name} t`,
  )
  if (refused === '42501') return counted(connection, table, policy, { me, facts })
  const got = new Set(rows.map(({ key }) => String(key)))
  return facts.rows(table.name).flatMap((row) => {
    const key = keyIn(table, row)
    const may = policy.reads.holds(me, row, facts)
    if (may === got.has(key)) return []
    return [may ? `may read ${table.name} ${key}, and gets nothing` : `reads ${table.name} ${key}`]
  })
}

/** Where not even the key may be read, there may still be rows: as many as the policy gives, and no more. */
async function counted(
  connection: Connection,
  table: Table,
  policy: TablePolicy,
  { me, facts }: { me: Me; facts: Facts },
): Promise<string[]> {
  const asking = { me, role: 'roret_read' as const, now: new Date(facts.now) }
  const { rows } = await as(connection, asking, `select count(*)::int as n from ${table.name} t`)
  const may = facts.rows(table.name).filter((row) => policy.reads.holds(me, row, facts)).length
  const got = Number(rows[0]?.n ?? 0)
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
    const cells: Cell[] = []
    for (const table of all) {
      const policy = tables[table.name]
      if (!policy) {
        cells.push({
          role: '',
          state: '',
          route: table.name,
          allowed: false,
          leaks: ['stands in no policy'],
        })
        continue
      }
      const grants = await grantsOf(connection, table)
      for (const { role, state, who } of askers) {
        const me = who?.id ?? null
        const asked = { me, facts }
        const allowed = facts.rows(table.name).some((row) => policy.reads.holds(me, row, facts))
        const reading = await readAsked(connection, table, policy, asked)
        cells.push({ role, state, route: `select ${table.name}`, allowed, leaks: reading })
        const writing = await tryWrites(connection, grants, policy, asked)
        cells.push({
          role,
          state,
          route: `write ${table.name}`,
          allowed: policy.adds !== undefined && me !== null,
          leaks: writing,
        })
      }
    }
    return cells
  })
}
