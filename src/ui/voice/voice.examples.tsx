import type { Example } from '../example.ts'
import { Voice } from './voice.tsx'

export const examples: Example[] = [
  {
    name: 'What somebody at work wrote',
    html: (
      <Voice
        text="Vi følges til de første to korprøver. Derefter ser vi sammen på det."
        by="Maja, den 9. oktober"
      />
    ),
  },
]
