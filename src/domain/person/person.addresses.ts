import { addresses } from '../../platform/web/addresses.ts'

export const personAt = addresses({
  signIn: '/log-ind',
  signOut: '/log-ud',
  demo: '/demo',
  demoSignIn: '/demo/:person',
  me: '/mig',
  channels: '/mig/kontakt',
  channelPreferred: '/mig/kontakt/:channel/helst',
  channelEnded: '/mig/kontakt/:channel/fjernet',
})
