import type { Example } from '../example.ts'
import { Choices } from './choices.tsx'

export const examples: Example[] = [
  {
    name: 'Ways to go on',
    html: (
      <Choices
        choices={[
          { href: '/a', label: 'Jeg kan ikke sove', note: 'Om nætter og ro' },
          { href: '/b', label: 'Mine penge slår ikke til' },
        ]}
      />
    ),
  },
]
