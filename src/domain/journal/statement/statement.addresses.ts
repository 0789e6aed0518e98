import { addresses } from '../../../platform/web/addresses.ts'

/** What others have said about a person, and the wish to taper off: never a part of the daily journal. */
export const statementAt = addresses({
  mine: '/journal/udsagn',
  write: '/journal/udsagn/nyt',
  one: '/journal/udsagn/:statement',
  comment: '/journal/udsagn/:statement/bemaerkning',
  contest: '/journal/udsagn/:statement/passer-ikke',
  contestBack: '/journal/udsagn/:statement/passer-ikke/taget-tilbage',
  correct: '/journal/udsagn/:statement/rettelse',
  correctBack: '/journal/udsagn/:statement/rettelse/taget-tilbage',
  tapering: '/journal/nedtrapning',
  letter: '/journal/nedtrapning/:tapering/brev',
  give: '/journal/nedtrapning/:tapering/givet',
  giveBack: '/journal/nedtrapning/:tapering/givet/taget-tilbage',
  taperingEnded: '/journal/nedtrapning/:tapering/lagt-vaek',
  ofOther: '/delt-med-mig/:citizen/udsagn',
  desk: '/borgere/:citizen/udsagn',
  deskNew: '/borgere/:citizen/udsagn/nyt',
  deskOne: '/borgere/:citizen/udsagn/:statement',
  deskStanding: '/borgere/:citizen/udsagn/:statement/gaelder',
  deskAnswer: '/borgere/:citizen/udsagn/:statement/svar',
  deskTapering: '/borgere/:citizen/nedtrapning',
  handed: '/borgere/:citizen/nedtrapning/:tapering/afleveret',
})
