import { addresses } from '../../platform/web/addresses.ts'
import { type PartKind, partKinds } from './crisis.types.ts'

export const crisisAt = addresses({
  mine: '/naar-det-er-svaert',
  write: '/naar-det-er-svaert/skriv',
  part: '/naar-det-er-svaert/del/:part',
  partUp: '/naar-det-er-svaert/del/:part/rykket-op',
  partPutAway: '/naar-det-er-svaert/del/:part/lagt-vaek',
  partBroughtBack: '/naar-det-er-svaert/del/:part/taget-frem',
  number: '/naar-det-er-svaert/nummer',
  numberEnded: '/naar-det-er-svaert/nummer/:number/fjernet',
  desk: '/naar-det-er-svaert/vagten',
  deskEnded: '/naar-det-er-svaert/vagten/trukket',
  sheet: '/naar-det-er-svaert/ark',
  keep: '/naar-det-er-svaert/telefon',
  kept: '/naar-det-er-svaert/telefon/gemt',
  keptEnded: '/naar-det-er-svaert/telefon/fjernet',
  onPhone: '/paa-denne-telefon',
  ofOther: '/delt-med-mig/:citizen/naar-det-er-svaert',
})

/** The page on which one writes about this: the kind travels with the address, never the words. */
export const writeAt = (kind: PartKind) => crisisAt.write({}, { om: kind })

/** The kind that an address names; anything else becomes a heading of one's own. */
export const kindOf = (named: string | null | undefined): PartKind =>
  partKinds.find((kind) => kind === named) ?? 'own'
