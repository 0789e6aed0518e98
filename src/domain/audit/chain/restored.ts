import { sql } from 'kysely'
import type { Db, Read } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import type { Head } from './seal.types.ts'
import { sealActor } from './seal.types.ts'
import { lastSeal } from './seals.ts'

export interface Gap {
  after: number
  until: number
}

const newest = (heads: readonly Head[]) =>
  heads.reduce((most, { number }) => Math.max(most, number), 0)

async function gapIn(read: Read, heads: readonly Head[]): Promise<Gap | undefined> {
  const after = (await lastSeal(read))?.number ?? 0
  const until = newest(heads)
  if (until <= after) return undefined
  const marked = await read.sql(
    sql`select id from audit.mark where after_number = ${after} and until_number >= ${until} limit 1`,
  )
  return marked.length > 0 ? undefined : { after, until }
}

/** The seals that were sent and are not here: a backup was put back, or the end was cut off. */
export const unmarkedGap = (db: Db, heads: readonly Head[]): Promise<Gap | undefined> =>
  db.as(sealActor).read((read) => gapIn(read, heads))

/**
 * Says that a backup was put back: the seals between are lost, and numbering goes on after them.
 * Only a person at the machine says so, and it is a line of the log itself.
 */
export const markRestored = (db: Db, heads: readonly Head[]): Promise<Gap | undefined> =>
  db.as(sealActor).read(async (read) => {
    const gap = await gapIn(read, heads)
    if (gap)
      await read.sql(sql`insert into audit.mark (id, at, kind, after_number, until_number)
        values (${newId()}, ${read.now}, 'restored', ${gap.after}, ${gap.until})`)
    return gap
  })

/** The number that a seal after this one gets: past the seals that a restore lost. */
export async function numberAfter(read: Read, number: number): Promise<number> {
  const [gap] = await read.sql(
    sql<{
      until: number
    }>`select max(until_number) as until from audit.mark where after_number = ${number}`,
  )
  return Math.max(gap?.until ?? 0, number) + 1
}
