import { addresses } from '../../platform/web/addresses.ts'

export const ownAt = addresses({
  mine: '/mit-eget-rum',
})
