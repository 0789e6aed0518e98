import { Button } from '../button/button.tsx'
import type { Example } from '../example.ts'
import { Line, List } from './list.tsx'

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
  {
    name: 'With something to do',
    html: (
      <List
        items={['Husleje: 5.350 kr.', 'Buskort: 410 kr.'].map((words) => (
          <Line action={<Button kind="quiet">Tag af</Button>}>{words}</Line>
        ))}
      />
    ),
  },
]
