import { addresses } from '../../platform/web/addresses.ts'

export const wellbeingAt = addresses({
  mine: '/saadan-gaar-det',
})
