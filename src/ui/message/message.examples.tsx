import { Button } from '../button/button.tsx'
import { type Example, exampleVisit } from '../example.ts'
import type { Place } from '../visit.ts'
import { MessagePage } from './message.tsx'

const publicNav: Place[] = [
  { label: 'Forside', href: '/', icon: 'home' },
  { label: 'Udviklingsplan', href: '/udviklingsplan', icon: 'plan' },
]

/** A whole document. */
export const pages: Example[] = [
  {
    name: 'ikke-fundet',
    html: (
      <MessagePage
        visit={{ ...exampleVisit, person: null, nav: publicNav }}
        title="Vi kan ikke vise siden"
        text={['Måske findes den ikke, eller måske er den ikke delt med dig.']}
        reference="3f9a02c1"
        actions={<Button href="/">Gå til forsiden</Button>}
      />
    ),
  },
]
