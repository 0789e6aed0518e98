import type { Example } from '../example.ts'
import { QuickExit } from './quick-exit.tsx'

export const examples: Example[] = [
  { name: 'Leave quickly', html: <QuickExit label="Forlad siden hurtigt" /> },
]
