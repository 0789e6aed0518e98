import { ButtonForm } from '../button/button-form.tsx'
import type { Example } from '../example.ts'
import { Who } from '../who/who.tsx'
import { StepList, StepRow } from './step-row.tsx'

export const examples: Example[] = [
  {
    name: 'Taken and not yet',
    html: (
      <StepList>
        <StepRow
          lang="da"
          title="Ringe til korlederen"
          done
          by="Gjort den 9. oktober"
          who={<Who name="Du" letter="Anna" kind="you" />}
        />
        <StepRow
          lang="da"
          title="Gå til korprøve torsdag kl. 19"
          href="/min-kurs/skridt/3"
          done={false}
          by="Bus 334 kører hjem 21.12 og 21.42"
          who={<Who name="Du og Jonas" letter="Anna" kind="you" />}
          actions={
            <ButtonForm
              action="/min-kurs/skridt/3/taget"
              once="k2"
              kind="secondary"
              about="korprøven"
            >
              Det er gjort
            </ButtonForm>
          }
        />
      </StepList>
    ),
  },
]
