import { addresses } from '../../platform/web/addresses.ts'

export const everydayAt = addresses({
  mine: '/hverdag',
})
