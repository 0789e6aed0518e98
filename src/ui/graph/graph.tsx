import type { ComponentChildren } from 'preact'
import { type Dot, draw, size } from './draw.ts'

export interface GraphProps {
  /** What the graph shows, as one would say it. It stands above, and the numbers stand in a table below. */
  sentence: string
  dots: readonly Dot[]
  /** The lowest and the highest that a mark can be, and what the person calls these ends. */
  ends: readonly [number, number]
  low?: string
  high?: string
  /** The first and the last day, in words. */
  from: string
  until: string
  /** yes-no: dots in a row, filled for yes and open for no. */
  kind?: 'line' | 'yes-no'
}

/** Marks over time. One colour, no aim, no good end: gaps are gaps. */
export function Graph(props: GraphProps) {
  const { sentence, low, high, from, until, kind = 'line' } = props
  if (props.dots.length === 0) return null
  return (
    <figure class="graph">
      <figcaption>{sentence}</figcaption>
      {high && <p class="graph-end">{high}</p>}
      {kind === 'line' ? <Lines {...props} /> : <Row {...props} />}
      {low && <p class="graph-end">{low}</p>}
      <p class="graph-days">
        <span>{from}</span>
        {from !== until && <span>{until}</span>}
      </p>
    </figure>
  )
}

function Lines({ sentence, dots, ends }: GraphProps) {
  const { lines, spots } = draw(dots, ends)
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={sentence}>
      {[size.edge, size.height - size.edge].map((y) => (
        <path class="graph-frame" d={`M${size.edge} ${y}H${size.width - size.edge}`} />
      ))}
      {lines.map((path) => (
        <path class="graph-line" d={path} />
      ))}
      {spots.map(({ x, y }) => (
        <circle cx={x} cy={y} r="6" />
      ))}
    </svg>
  )
}

const ROW = 44

function Row({ sentence, dots }: GraphProps) {
  const { spots } = draw(dots, [0, 0])
  return (
    <svg viewBox={`0 0 ${size.width} ${ROW}`} role="img" aria-label={sentence}>
      <path class="graph-frame" d={`M${size.edge} ${ROW / 2}H${size.width - size.edge}`} />
      {spots.map(({ x, value }) => (
        <circle class={value > 0 ? undefined : 'graph-open'} cx={x} cy={ROW / 2} r="8" />
      ))}
    </svg>
  )
}

export interface GraphTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
}

/** The same in numbers and words. */
export function GraphTable({ caption, columns, rows }: GraphTableProps) {
  return (
    <table class="graph-table">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr>
            <th scope="row">{first}</th>
            {others.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
