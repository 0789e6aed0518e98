import { curveCatmullRom, line } from 'd3-shape'
import { layOut, type Point, width } from './lay.ts'
import { type Spot, type Stone, walk } from './way.ts'

export interface PathProps {
  stones: readonly Stone[]
  /** The way in words: "Din vej: tre skridt taget, to skridt foran dig". The steps stand below it. */
  label: string
}

const curve = line<Point>().curve(curveCatmullRom.alpha(0.5)).digits(1)

/** The way so far and ahead, drawn from what happened. Never a share, a number or a red line. */
export function Path({ stones, label }: PathProps) {
  const way = walk(stones)
  const { at, top, height } = layOut(way)
  const draw = (spots: readonly Spot[]) => curve(finely(spots).map(at)) ?? ''
  return (
    <svg class="path" viewBox={`0 ${top} ${width} ${height}`} role="img" aria-label={label}>
      <path class="path-ahead" d={draw(way.ahead)} />
      {way.left.map((spots) => (
        <path class="path-left" d={draw(spots)} />
      ))}
      {stones.some(({ kind }) => kind !== 'ahead') && (
        <path class="path-walked" d={draw(way.walked)} />
      )}
      {way.stones.map((spot, which) => (
        <StoneMark kind={stones[which]?.kind ?? 'done'} at={at(spot)} />
      ))}
    </svg>
  )
}

/** Adds a spot between those far apart, so that the line follows the wave and the turns. */
function finely(spots: readonly Spot[]): Spot[] {
  return spots.flatMap((spot, which) => {
    const next = spots[which + 1]
    if (!next || Math.abs(next.along - spot.along) < 0.4) return [spot]
    const half = { along: (spot.along + next.along) / 2, side: (spot.side + next.side) / 2 }
    return [spot, half]
  })
}

function StoneMark({ kind, at: [x, y] }: { kind: Stone['kind']; at: Point }) {
  return (
    <g class={`stone ${kind}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      <circle r={kind === 'here' ? 14 : 10.5} />
      {kind === 'pause' && <path d="M-3.2 -4v8M3.2 -4v8" />}
    </g>
  )
}
