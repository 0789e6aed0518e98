import { addresses } from '../../platform/web/addresses.ts'

export const journalAt = addresses({
  mine: '/journal',
})
