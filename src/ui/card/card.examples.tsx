import { Button } from '../button/button.tsx'
import type { Example } from '../example.ts'
import { Card, NextCard } from './card.tsx'

export const examples: Example[] = [
  {
    name: 'The one thing now',
    html: (
      <NextCard
        when={{ day: 'i dag', time: '13.00' }}
        title="Gåtur ved søen med Maja"
        text="I mødes ved biblioteket. Maja tager kaffe med. Det varer cirka en time."
        actions={
          <>
            <Button href="/aftaler/1">Se aftalen</Button>
            <Button kind="quiet" href="/aftaler/1/nej">
              Ikke i dag
            </Button>
          </>
        }
      />
    ),
  },
  {
    name: 'Plain, with a link',
    html: (
      <Card title="Hvem kan se hvad?" link={{ href: '/min-kreds', label: 'Se alt' }}>
        <p class="by">Fem personer er i din kreds. Maja så den sidst, i går kl. 15.04.</p>
      </Card>
    ),
  },
  {
    name: 'Help',
    html: (
      <Card kind="help" title="Når det er svært">
        <p>Din egen plan ligger her, også uden internet.</p>
        <div class="row">
          <Button kind="warm" href="/naar-det-er-svaert">
            Åbn min plan
          </Button>
          <a href="/ring">Ring til nogen</a>
        </div>
      </Card>
    ),
  },
]
