export interface RingName {
  name: string
  /** Drawn with a broken line: no contact is wanted. */
  quiet?: boolean
}
export interface Ring {
  title: string
  names: readonly RingName[]
}

export const size = { width: 520, height: 500 }
export const centre = { x: size.width / 2, y: 250 }
const radii = [96, 170, 240]
/** The part of each ring, in degrees, that is left free for the ring's own name on top. */
const FREE = 64
/** Names stand in the band between a ring and the one inside it. */
const INSIDE = 34

export interface Spot {
  x: number
  y: number
}

/** How far out the n-th ring runs, from the middle. */
export const radiusOf = (ring: number): number => radii[ring] ?? 0

/**
 * The places of one ring, spread evenly around it, from the right of its name to the left of it. Every other ring
 * runs the other way, so that names do not stand in a row outwards.
 */
export function spots(ring: number, count: number): Spot[] {
  const room = 360 - 2 * FREE
  return Array.from({ length: count }, (_, at) => {
    const along = FREE + (room * (at + 0.5)) / count
    const angle = ((-90 + (ring % 2 === 0 ? along : -along)) * Math.PI) / 180
    const far = radiusOf(ring) - INSIDE
    return {
      x: round(centre.x + far * Math.cos(angle)),
      y: round(centre.y + far * Math.sin(angle)),
    }
  })
}

const round = (value: number) => Math.round(value * 10) / 10
const ROOM = 11

/** A long name is cut in the drawing; it stands whole in the list beside it. */
export function short(name: string): string {
  const letters = Array.from(name)
  return letters.length > ROOM ? `${letters.slice(0, ROOM - 1).join('')}…` : name
}
