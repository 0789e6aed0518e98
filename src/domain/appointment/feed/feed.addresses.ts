import { addresses } from '../../../platform/web/addresses.ts'

export const feedAt = addresses({
  mine: '/aftaler/kalender',
  ended: '/aftaler/kalender/:feed/lukket',
  /** What a calendar asks: its last part is the token and `.ics`. */
  file: '/kalender/:file',
})
