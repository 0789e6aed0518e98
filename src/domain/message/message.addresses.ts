import { addresses } from '../../platform/web/addresses.ts'

export const messageAt = addresses({
  mine: '/beskeder',
})
