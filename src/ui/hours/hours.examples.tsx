import type { Example } from '../example.ts'
import { Hours } from './hours.tsx'

export const examples: Example[] = [
  {
    name: 'On a door',
    html: (
      <Hours
        lines={[
          { days: 'Mandag til torsdag', times: 'kl. 10 til 20' },
          { days: 'Lørdag', times: 'lukket' },
        ]}
      />
    ),
  },
]
