import { addresses } from '../../platform/web/addresses.ts'

/** Signing in and out stand with the places that every page leads to (`uiAt`). */
export const personAt = addresses({
  demo: '/demo',
  demoSignIn: '/demo/:person',
  me: '/mig',
  channels: '/mig/kontakt',
  channelPreferred: '/mig/kontakt/:channel/helst',
  channelEnded: '/mig/kontakt/:channel/fjernet',
})
