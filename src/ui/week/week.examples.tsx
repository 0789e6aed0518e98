import { DayList } from '../day-list/day-list.tsx'
import type { Example } from '../example.ts'
import { Week } from './week.tsx'

export const examples: Example[] = [
  {
    name: 'A week with a free day',
    html: (
      <Week
        label="Uge 47"
        days={[
          {
            title: 'Mandag den 16. november',
            children: (
              <DayList
                items={[{ time: '10.00', title: 'Peter', text: 'Kaffe i gården', href: '#' }]}
              />
            ),
          },
          {
            title: 'Tirsdag den 17. november',
            note: 'i dag',
            today: true,
            children: <p class="by">Ingen aftaler.</p>,
          },
        ]}
      />
    ),
  },
]
