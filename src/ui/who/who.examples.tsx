import type { Example } from '../example.ts'
import { FaceLine, Who } from './who.tsx'

const drawn =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Cpath d='M0 0h9v9H0z' fill='%23d8e6e2'/%3E%3Ccircle cx='4.5' cy='4.5' r='3' fill='%23f0cdb0'/%3E%3C/svg%3E"

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
  {
    name: 'Faces, with and without a picture',
    html: (
      <div class="row">
        <FaceLine name="Maja" kind="staff" src={drawn}>
          <p>Maja, pædagog</p>
          <p class="by">her til kl. 16</p>
        </FaceLine>
        <FaceLine name="Jonas" kind="peer">
          <p>Jonas, peer</p>
        </FaceLine>
      </div>
    ),
  },
]
