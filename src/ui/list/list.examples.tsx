import type { Example } from '../example.ts'
import { List } from './list.tsx'

export const examples: Example[] = [
  {
    name: 'Who does what',
    html: (
      <List
        items={[
          <>
            <b>Maja</b> skriver til jobcentret <span class="by">inden onsdag</span>
          </>,
          <>
            <b>Du</b> vælger en aften til middag <span class="by">når du er klar</span>
          </>,
        ]}
      />
    ),
  },
]
