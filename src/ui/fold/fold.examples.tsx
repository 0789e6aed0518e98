import type { Example } from '../example.ts'
import { Fold, Folds } from './fold.tsx'

export const examples: Example[] = [
  {
    name: 'One',
    html: (
      <Fold title="Sådan vil jeg mødes" note="Skrevet den 3. oktober">
        <p>Ring, før du kommer. Giv mig tid til at svare.</p>
      </Fold>
    ),
  },
  {
    name: 'Several, one open',
    html: (
      <Folds>
        <Fold title="Mine roller" note="Søster, nabo, korsanger" open>
          <p>Jeg er den, der husker fødselsdage.</p>
        </Fold>
        <Fold title="Det giver mig kræfter">
          <p>Morgenluft og musik.</p>
        </Fold>
      </Folds>
    ),
  },
]
