import { addresses } from '../../platform/web/addresses.ts'

export const circleAt = addresses({
  mine: '/min-kreds',
  add: '/min-kreds/ny',
  person: '/min-kreds/:person',
  shares: '/min-kreds/:person/ser-med',
  removed: '/min-kreds/:person/fjernet',
  seenAs: '/min-kreds/:person/ser',
  left: '/delt-med-mig/:citizen/gaaet',
})
