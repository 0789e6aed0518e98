import type { Example } from '../example.ts'
import { BackLink } from './back-link.tsx'

export const examples: Example[] = [
  { name: 'Back', html: <BackLink href="/min-kurs" label="Tilbage til Min kurs" /> },
]
