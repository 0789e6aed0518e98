export interface RingName {
  name: string
  /** Drawn with a broken line: no contact is wanted. */
  quiet?: boolean
}
export interface Ring {
  title: string
  names: readonly RingName[]
}

export interface Spot {
  x: number
  y: number
}

export const size = { width: 520, height: 500 }
export const centre: Spot = { x: size.width / 2, y: 250 }
const radii = [96, 170, 240]
/** The part of each ring, in degrees to each side, that is left free for the ring's own name on top. */
const FREE = 48
/** Names stand in the band between a ring and the one inside it. */
const INSIDE = 36
/** A name is this much wider than high: beside each other they need more room than above each other. */
const WIDER = 2.6
const TURNS = 12

/** How far out the n-th ring runs, from the middle. */
export const radiusOf = (ring: number): number => radii[ring] ?? 0

/**
 * The places of the names, ring by ring, spread evenly around each. A ring is turned until its names stand as
 * far as they can from those inside it.
 */
export function layOut(counts: readonly number[]): Spot[][] {
  const taken: Spot[] = [centre]
  return counts.map((count, ring) => {
    const tries = Array.from({ length: TURNS }, (_, at) => spread(ring, count, at / TURNS))
    const best = tries.reduce((a, b) => (nearest(b, taken) > nearest(a, taken) + 1 ? b : a))
    taken.push(...best)
    return best
  })
}

function spread(ring: number, count: number, turn: number): Spot[] {
  const room = 360 - 2 * FREE
  const far = radiusOf(ring) - INSIDE
  return Array.from({ length: count }, (_, at) => {
    const angle = ((FREE - 90 + (room * (at + turn)) / count) * Math.PI) / 180
    return {
      x: round(centre.x + far * Math.cos(angle)),
      y: round(centre.y + far * Math.sin(angle)),
    }
  })
}

/** How near the nearest two of these and those are. */
const nearest = (spots: readonly Spot[], others: readonly Spot[]): number =>
  Math.min(...spots.flatMap((one) => others.map((other) => apart(one, other))), 1000)

export const apart = (one: Spot, other: Spot): number =>
  Math.hypot((one.x - other.x) / WIDER, one.y - other.y)

const round = (value: number) => Math.round(value * 10) / 10
const ROOM = 10

/** A long name is cut in the drawing; it stands whole in the list beside it. */
export function short(name: string): string {
  const letters = Array.from(name)
  return letters.length > ROOM
    ? `${letters
        .slice(0, ROOM - 1)
        .join('')
        .trim()}…`
    : name
}
