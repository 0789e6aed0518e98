import type { Example } from '../example.ts'
import { Tag } from '../tag/tag.tsx'
import { PeopleTable } from './people-table.tsx'

export const examples: Example[] = [
  {
    name: 'Five people',
    html: (
      <PeopleTable
        caption="Mine borgere"
        columns={{ name: 'Borger', ownWords: 'Egne ord', next: 'Næste', signal: 'Venter på dig' }}
        rows={[
          {
            name: 'Anna',
            href: '/b/1',
            about: 'Hjemme, § 85',
            ownWords: 'Synge i kor igen',
            next: 'I dag 13.00',
            signal: <Tag kind="new" text="Har skrevet noget nyt" />,
          },
          {
            name: 'Peter',
            href: '/b/2',
            about: 'Opgangsfællesskab',
            ownWords: 'Lave mad til de andre',
            next: 'I dag 09.00',
            signal: <Tag kind="warm" text="Opfølgning fredag" />,
          },
          {
            name: 'Mehmet',
            href: '/b/3',
            about: 'Job med mentor',
            ownWords: 'Min egen løn',
            next: 'Tirsdag 10.00',
            signal: <Tag kind="good" text="Ny rolle: kok" />,
          },
          {
            name: 'Lise',
            href: '/b/4',
            about: 'Slutter 1. december',
            ownWords: 'Være mormor uden uro',
            next: 'Fredag 11.00',
            signal: <Tag text="Døren står åben" />,
          },
          { name: 'Signe', href: '/b/5', about: 'Under 30, ung til voksen', next: 'Mandag 14.00' },
        ]}
      />
    ),
  },
]
