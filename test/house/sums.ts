import { roomNames } from '../../src/domain/rooms.ts'
import type { Pool } from '../../src/platform/data/connection.ts'

/** What every table holds, as one checksum each: two that are equal hold the same rows. */
export type Sums = ReadonlyMap<string, string>

const tables = `
  select n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`

/**
 * @param owner sees all rows: on the embedded database that is who serves
 * @param except tables that are not of interest: the log of looks is long
 */
export async function tableSums(owner: Pool, except: readonly string[] = []): Promise<Sums> {
  return owner.lend(async (connection) => {
    const { rows } = await connection.query(tables, [['platform', ...roomNames]])
    const each = rows
      .filter(({ name }) => !except.includes(String(name)))
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from ${name} t`,
      )
    const sums = await connection.query(each.join(' union all '), [])
    return new Map(sums.rows.map(({ name, sum }) => [String(name), String(sum)]))
  })
}

export const changedBetween = (before: Sums, after: Sums): string[] =>
  [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name)
