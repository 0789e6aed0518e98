import { addresses } from '../../../platform/web/addresses.ts'

/** Beside these, the door answers at the places that every page leads to (`uiAt`). */
export const doorAt = addresses({
  everyday: '/find-vej/:everyday',
  everydaySheet: '/find-vej/:everyday/ark',
  places: '/steder',
  placesSheet: '/steder/ark',
})
