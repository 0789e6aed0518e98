import type { Example } from '../example.ts'
import { Hint, Notice } from './notice.tsx'

export const examples: Example[] = [
  { name: 'Saved', html: <Notice text="Gemt kl. 10.42. Maja kan se det nu." /> },
  {
    name: 'With a way back',
    html: (
      <Notice text="Ida kan ikke længere se dine aftaler.">
        <a href="/fortryd">Fortryd</a>
      </Notice>
    ),
  },
  {
    name: 'A hint',
    html: (
      <Hint title="Sproghjælp.">
        Prøv at skrive, hvad der skete: ”Peter sagde nej til at gå ned i køkkenet i dag.”
      </Hint>
    ),
  },
]
