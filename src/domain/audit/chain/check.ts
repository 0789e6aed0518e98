import { timingSafeEqual } from 'node:crypto'
import { hex, nothingBefore, sign } from './canonical.ts'
import { forEver, type Line } from './lines.ts'
import { headOf, type Seal } from './seal.types.ts'
import { byMonth } from './sealer.ts'
import type { Fault, FaultKind, Verified } from './verify.types.ts'

/** How far the checking has come. */
export interface Standing {
  letGo: ReadonlySet<string>
  gaps: Verified['gaps']
  keys: readonly Uint8Array[]
  number: number
  head: Uint8Array
  to: number
  entries: number
  faults: Fault[]
}

export const start = (given: Pick<Standing, 'letGo' | 'gaps' | 'keys'>): Standing => ({
  ...given,
  number: 0,
  head: nothingBefore,
  to: 0,
  entries: 0,
  faults: [],
})

const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && timingSafeEqual(one, other)

/** Checks the seals over one stretch of lines, each against the one before it, and moves on. */
export function checkSeal(standing: Standing, run: readonly Seal[], lines: readonly Line[]) {
  const faults: Fault[] = []
  const [first] = run
  if (!first) return faults
  if (first.from !== standing.to + 1) faults.push(at('range_broken', first))
  const inside = lines.filter(({ sequence }) => sequence >= first.from)
  if (inside.length < lines.length)
    faults.push({
      kind: 'lines_added',
      seal: null,
      from: lines[0]?.sequence ?? null,
      to: first.from - 1,
    })
  const months = byMonth(inside)
  let before = ''
  for (const seal of run) {
    if (seal.month <= before) faults.push(at('range_broken', seal))
    before = seal.month
    faults.push(...followed(standing, seal), ...held(standing, seal, months.get(seal.month)))
    months.delete(seal.month)
    standing.number = seal.number
    standing.head = seal.head
  }
  if (months.size > 0) faults.push(at('lines_added', first))
  standing.to = first.to
  standing.entries += inside.length
  return faults
}

const at = (kind: FaultKind, seal: Seal): Fault => ({
  kind,
  seal: seal.number,
  from: seal.from,
  to: seal.to,
})

/** The seal itself: its number, what it follows, what it says, and who signed it. */
function followed({ number, head, keys, gaps }: Standing, seal: Seal): Fault[] {
  const faults: Fault[] = []
  const gap = gaps.find(({ after }) => after === number)
  if (seal.number !== number + 1 && seal.number !== (gap?.until ?? number) + 1)
    faults.push(at('seal_missing', seal))
  if (!same(seal.previous, head)) faults.push(at('chain_broken', seal))
  if (!same(seal.head, headOf(seal))) faults.push(at('seal_changed', seal))
  if (keys.length > 0 && !keys.some((key) => same(sign(key, seal.head), seal.signature)))
    faults.push(at('signature_wrong', seal))
  return faults
}

/** The lines under the seal. Those of a month that was let go are not there, and must not come back. */
function held(
  { letGo }: Standing,
  seal: Seal,
  found: ReturnType<typeof byMonth> extends Map<string, infer One> ? One | undefined : never,
): Fault[] {
  const entries = found?.entries ?? 0
  if (seal.month !== forEver && letGo.has(seal.month))
    return entries > 0 ? [at('month_returned', seal)] : []
  if (entries < seal.entries) return [at('lines_missing', seal)]
  if (entries > seal.entries) return [at('lines_added', seal)]
  return found && hex(found.sum.end()) === hex(seal.lines) ? [] : [at('lines_changed', seal)]
}
