import { sql } from 'kysely'
import type { Read } from '../../../platform/data/db.ts'
import { hex } from './canonical.ts'
import { checkSeal, type Standing, start } from './check.ts'
import { type Line, linesBetween, nextAfter } from './lines.ts'
import type { Seal } from './seal.types.ts'
import { sealsAfter } from './seals.ts'
import type { Checks, Fault, Verified } from './verify.types.ts'

const WINDOW = 5_000
const SEALS = 1_000

/** Every seal, in order, some at a time: the log may be larger than memory. */
async function* allSeals(read: Read): AsyncGenerator<Seal> {
  for (let after = 0; ; ) {
    const some = await sealsAfter(read, after, SEALS)
    yield* some
    const last = some.at(-1)
    if (!last) return
    after = last.number
  }
}

/** Every line, in order. A window is a stretch of numbers, so two lines with one number are both seen. */
async function* allLines(read: Read): AsyncGenerator<Line> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const first = await nextAfter(read, after)
    if (first === null) return
    after = first + WINDOW - 1
    yield* await linesBetween(read, first, after)
  }
}

interface Marks {
  letGo: string[]
  gaps: Verified['gaps']
}

async function marks(read: Read): Promise<Marks> {
  const rows = await read.sql(
    sql<{ month: string | null; after: number | null; until: number | null }>`
      select month::text as month, after_number as after, until_number as until from audit.mark order by sequence`,
  )
  return {
    letGo: rows.flatMap(({ month }) => (month ? [month] : [])),
    gaps: rows.flatMap(({ after, until }) =>
      after !== null && until !== null ? [{ after, until }] : [],
    ),
  }
}

/** Seals that stand over the same lines: one for each month that those lines belong to. */
async function* runs(seals: AsyncIterable<Seal>): AsyncGenerator<Seal[]> {
  let run: Seal[] = []
  for await (const seal of seals) {
    const [first] = run
    if (first && (first.from !== seal.from || first.to !== seal.to)) {
      yield run
      run = []
    }
    run.push(seal)
  }
  if (run.length > 0) yield run
}

/** Recomputes the whole log and compares it with its seals, its signatures and the heads kept elsewhere. */
export async function verify(read: Read, checks: Checks): Promise<Verified> {
  const { letGo, gaps } = await marks(read)
  const standing = start({ letGo: new Set(letGo), gaps, keys: checks.keys })
  const sent = new Map(checks.heads.map((head) => [head.number, head]))
  const met = new Set<number>()
  const lines = allLines(read)[Symbol.asyncIterator]()
  let next = await lines.next()
  let heads = 0
  for await (const run of runs(allSeals(read))) {
    const covered: Line[] = []
    for (; !next.done && next.value.sequence <= (run[0]?.to ?? 0); next = await lines.next())
      covered.push(next.value)
    for (const fault of checkSeal(standing, run, covered)) standing.faults.push(fault)
    for (const seal of run) {
      heads += 1
      if (sent.has(seal.number)) met.add(seal.number)
      standing.faults.push(...sentElsewhere(seal, sent.get(seal.number)?.head))
    }
  }
  let unsealed = 0
  for (; !next.done; next = await lines.next()) unsealed += 1
  standing.faults.push(...lostHeads(checks, met, standing))
  const { entries, faults } = standing
  const ok = faults.length === 0
  return { entries, heads, compared: sent.size, unsealed, letGo, gaps, ok, faults }
}

/** The head that was sent is another: all from here on was written anew. */
const sentElsewhere = (seal: Seal, head: string | undefined): Fault[] =>
  head !== undefined && head !== hex(seal.head)
    ? [{ kind: 'head_differs', seal: seal.number, from: seal.from, to: seal.to }]
    : []

/** A head was sent whose seal is not here: the end of the log was cut off, or a backup was put back. */
function lostHeads({ heads }: Checks, met: ReadonlySet<number>, { gaps }: Standing): Fault[] {
  const lost = heads
    .filter(({ number }) => !met.has(number))
    .filter(({ number }) => !gaps.some(({ after, until }) => number > after && number <= until))
    .sort((one, other) => one.number - other.number)
  const [first] = lost
  const last = lost.at(-1)
  return first && last
    ? [{ kind: 'head_missing', seal: first.number, from: null, to: last.to }]
    : []
}
