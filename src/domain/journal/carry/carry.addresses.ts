import { addresses } from '../../../platform/web/addresses.ts'

/** Beside the system that the municipality has: what is to be copied there, a day at a time. */
export const carryAt = addresses({
  day: '/overfoer',
  text: '/overfoer/dagen.txt',
  csv: '/overfoer/dagen.csv',
  carried: '/overfoer/overfoert',
  all: '/overfoer/alt-overfoert',
  back: '/overfoer/:carried/fortrudt',
})
