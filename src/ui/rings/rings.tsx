import {
  centre,
  layOut,
  type Ring,
  type RingName,
  radiusOf,
  type Spot,
  short,
  size,
} from './lay.ts'

export interface RingsProps {
  /** From the inside out: at most three. */
  rings: readonly Ring[]
  /** The middle: "Dig". */
  me: string
  /** The drawing in words. The same names stand in a list beside it. */
  label: string
}

/** Who is in a life, by closeness. Drawn on the server; never the only place where something stands. */
export function Rings({ rings, me, label }: RingsProps) {
  const spots = layOut(rings.map(({ names }) => names.length))
  return (
    <svg class="rings" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {[...rings.keys()].reverse().map((ring) => (
        <ellipse cx={centre.x} cy={centre.y} rx={radiusOf(ring)} ry={radiusOf(ring)} />
      ))}
      {rings.map(({ title }, ring) => (
        <text class="rings-name" x={centre.x} y={centre.y - radiusOf(ring) + 24}>
          {title}
        </text>
      ))}
      <circle class="rings-me" cx={centre.x} cy={centre.y} r="7" />
      <text x={centre.x} y={centre.y + 27}>
        {me}
      </text>
      {rings.map(({ names }, ring) =>
        names.map((name, at) => <Mark name={name} spot={spots[ring]?.[at] ?? centre} />),
      )}
    </svg>
  )
}

function Mark({ name, spot }: { name: RingName; spot: Spot }) {
  return (
    <g class={name.quiet ? 'rings-quiet' : undefined}>
      <circle cx={spot.x} cy={spot.y - 7} r="6" />
      <text x={spot.x} y={spot.y + 17}>
        {short(name.name)}
      </text>
    </g>
  )
}
