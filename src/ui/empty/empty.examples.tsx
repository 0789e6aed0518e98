import { Button } from '../button/button.tsx'
import type { Example } from '../example.ts'
import { Empty } from './empty.tsx'

export const examples: Example[] = [
  {
    name: 'With one action',
    html: (
      <Empty
        title="Her er plads til dit første skridt."
        text="Det kan være lille. Du kan altid lave det om."
        action={<Button href="/skridt/nyt">Tilføj et skridt</Button>}
      />
    ),
  },
]
