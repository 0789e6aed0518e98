import type { Example } from '../example.ts'
import { Pager } from './pager.tsx'

export const examples: Example[] = [
  {
    name: 'In the middle',
    html: <Pager lang="da" page={2} pages={5} hrefOf={(page) => `/log?side=${page}`} />,
  },
]
