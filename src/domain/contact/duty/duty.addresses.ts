import { addresses } from '../../../platform/web/addresses.ts'

export const dutyAt = addresses({
  desk: '/vagten',
  roster: '/vagten/plan',
  shiftOff: '/vagten/plan/:shift/taget-af',
  handover: '/vagten/overlevering',
  handoverRead: '/vagten/overlevering/:handover/laest',
  plan: '/vagten/planer/:citizen',
  beds: '/vagten/pladser',
  stay: '/vagten/pladser/:stay',
  arrived: '/vagten/pladser/:stay/kommet',
  left: '/vagten/pladser/:stay/taget-hjem',
  cancelled: '/vagten/pladser/:stay/ikke-brugt',
  followedUp: '/vagten/pladser/:stay/fulgt-op',
  outreach: '/paa-gaden',
  outreachOne: '/paa-gaden/:contact',
  outreachBegun: '/paa-gaden/:contact/begyndt',
  outreachReview: '/paa-gaden/:contact/ser-igen',
})
