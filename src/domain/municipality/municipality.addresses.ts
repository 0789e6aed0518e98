import { addresses } from '../../platform/web/addresses.ts'

/** Beside these, the room answers at the places that every page leads to (`uiAt`). */
export const municipalityAt = addresses({
  was: '/was',
  language: '/sprog',
  rightsSheet: '/rettigheder/ark',
})
