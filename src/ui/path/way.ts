export type StoneKind = 'done' | 'here' | 'ahead' | 'back' | 'pause' | 'new_way'

export interface Stone {
  kind: StoneKind
  label: string
}

/** A spot on the way: how far along it lies, and how far to the walker's right it has been bent. */
export interface Spot {
  along: number
  side: number
}

export interface Walk {
  /** Where the line runs so far, and where it may run on. */
  walked: Spot[]
  ahead: Spot[]
  /** Beginnings that were left for a new way. */
  left: Spot[][]
  stones: Spot[]
}

const backBy = 0.75
const bendBy = 0.26

/**
 * Lays stones as they happened. Forward runs on. A step back bends the way round and back beside
 * itself, and the next step runs forward on the far side: a winding, not a fall, and no step is lost.
 */
export function walk(stones: readonly Stone[]): Walk {
  const way: Walk = {
    walked: [-0.55, -0.25].map(straight),
    ahead: [],
    left: [],
    stones: [],
  }
  let here = straight(-1)
  let facingBack = false
  let clear = 0
  for (const [at, { kind }] of stones.entries()) {
    const line = kind === 'ahead' ? way.ahead : way.walked
    const back = kind === 'back' && at > 0
    if (kind === 'new_way' && at > 0) way.left.push(leftBehind(here))
    const leg = back ? goBack(here, facingBack) : goOn(here, facingBack, kind, clear)
    if (back && !facingBack) clear = Math.max(...leg.map(({ along }) => along))
    // The first stone is where the way begins: nothing leads to it.
    line.push(...(at === 0 ? leg.slice(-1) : leg))
    here = leg.at(-1) ?? here
    facingBack = back
    way.stones.push(here)
  }
  return fromZero(way, here)
}

const straight = (along: number): Spot => ({ along, side: 0 })

/** Onwards: after a step back round to the far side; past the winding, easing back to the middle. */
function goOn(from: Spot, facingBack: boolean, kind: StoneKind, clear: number): Spot[] {
  if (facingBack) {
    const side = from.side + 1
    return [
      ...bend(from, -bendBy),
      { along: from.along + 0.5, side },
      { along: from.along + 1, side },
    ]
  }
  const to = { along: from.along + 1, side: onSide(from, kind, clear) }
  return [{ along: from.along + 0.5, side: (from.side + to.side) / 2 }, to]
}

function onSide({ along, side }: Spot, kind: StoneKind, clear: number): number {
  if (side > 0 && along < clear - 0.1) return side
  if (kind === 'new_way') return -1
  return Math.max(0, side - 1.4)
}

function goBack(from: Spot, facingBack: boolean): Spot[] {
  if (facingBack) return [{ along: from.along - backBy, side: from.side }]
  // A second winding begins where the first has ended, so that they never lie on each other.
  const ease = from.side > 0 ? [straight(from.along + 0.95)] : []
  const turn = ease[0] ?? from
  const side = turn.side + 1
  return [...ease, ...bend(turn, bendBy), { along: turn.along - backBy, side }]
}

/** A half circle to the walker's right. */
const bend = ({ along, side }: Spot, by: number): Spot[] => [
  { along: along + by * 0.55, side: side + 0.08 },
  { along: along + by, side: side + 0.5 },
  { along: along + by * 0.55, side: side + 0.92 },
]

const leftBehind = ({ along, side }: Spot): Spot[] =>
  [0.28, 0.55, 0.85].map((by) => ({ along: along + by, side: side + by * 1.2 }))

function* steps(from: number, to: number) {
  for (let along = from + 0.5; along < to - 0.2; along += 0.5) yield along
  yield to
}

/** Moves the whole walk so that it begins at the edge, also when somebody went back past the start. */
function fromZero(way: Walk, last: Spot): Walk {
  const all = [...way.walked, ...way.stones]
  const first = Math.min(...all.map(({ along }) => along)) + 0.55
  const move = (spots: Spot[]) => spots.map(({ along, side }) => ({ along: along - first, side }))
  const end = Math.max(last.along + 0.95, 3.9)
  const tail = Array.from(steps(last.along, end), straight)
  const start = way.stones.length > 0 ? (way.walked.at(-1) ?? last) : straight(-0.55)
  return {
    walked: move(way.walked),
    ahead: move([start, ...way.ahead, ...tail]),
    left: way.left.map(move),
    stones: move(way.stones),
  }
}
