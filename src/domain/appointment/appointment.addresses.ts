import { addresses } from '../../platform/web/addresses.ts'

/** The room's places. What a person does has a noun of its own: an answer, a proposal. */
export const appointmentAt = addresses({
  mine: '/aftaler',
  ask: '/aftaler/ny',
  one: '/aftaler/:appointment',
  answer: '/aftaler/:appointment/svar',
  answerBack: '/aftaler/:appointment/svar/:answer/fortrudt',
  propose: '/aftaler/:appointment/forslag',
  proposalAnswer: '/aftaler/:appointment/forslag/:proposal/svar',
  with: '/aftaler/:appointment/med',
  without: '/aftaler/:appointment/med/:person/farvel',
  callOff: '/aftaler/:appointment/aflyst',
  whoWhatWhen: '/hvem-goer-hvad',
  sheet: '/hvem-goer-hvad/ark',
  desk: '/borgere/:citizen/aftaler',
  deskNew: '/borgere/:citizen/aftaler/ny',
  deskOne: '/borgere/:citizen/aftaler/:appointment',
  deskChange: '/borgere/:citizen/aftaler/:appointment/ret',
  substitute: '/borgere/:citizen/aftaler/:appointment/vikar',
  deskFollowing: '/borgere/:citizen/aftaler/:appointment/fremover',
  series: '/faste-aftaler/:series',
  seriesYes: '/faste-aftaler/:series/ja',
  seriesStop: '/faste-aftaler/:series/stop',
  travel: '/aftaler/:appointment/vejen',
})
