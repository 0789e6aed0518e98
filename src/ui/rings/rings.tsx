import { centre, type Ring, type RingName, radiusOf, type Spot, short, size, spots } from './lay.ts'

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
  return (
    <svg class="rings" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {[...rings.keys()].reverse().map((ring) => (
        <ellipse cx={centre.x} cy={centre.y} rx={radiusOf(ring)} ry={radiusOf(ring)} />
      ))}
      {rings.map(({ title }, ring) => (
        <text class="rings-name" x={centre.x} y={centre.y - radiusOf(ring) + 22}>
          {title}
        </text>
      ))}
      <circle class="rings-me" cx={centre.x} cy={centre.y} r="7" />
      <text x={centre.x} y={centre.y + 26}>
        {me}
      </text>
      {rings.map(({ names }, ring) =>
        spots(ring, names.length).map((spot, at) => {
          const name = names[at]
          return name && <Mark name={name} spot={spot} />
        }),
      )}
    </svg>
  )
}

function Mark({ name, spot }: { name: RingName; spot: Spot }) {
  return (
    <g class={name.quiet ? 'rings-quiet' : undefined}>
      <circle cx={spot.x} cy={spot.y - 7} r="6" />
      <text x={spot.x} y={spot.y + 14}>
        {short(name.name)}
      </text>
    </g>
  )
}
