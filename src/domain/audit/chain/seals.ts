import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import type { Seal } from './seal.types.ts'

const columns = sql`number, month::text as month, from_sequence as "from", to_sequence as "to", entries, lines,
  previous, head, signature, (extract(epoch from at) * 1000000)::bigint as at`

/** The newest seal, or none yet. */
export async function lastSeal(read: Read): Promise<Seal | undefined> {
  const [seal] = await read.sql(
    sql<Seal>`select ${columns} from audit.seal order by number desc limit 1`,
  )
  return seal
}

export function sealsAfter(read: Read, number: number, most: number): Promise<Seal[]> {
  return read.sql(
    sql<Seal>`select ${columns} from audit.seal where number > ${number} order by number limit ${most}`,
  )
}

/**
 * Written by the sealer. Two that follow the same seal can not both be kept: the number and the head before
 * are unique.
 */
export async function keepSeals(read: Read, seals: readonly Seal[]): Promise<void> {
  const rows = seals.map(
    (seal) => sql`(${seal.number}, ${seal.month}::date, ${seal.from}, ${seal.to}, ${seal.entries},
      ${seal.lines}::bytea, ${seal.previous}::bytea, ${seal.head}::bytea, ${seal.signature}::bytea,
      ${new Date(seal.at / 1000)}::timestamptz)`,
  )
  await read.sql(sql`
    insert into audit.seal (number, month, from_sequence, to_sequence, entries, lines, previous, head, signature, at)
    values ${sql.join(rows)}`)
}
