import { sql } from 'kysely'
import { errorCode } from '../../../platform/data/connection.ts'
import type { Db, Read } from '../../../platform/data/db.ts'
import { nothingBefore, type Summing, sign, summing } from './canonical.ts'
import { type Line, linesBetween, nextAfter } from './lines.ts'
import { numberAfter } from './restored.ts'
import { headOf, type Seal, sealActor } from './seal.types.ts'
import { keepSeals, lastSeal } from './seals.ts'

/** Lines sealed in one transaction: what is read is kept in memory. */
const BATCH = 20_000

/** Up to this line number everything is written or never will be, once this transaction is left behind. */
interface Noted {
  line: number
  transaction: number
}

/** Seals what every running transaction has left behind. @returns how many lines were sealed */
export type Sealer = () => Promise<number>

/**
 * A sealer of the whole log. It first notes the last line number, and then takes a transaction number; who
 * holds an earlier line has an earlier transaction (audit.next_line). Once the oldest running transaction is
 * not earlier than that, no line up to the note can come any more.
 * A transaction that runs for long holds the seals back, never the other way round.
 */
export function makeSealer(db: Db, key: Uint8Array): Sealer {
  let noted: Noted | undefined
  let quiet = 0
  return async () => {
    let sealed = 0
    if (!noted && (await db.as(sealActor).read(lastLine)) === quiet) return 0
    noted ??= await db.as(sealActor).read(note)
    for (let done = 0; done >= 0; ) {
      const { line, transaction } = noted
      done = await db
        .as(sealActor)
        .read((read) => sealUpTo(read, { line, transaction }, key))
        .catch(alreadySealed)
      sealed += Math.max(done, 0)
    }
    const { line } = noted
    if (await db.as(sealActor).read((read) => isSealed(read, line))) {
      quiet = line
      noted = undefined
    }
    return sealed
  }
}

const NOTHING_LEFT = -1

/** Another sealer was first: its seal stands, and this one was never written. */
function alreadySealed(error: unknown): number {
  if (errorCode(error) === '23505') return NOTHING_LEFT
  throw error
}

async function lastLine(read: Read): Promise<number> {
  const [row] = await read.sql(
    sql<{ line: number }>`
      select case when is_called then last_value else 0 end as line from audit.line`,
  )
  return row?.line ?? 0
}

async function note(read: Read): Promise<Noted> {
  const line = await lastLine(read)
  const [own] = await read.sql(
    sql<Pick<Noted, 'transaction'>>`select pg_current_xact_id()::text::bigint as transaction`,
  )
  return { line, transaction: own?.transaction ?? 0 }
}

async function isSealed(read: Read, line: number): Promise<boolean> {
  const to = (await lastSeal(read))?.to ?? 0
  const next = await nextAfter(read, to)
  return next === null || next > line
}

/** The advisory lock saves work; what keeps the chain from forking is that a head can be followed once. */
async function mayBegin(read: Read, transaction: number): Promise<boolean> {
  const [row] = await read.sql(
    sql<{ mine: boolean; oldest: number }>`select pg_try_advisory_xact_lock(7076117) as mine,
      pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest`,
  )
  return row?.mine === true && row.oldest >= transaction
}

async function sealUpTo(read: Read, noted: Noted, key: Uint8Array): Promise<number> {
  if (!(await mayBegin(read, noted.transaction))) return NOTHING_LEFT
  const last = await lastSeal(read)
  const from = (last?.to ?? 0) + 1
  const first = await nextAfter(read, from - 1)
  if (first === null || first > noted.line) return NOTHING_LEFT
  const to = Math.min(noted.line, first + BATCH - 1)
  const lines = await linesBetween(read, from, to)
  const number = await numberAfter(read, last?.number ?? 0)
  await keepSeals(read, sealsOf(lines, { from, to, last, number, key, now: read.now }))
  return lines.length
}

interface Range {
  from: number
  to: number
  last: Seal | undefined
  /** The number of the first of them. */
  number: number
  key: Uint8Array
  now: Date
}

/** One seal for each month that has a line here, so that a month can be let go with its seals left whole. */
function sealsOf(lines: readonly Line[], { from, to, last, number, key, now }: Range): Seal[] {
  let previous = last?.head ?? nothingBefore
  const months = [...byMonth(lines)].sort(([one], [other]) => (one < other ? -1 : 1))
  return months.map(([month, { sum, entries }], place) => {
    const at = now.getTime() * 1000
    const said = {
      number: number + place,
      month,
      from,
      to,
      entries,
      lines: sum.end(),
      previous,
      at,
    }
    const head = headOf(said)
    previous = head
    return { ...said, head, signature: sign(key, head) }
  })
}

/** The checksum of each month's lines, in the order of their numbers. */
export function byMonth(lines: Iterable<Line>): Map<string, { sum: Summing; entries: number }> {
  const months = new Map<string, { sum: Summing; entries: number }>()
  for (const { month, value } of lines) {
    const one = months.get(month) ?? { sum: summing(), entries: 0 }
    one.sum.add(value)
    one.entries += 1
    months.set(month, one)
  }
  return months
}
