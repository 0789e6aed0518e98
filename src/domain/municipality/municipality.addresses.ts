import { addresses } from '../../platform/web/addresses.ts'

export const municipalityAt = addresses({
  front: '/',
  help: '/faa-hjaelp',
  aboutWords: '/om-ordene',
  accessibility: '/tilgaengelighed',
  was: '/was',
  modes: '/visning',
  language: '/sprog',
})
