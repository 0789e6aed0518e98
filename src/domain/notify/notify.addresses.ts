import { addresses } from '../../platform/web/addresses.ts'

export const notifyAt = addresses({
  mine: '/mig/saadan-faar-du-besked',
})
