import type { Example } from '../example.ts'
import { Graph, GraphTable } from './graph.tsx'

const dots = [
  ...[0, 3, 6, 9].map((day, at) => ({ day, value: [4, 6, 3, 7][at] ?? 0 })),
  ...[40, 42, 47].map((day, at) => ({ day, value: [5, 5, 8][at] ?? 0 })),
]
const days = { from: 'den 1. oktober', until: 'den 17. november' }

export const examples: Example[] = [
  {
    name: 'Own ends, with a gap',
    html: (
      <Graph
        sentence="Syv mærker siden den 1. oktober. Det seneste er 8."
        dots={dots}
        ends={[0, 10]}
        low="0: Tungt som vådt uld"
        high="10: Let"
        {...days}
      />
    ),
  },
  {
    name: 'Yes and no',
    html: (
      <Graph
        sentence="Ja fem gange, nej to gange."
        dots={dots.map(({ day, value }) => ({ day, value: Number(value > 4) }))}
        ends={[0, 1]}
        kind="yes-no"
        {...days}
      />
    ),
  },
  {
    name: 'One mark alone',
    html: (
      <Graph
        sentence="Ét mærke: 4."
        dots={[{ day: 3, value: 4 }]}
        ends={[0, 10]}
        from="i dag"
        until="i dag"
      />
    ),
  },
  {
    name: 'The same as a table',
    html: (
      <GraphTable
        caption="Dine mærker"
        columns={['Dag', 'Mærke', 'Dine ord']}
        rows={[
          ['den 16. november', '8', 'Jeg sang med radioen.'],
          ['den 11. november', '5', ''],
        ]}
      />
    ),
  },
]
