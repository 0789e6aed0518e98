import type { Example } from '../example.ts'
import { SearchBox } from './search-box.tsx'

export const examples: Example[] = [
  {
    name: 'A search',
    html: <SearchBox lang="da" action="/mine-borgere" label="Søg blandt mine borgere" value="" />,
  },
]
