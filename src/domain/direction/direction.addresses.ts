import { addresses } from '../../platform/web/addresses.ts'

export const directionAt = addresses({
  plan: '/udviklingsplan',
  /** The short way, for posters and for the phone. */
  short: '/plan',
  read: '/udviklingsplan/indlaes',
  proposal: '/udviklingsplan/indlaes/forslag',
  older: '/udviklingsplan/tidligere/:plan',
  area: '/udviklingsplan/:focusArea',
  tie: '/min-kurs/maal/:goal/retning',
  tieUndone: '/min-kurs/maal/:goal/retning/fortrudt',
})
