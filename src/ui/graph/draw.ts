import { scaleLinear } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'

/** One mark: on which day, counted from any day, and what it was. */
export interface Dot {
  day: number
  value: number
}

export const size = { width: 640, height: 180, edge: 14 }

/** After so many days without a mark the line is broken: what was not marked is not drawn. */
export const GAP_DAYS = 14

/** Marks that hang together, in the order of their days: a gap begins a new part. */
export function parts(dots: readonly Dot[]): Dot[][] {
  const all: Dot[][] = []
  for (const dot of [...dots].sort((one, other) => one.day - other.day)) {
    const part = all.at(-1)
    const last = part?.at(-1)
    if (part && last && dot.day - last.day <= GAP_DAYS) part.push(dot)
    else all.push([dot])
  }
  return all
}

export interface Drawn {
  /** A line for each part that has more than one mark. */
  lines: string[]
  spots: { x: number; y: number; value: number }[]
}

/**
 * Where everything lies in the frame. The ends are the person's own; no height is better than another.
 * @param ends the lowest and highest value that a mark can have
 */
export function draw(dots: readonly Dot[], ends: readonly [number, number]): Drawn {
  const days = dots.map(({ day }) => day)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const along = scaleLinear([first, last], [size.edge, size.width - size.edge])
  const up = scaleLinear([ends[0], ends[1]], [size.height - size.edge, size.edge]).clamp(true)
  const x = (dot: Dot) => (first === last ? size.width / 2 : along(dot.day))
  const y = (dot: Dot) => (ends[0] === ends[1] ? size.height / 2 : up(dot.value))
  const path = line<Dot>().x(x).y(y).curve(curveMonotoneX).digits(1)
  return {
    lines: parts(dots)
      .filter((part) => part.length > 1)
      .map((part) => path(part) ?? ''),
    spots: dots.map((dot) => ({
      x: Number(x(dot).toFixed(1)),
      y: Number(y(dot).toFixed(1)),
      value: dot.value,
    })),
  }
}
