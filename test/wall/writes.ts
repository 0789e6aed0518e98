import type { Connection } from '../../src/platform/data/connection.ts'
import { newId } from '../../src/platform/data/id.ts'
import { as, type Granted, keyIn } from './as.ts'
import type { Facts, Me, Row } from './rules.ts'
import type { TablePolicy } from './tables.ts'

/** Who set their name to it. */
const signed = [
  ...['written_by', 'author_id', 'proposed_by', 'added_by', 'given_by', 'made_by', 'time_by'],
  ...['tied_by', 'by_id', 'imported_by', 'actor_id', 'owner_id', 'opened_by'],
]

const inOwnName = (row: Row, me: Me): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      signed.includes(name) && value !== null ? me : value,
    ]),
  )

/** To change, to remove and to add, each tried and taken back: what should not have gone through is a sentence. */
export async function tryWrites(
  connection: Connection,
  { table, inserts, updates }: Granted,
  policy: TablePolicy,
  { me, facts }: { me: Me; facts: Facts },
): Promise<string[]> {
  const asking = { me, role: 'roret_write' as const, now: new Date(facts.now) }
  const columns = (table.key.length > 0 ? table.key : table.columns).join(` || '/' || `)
  const rowsOf = new Map(facts.rows(table.name).map((row) => [keyIn(table, row), row]))
  const wrong = (got: Row[], rule: TablePolicy['changes'], what: string) =>
    got
      .map(({ key }) => String(key))
      .filter((key) => !rule?.holds(me, rowsOf.get(key) ?? {}, facts))
      .map((key) => `${what} ${table.name} ${key}`)
  const said: string[] = []
  for (const set of updates.length > 0 ? setsOf(updates, me) : []) {
    const { rows } = await as(
      connection,
      asking,
      `update ${table.name} set ${set} returning ${columns}::text as key`,
    )
    said.push(...wrong(rows, policy.changes, 'changes'))
  }
  const removed = await as(
    connection,
    asking,
    `delete from ${table.name} returning ${columns}::text as key`,
  )
  said.push(...wrong(removed.rows, policy.removes, 'removes'))
  const sample = sampleOf(facts.rows(table.name), me)
  if (!sample || inserts.length === 0) return said
  for (const row of [sample, inOwnName(sample, me)]) {
    const fresh: Row = 'id' in row ? { ...row, id: newId() } : row
    const text = `insert into ${table.name} (${inserts.join(', ')}) select ${inserts.join(', ')} from jsonb_populate_record(null::${table.name}, $1::jsonb)`
    const { refused } = await as(connection, asking, text, [JSON.stringify(fresh)])
    if (refused === '42501' || refused === 'P0001') continue
    if (signed.some((name) => name in row && row[name] !== null && row[name] !== me))
      said.push(`adds to ${table.name} in the name of another`)
    else if (!policy.adds?.holds(me, fresh, facts)) said.push(`adds to ${table.name}`)
  }
  return said
}

/** A change of nothing, and one that signs with the name of the one who asks. */
const setsOf = (updates: readonly string[], me: Me): string[] => {
  const own = (name: string) =>
    name.endsWith('_by')
      ? `${name} = ${me ? `'${me}'::uuid` : 'null'}`
      : name === 'ended_at' || name === 'replaced_at'
        ? `${name} = platform.now()`
        : `${name} = ${name}`
  return [updates.map((name) => `${name} = ${name}`).join(', '), updates.map(own).join(', ')]
}

/** A row of somebody else’s: what is one’s own one may add to. */
const sampleOf = (rows: readonly Row[], me: Me) =>
  rows.find((row) => (row.citizen_id ?? row.person_id ?? row.id) !== me) ?? rows[0]
