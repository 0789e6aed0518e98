import { type Connection, errorCode } from '../../src/platform/data/connection.ts'
import type { Table } from './facts.ts'
import type { Me, Row } from './rules.ts'

export interface Granted {
  table: Table
  inserts: string[]
  updates: string[]
}

const granted = (privilege: string) => `
  select c.column_name as name from information_schema.columns c
  where c.table_schema || '.' || c.table_name = $1
    and has_column_privilege('roret_write', ($1)::regclass, c.column_name, '${privilege}')`

/** What the writing role may touch of a table at all. */
export async function grantsOf(connection: Connection, table: Table): Promise<Granted> {
  const names = async (privilege: string) => {
    const { rows } = await connection.query(granted(privilege), [table.name])
    return rows.map(({ name }) => String(name))
  }
  return { table, inserts: await names('insert'), updates: await names('update') }
}

export const keyIn = (table: Table, row: Row): string =>
  (table.key.length > 0 ? table.key : table.columns).map((name) => String(row[name])).join('/')

/** Does something as somebody, under a role, and takes it back. A refusal is nothing at all. */
export async function as(
  connection: Connection,
  { me, role, now }: { me: Me; role: 'roret_read' | 'roret_write'; now: Date },
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: Row[]; refused: string | null }> {
  await connection.script(
    `begin; set local role ${role};
     select set_config('roret.actor', '${me ?? ''}', true), set_config('roret.now', '${now.toISOString()}', true)`,
  )
  try {
    const { rows } = await connection.query(text, values)
    return { rows, refused: null }
  } catch (error) {
    return { rows: [], refused: errorCode(error) ?? 'unknown' }
  } finally {
    await connection.script('rollback')
  }
}
