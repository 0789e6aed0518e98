import { addresses } from '../../platform/web/addresses.ts'

export const notifyAt = addresses({
  news: '/nyt',
  opened: '/nyt/:notice/aabnet',
  allRead: '/nyt/alt-laest',
  mine: '/mig/saadan-faar-du-besked',
  stopped: '/mig/saadan-faar-du-besked/stop',
  browser: '/mig/saadan-faar-du-besked/browser',
  browserEnded: '/mig/saadan-faar-du-besked/browser/:browser/fjernet',
  /** From a message, without signing in: a page that asks, and the press itself. */
  stop: '/stop-beskeder',
  stopNow: '/stop-beskeder/nu',
  receipt: '/beskeder/kvittering',
  troubles: '/beskeder-der-ikke-kom-frem',
  letters: '/breve',
  lettersSheet: '/breve/ark',
  letterPrinted: '/breve/:sending/printet',
})
