import { sql } from 'kysely'
import { ownerOf } from '../../../../../test/house/owner.ts'
import { aTown, type Somebody, type Town } from '../../../../../test/town.ts'
import type { Connection, Pool } from '../../../../platform/data/connection.ts'
import type { Read } from '../../../../platform/data/db.ts'
import { newId } from '../../../../platform/data/id.ts'
import { queriesOn } from '../../../../platform/data/kysely.ts'
import { keepMonths } from '../months.ts'
import { type Head, headLine, sealActor } from '../seal.types.ts'
import { makeSealer } from '../sealer.ts'
import { lastSeal } from '../seals.ts'
import { verify } from '../verify.ts'
import type { Fault } from '../verify.types.ts'

export const PER_SEAL = 4
export const SEALS = 6

const reason = { route: '/test', request: newId() }

/** A town whose log has been sealed some times, and every head of it sent elsewhere. */
export async function aSealedLog() {
  const town = await aTown()
  const owner = await ownerOf(town)
  const anna = await town.person('Anna')
  const maja = await town.person('Maja', 'staff')
  await keepMonths(owner, town.clock.now())
  const sent = await someLines(town, anna, maja)
  return {
    ...{ town, owner, sent, found: foundIn(town, owner) },
    async close() {
      await owner.close()
      await town.close()
    },
  }
}

/** A look, two events and a refusal under each seal; the head is sent after each. */
async function someLines(town: Town, anna: Somebody, maja: Somebody): Promise<Head[]> {
  await town.works(maja, anna)
  const seal = makeSealer(town.db, town.key)
  const sent: Head[] = []
  for (let at = 0; at < SEALS; at += 1) {
    await town.reads(maja, async (read) => read.shows([anna.id], 'goals'))
    await town.writes(anna, async (write) => {
      for (const kind of ['step_written', 'step_changed'])
        await write.event({ room: 'plan', kind, object: newId(), citizen: anna.id, version: 1 })
    })
    await town.writes(maja, (write) =>
      write.sql(sql`insert into audit.refusal (id, at, actor_id, kind, route, request_id)
        values (${newId()}, ${write.now}, ${maja.id}, 'missing', ${reason.route}, ${reason.request})`),
    )
    await seal()
    const last = await town.db.as(sealActor).read(lastSeal)
    if (last) sent.push(headLine(last))
  }
  return sent
}

/** A reader inside a transaction of the test's own: what was tampered with is taken back afterwards. */
export const readOn = (connection: Connection): Read => {
  const q = queriesOn(connection)
  return {
    q,
    sql: async (query: never) => (await sql`${query}`.execute(q)).rows,
  } as unknown as Read
}

/**
 * What somebody finds who verifies after the one who owns the machine has been at the log. With the triggers
 * off nothing in the database stops that person; the chain only tells.
 */
const foundIn =
  (town: Town, owner: Pool) =>
  (text: string, heads: readonly Head[] = []) =>
    owner.lend(async (connection) => {
      await connection.script('begin')
      try {
        await connection.script(`${unlocked}; ${text}`)
        const { faults } = await verify(readOn(connection), { keys: [town.key], heads })
        return faults
      } finally {
        await connection.script('rollback')
      }
    })

export const unlocked = ['look', 'event', 'refusal', 'mark', 'seal', 'head_sent']
  .flatMap((log) => (['mark', 'seal', 'head_sent'].includes(log) ? [log] : [log, `${log}_2026_11`]))
  .map(
    (table) =>
      `alter table audit.${table} disable trigger kept; alter table audit.${table} no force row level security`,
  )
  .join(';')

export const kinds = (faults: readonly Fault[]) =>
  [...new Set(faults.map(({ kind }) => kind))].sort()
export const where = (faults: readonly Fault[]) => [...new Set(faults.map(({ seal }) => seal))]

/** The number of the nth line of a kind, from the end when it is negative. */
export const line = (log: string, n: number) =>
  `(select sequence from audit.${log} order by sequence ${n < 0 ? 'desc' : ''} offset ${n < 0 ? -n - 1 : n} limit 1)`
