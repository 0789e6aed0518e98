import { ButtonForm } from '../button/button-form.tsx'
import type { Example } from '../example.ts'
import { KeptBoth } from './kept-both.tsx'

export const examples: Example[] = [
  {
    name: 'Two wrote at once',
    html: (
      <KeptBoth
        lang="da"
        yours="Jeg går til korprøve på torsdag."
        theirs="Vi går til korprøve sammen på torsdag."
        theirsBy="Jonas skrev det kl. 10.42."
        actions={
          <>
            <ButtonForm action="/behold" once="k3" hidden={{ valg: 'mine' }}>
              Behold mine ord
            </ButtonForm>
            <ButtonForm action="/behold" once="k4" hidden={{ valg: 'andres' }} kind="secondary">
              Behold de andre ord
            </ButtonForm>
          </>
        }
      />
    ),
  },
]
