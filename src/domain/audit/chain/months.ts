import type { Connection, Pool } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'

/** Months that are there before they are needed. A line without a month lands in the rest, and is moved here. */
const AHEAD = 3

async function whole<T>(owner: Pool, now: Date, work: (c: Connection) => Promise<T>): Promise<T> {
  return owner.lend(async (connection) => {
    await connection.script('begin')
    try {
      await connection.query("select set_config('roret.now', $1, true)", [now.toISOString()])
      const result = await work(connection)
      await connection.script('commit')
      return result
    } catch (error) {
      await connection.script('rollback').catch(() => undefined)
      throw error
    }
  })
}

/** Makes the months of the log from today on. Only the owner of the tables can. @returns how many were made */
export function keepMonths(owner: Pool, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10)
  return whole(owner, now, async (connection) => {
    const { rows } = await connection.query('select audit.keep_months($1::date, $2) as made', [
      today,
      AHEAD,
    ])
    return Number(rows[0]?.made)
  })
}

/** The first day of the month that lies so many whole months before this one (UTC, as the log counts). */
export const monthBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10)

const standing = `
  select distinct to_date(right(c.relname, 7), 'YYYY_MM')::text as month
  from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = any (array['audit.look', 'audit.event', 'audit.refusal']::regclass[])
    and c.relname ~ '_[0-9]{4}_[0-9]{2}$' order by 1`

/**
 * Lets go of each whole month that is older than the municipality keeps its log (GDPR art. 5(1)(e)).
 * The seals of that month stay, so that the chain can still be followed past it.
 * @returns the months that were let go
 */
export async function letGoOfOld(owner: Pool, now: Date, keepMonths: number): Promise<string[]> {
  const limit = monthBefore(now, keepMonths)
  const { rows } = await owner.lend((connection) => connection.query(standing, []))
  const old = rows.map(({ month }) => String(month)).filter((month) => month < limit)
  for (const month of old) {
    await whole(owner, now, (connection) =>
      connection.query('select audit.let_go($1::date, $2::uuid)', [month, newId()]),
    )
  }
  return old
}
