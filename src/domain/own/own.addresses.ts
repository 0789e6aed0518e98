import { addresses } from '../../platform/web/addresses.ts'
import { type PageKind, pageKinds } from './own.types.ts'

export const ownAt = addresses({
  mine: '/mit-eget-rum',
  story: '/mit-eget-rum/min-historie',
  write: '/mit-eget-rum/skriv',
  page: '/mit-eget-rum/side/:ownPage',
  pageUp: '/mit-eget-rum/side/:ownPage/rykket-op',
  pageDeleted: '/mit-eget-rum/side/:ownPage/slettet',
  share: '/mit-eget-rum/side/:ownPage/del',
  withdrawn: '/mit-eget-rum/delt/:sharedItem/trukket',
  pictures: '/mit-eget-rum/billeder',
  picture: '/mit-eget-rum/billeder/:ownPicture/fil',
  pictureDeleted: '/mit-eget-rum/billeder/:ownPicture/slettet',
  withMe: '/mit-eget-rum/delt-med-mig',
  takeOut: '/mit-eget-rum/hent',
  afterwards: '/mit-eget-rum/bagefter',
  delete: '/mit-eget-rum/slet',
})

/** The page on which one writes: the kind travels with the address, never the words. */
export const writeAt = (kind: PageKind) => ownAt.write({}, { som: kind })

/** The kind that an address names; anything else is something written. */
export const kindOf = (named: string | null | undefined): PageKind =>
  pageKinds.find((kind) => kind === named) ?? 'writing'

/** Where a page stands among the others: the story has a page of its own. */
export const placeOf = (kind: PageKind) => (kind === 'story' ? ownAt.story() : ownAt.mine())
