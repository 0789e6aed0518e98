import type { Spot, Walk } from './way.ts'

export type Point = [x: number, y: number]

export interface Layout {
  at: (spot: Spot) => Point
  top: number
  height: number
}

export const width = 640
const edge = 16
const perRow = 6
const lane = 33

/** One row on the paper, or several that wind like a road up a hill. */
export function layOut(walk: Walk): Layout {
  const all = [...walk.walked, ...walk.ahead, ...walk.left.flat()]
  const length = Math.max(...all.map(({ along }) => along))
  const rows = length <= perRow + 0.7 ? oneRow(length) : manyRows(all)
  const heights = all.map((spot) => rows(spot)[1])
  const top = Math.floor(Math.min(...heights)) - 20
  return { at: rows, top, height: Math.ceil(Math.max(...heights)) + 20 - top }
}

function oneRow(length: number) {
  const gap = (width - 2 * edge) / Math.max(length + 0.55, 4.4)
  return ({ along, side }: Spot): Point => [
    edge + (along + 0.55) * gap,
    -Math.sin(along * 2.1 + 0.6) * 27 + side * lane,
  ]
}

/** Rows run to and fro; half circles join them. Side is always the walker's right. */
function manyRows(all: readonly Spot[]) {
  const bent = all.some(({ side }) => side > 0)
  const rowHeight = bent ? 186 : 112
  const radius = rowHeight / 2
  const from = edge + 12 + radius * 0.8
  const gap = (width - 2 * from) / perRow
  const turn = (radius * 2.4) / gap
  return ({ along, side }: Spot): Point => {
    const row = Math.max(0, Math.floor(along / (perRow + turn)))
    const within = along - row * (perRow + turn)
    const right = row % 2 === 0
    const off = (right ? side : -side) * lane
    if (within <= perRow) {
      const x = right ? from + within * gap : width - from - within * gap
      // The wave fades towards the turns, so that it runs into the half circle without a knee.
      const fade = Math.min(1, row > 0 ? within / 1.2 : 1, Math.max(0, perRow - within) / 1.2)
      return [x, row * rowHeight - Math.sin(along * 2.1 + 0.6) * 20 * fade + off]
    }
    const angle = ((within - perRow) / turn) * Math.PI
    const reach = right ? radius - side * lane : radius + side * lane
    const x = Math.sin(angle) * reach * 0.8
    return [right ? width - from + x : from - x, row * rowHeight + radius - Math.cos(angle) * reach]
  }
}
