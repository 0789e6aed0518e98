import type { Example } from '../example.ts'
import { Rings } from './rings.tsx'

export const examples: Example[] = [
  {
    name: 'Three rings, one with whom no contact is wanted',
    html: (
      <Rings
        me="Dig"
        label="Dit netværk i tre ringe"
        rings={[
          { title: 'Tæt på', names: [{ name: 'Ida' }, { name: 'Jonas' }] },
          {
            title: 'I nærheden',
            names: [{ name: 'Grethe' }, { name: 'Naboen' }, { name: 'Maja' }],
          },
          {
            title: 'Ude omkring',
            names: [{ name: 'Lars', quiet: true }, { name: 'Bibliotekaren' }],
          },
        ]}
      />
    ),
  },
  {
    name: 'Nobody yet',
    html: <Rings me="Dig" label="Tre tomme ringe" rings={[{ title: 'Tæt på', names: [] }]} />,
  },
]
