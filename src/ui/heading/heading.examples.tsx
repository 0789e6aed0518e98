import type { Example } from '../example.ts'
import { HeadingRow, PageHead } from './heading.tsx'

export const examples: Example[] = [
  {
    name: 'The head of a page',
    html: (
      <PageHead
        title="Godmorgen, Anna"
        lead="Søndag den 22. november. Her er det, der er vigtigt lige nu. Resten kan vente."
      />
    ),
  },
  {
    name: 'A heading with a link',
    html: <HeadingRow title="Mine håb" link={{ href: '/haab', label: 'Skriv videre' }} />,
  },
  { name: 'A heading with a note', html: <HeadingRow title="Vejen til koret" note="Du er her" /> },
]
