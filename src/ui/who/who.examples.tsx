import type { Example } from '../example.ts'
import { Who } from './who.tsx'

export const examples: Example[] = [
  {
    name: 'The four kinds',
    html: (
      <div class="row">
        <Who name="Du" letter="Anna" kind="you" />
        <Who name="Jonas" as="peer" kind="peer" />
        <Who name="Maja" as="støtteperson" kind="staff" />
        <Who name="Ida" as="søster" kind="relative" />
      </div>
    ),
  },
]
