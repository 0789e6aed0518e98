import type { Example } from '../example.ts'

import { Button, Row } from './button.tsx'
import { ButtonForm } from './button-form.tsx'

export const examples: Example[] = [
  {
    name: 'The four kinds, as links',
    html: (
      <Row>
        <Button href="/a">Tilføj et skridt</Button>
        <Button kind="secondary" href="/b">
          Jeg er gået et skridt tilbage
        </Button>
        <Button kind="warm" href="/c">
          Åbn min plan
        </Button>
        <Button kind="quiet" href="/d">
          Ikke i dag
        </Button>
      </Row>
    ),
  },
  {
    name: 'A change by one press',
    html: (
      <ButtonForm
        action="/aftaler/1/nej"
        once="k1"
        version={3}
        hidden={{ hvorfra: 'min-kurs' }}
        kind="secondary"
        about="til gåturen med Maja"
      >
        Ikke i dag
      </ButtonForm>
    ),
  },
]
