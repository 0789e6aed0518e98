import { addresses } from '../platform/web/addresses.ts'

/** The places every page leads to. The rooms and desks that answer here use the same table. */
export const uiAt = addresses({
  front: '/',
  help: '/faa-hjaelp',
  door: '/doeren',
  youngDoor: '/doeren/ung',
  findWay: '/find-vej',
  worried: '/bekymret',
  relatives: '/paaroerende',
  rights: '/rettigheder',
  signIn: '/log-ind',
  signOut: '/log-ud',
  stay: '/bliv',
  again: '/bekraeft',
  switchUser: '/skift-bruger',
  modes: '/visning',
  aboutWords: '/om-ordene',
  accessibility: '/tilgaengelighed',
  developmentPlan: '/udviklingsplan',
  sharedWithMe: '/delt-med-mig',
  today: '/i-dag',
  manifest: '/manifest.webmanifest',
})
