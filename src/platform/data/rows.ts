import type { Pool } from './connection.ts'

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  bool: 'boolean',
  bytea: 'Uint8Array',
  timestamptz: 'Date',
  date: 'string',
  timestamp: 'string',
  jsonb: 'unknown',
  _int4: 'number[]',
  _text: 'string[]',
  _uuid: 'string[]',
}

const columns = `
select n.nspname || '.' || c.relname as "table", a.attname as "column", t.typname as type,
  not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as given
from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v') and not c.relispartition and a.attnum > 0 and not a.attisdropped
order by 1, a.attnum`

/**
 * The row types of all tables as TypeScript, read from a live database: the schema is the truth.
 * @throws when a column has a type that this program does not use
 */
export async function rowTypes(pool: Pool, schemas: readonly string[]): Promise<string> {
  const { rows } = await pool.lend((connection) => connection.query(columns, [schemas]))
  const tables = new Map<string, string[]>()
  for (const row of rows) {
    const type = types[String(row.type)]
    if (!type)
      throw new Error(
        `${row.table}.${row.column} has a type that has no TypeScript yet: ${row.type}`,
      )
    const whole = row.nullable ? `${type} | null` : type
    const shown = row.given ? `Generated<${whole}>` : whole
    const lines = tables.get(String(row.table)) ?? []
    tables.set(String(row.table), [...lines, `    ${row.column}: ${shown}`])
  }
  const body = [...tables].map(([name, lines]) => `  '${name}': {\n${lines.join('\n')}\n  }`)
  return [
    '// Made from the migrations by `npm run rows`. Never edited by hand.',
    "import type { Generated } from 'kysely'",
    '',
    'export interface Tables {',
    ...body,
    '}',
    '',
  ].join('\n')
}
