import type { Example } from '../example.ts'
import { Banner } from './banner.tsx'

export const examples: Example[] = [
  {
    name: 'Something out of the ordinary',
    html: (
      <Banner
        text="Du ser Annas side i nødadgang til kl. 18.10. Grund: Personen er blevet væk."
        link={{ href: '/anna', label: 'Gå til Annas side' }}
        action={{ address: '/slut', label: 'Slut nu' }}
        once="01"
      />
    ),
  },
]
