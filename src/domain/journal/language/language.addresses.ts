import { addresses } from '../../../platform/web/addresses.ts'

/** The list of words that citizens and the municipality keep together. */
export const languageAt = addresses({
  list: '/sprog',
  propose: '/sprog/forslag',
  agree: '/sprog/forslag/:wordProposal/enig',
  takeBack: '/sprog/forslag/:wordProposal/taget-tilbage',
  remove: '/sprog/ord/:listWord/fjernes',
  mute: '/sprog/hjaelp/slaaet-fra',
  unmute: '/sprog/hjaelp/slaaet-til',
})
