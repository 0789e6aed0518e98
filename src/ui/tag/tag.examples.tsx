import type { Example } from '../example.ts'
import { Tag } from './tag.tsx'

export const examples: Example[] = [
  {
    name: 'The four kinds',
    html: (
      <div class="row">
        <Tag text="Døren står åben" />
        <Tag kind="new" text="Har skrevet noget nyt" />
        <Tag kind="good" text="Ny rolle: kok" />
        <Tag kind="warm" text="Opfølgning fredag" />
      </div>
    ),
  },
]
