import type { Visit } from '../../../platform/web/visit.ts'
import { circleAt } from '../circle.addresses.ts'
import { type Placed, rings } from './network.queries.ts'
import { networkWords } from './network.words.ts'

/** The same as the drawing in words. The person moves each; others only read. */
export function RingList(props: { visit: Visit; placed: Placed[]; reads?: boolean }) {
  const { visit, placed, reads = false } = props
  const w = networkWords[visit.lang]
  return (
    <table class="people">
      <caption class="ds-sr-only">{w.title}</caption>
      <thead>
        <tr>
          <th scope="col">{w.columns.name}</th>
          <th scope="col">{w.columns.ring}</th>
          <th scope="col">{w.columns.contact}</th>
        </tr>
      </thead>
      <tbody>
        {rings.flatMap((ring) =>
          placed
            .filter((one) => one.ring === ring)
            .map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {reads ? (
                    one.name
                  ) : (
                    <a href={circleAt.networkOne({ place: one.id })}>{one.name}</a>
                  )}
                </th>
                <td>{w.rings[ring]}</td>
                <td>{one.avoid ? w.avoided : w.welcome}</td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  )
}
