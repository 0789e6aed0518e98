import type { Example } from '../example.ts'
import { OwnLine, OwnWords } from './own-words.tsx'

export const examples: Example[] = [
  {
    name: 'Large',
    html: (
      <OwnWords
        text="Jeg vil gerne synge i kor igen og kunne invitere min søster til middag uden at være bange hele dagen før."
        by="Dine ord fra den 3. oktober. Kun du og Maja kan se dem."
      />
    ),
  },
  {
    name: 'Small, two paragraphs',
    html: (
      <OwnWords
        size="small"
        text={'Jeg har det bedst, når jeg gør noget for andre.\n\nHelst med mad.'}
      />
    ),
  },
  {
    name: 'In a line',
    html: (
      <p>
        Peter skriver: <OwnLine text="Lave mad til de andre" />
      </p>
    ),
  },
]
