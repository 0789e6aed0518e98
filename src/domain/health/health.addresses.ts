import { addresses } from '../../platform/web/addresses.ts'

export const healthAt = addresses({
  mine: '/helbred',
})
