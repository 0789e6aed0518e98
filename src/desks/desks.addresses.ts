import { addresses } from '../platform/web/addresses.ts'

export const desksAt = addresses({
  myCourse: '/min-kurs',
  seenAs: '/min-kreds/:person/ser',
  sharedWithMe: '/delt-med-mig',
  sharedLife: '/delt-med-mig/:citizen',
  today: '/i-dag',
  before: '/i-dag/:appointment',
  myCitizens: '/mine-borgere',
  together: '/faelles-liste',
})
