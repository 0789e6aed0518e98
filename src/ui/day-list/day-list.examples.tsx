import type { Example } from '../example.ts'
import { DayList } from './day-list.tsx'

export const examples: Example[] = [
  {
    name: 'A day',
    html: (
      <DayList
        items={[
          {
            time: '09.00',
            title: 'Peter',
            text: 'Hjemme, morgenkaffe',
            own: 'Lave mad til de andre',
          },
          { time: '10.30', title: 'Team Nord', text: 'Overlevering' },
          {
            time: '13.00',
            title: 'Anna',
            text: 'Gåtur, biblioteket',
            href: '/borger/anna',
            next: true,
          },
          { time: '15.30', title: 'Recoverycafé', text: 'Jonas er vært' },
        ]}
      />
    ),
  },
]
