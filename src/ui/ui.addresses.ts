import { addresses } from '../platform/web/addresses.ts'

/** The places every page leads to. The rooms and desks that answer here use the same table. */
export const uiAt = addresses({
  front: '/',
  help: '/faa-hjaelp',
  signIn: '/log-ind',
  signOut: '/log-ud',
  modes: '/visning',
  aboutWords: '/om-ordene',
  accessibility: '/tilgaengelighed',
  developmentPlan: '/udviklingsplan',
  manifest: '/manifest.webmanifest',
})
