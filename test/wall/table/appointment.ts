import { all, any, one, own, reads, rule, signedIn, when, writes } from '../rules.ts'
import { unitAsked, unitsOf } from '../talk.ts'
import { does, type RouteTable, shows } from './row.ts'

const mine = own()
const sees = any(reads('appointments'), one('appointments'))
const comes = rule('those who come', (me, thing, facts) =>
  facts
    .rows('appointment.participant')
    .some(
      (row) => row.appointment_id === thing.id && row.person_id === me && row.ended_at === null,
    ),
)
const takesPart = all(sees, any(mine, comes))
const changes = any(mine, all(writes('appointments'), any(own('made_by'), comes)))
const another = when('of another', (thing, me) => thing.citizen_id !== me)
const atWork = all(another, reads('appointments'))
const asked = 'asked_along'

const seriesSeen = any(
  reads('appointments'),
  rule('those with whom one of its times is shared', (me, thing, facts) =>
    facts
      .rows('appointment.appointment')
      .some((row) => row.series_id === thing.id && one('appointments').holds(me, row, facts)),
  ),
)
const comesToIt = rule('those who come to one of its times', (me, thing, facts) =>
  facts
    .rows('appointment.appointment')
    .filter((row) => row.series_id === thing.id)
    .some((row) => comes.holds(me, row, facts)),
)
const seriesHand = any(mine, all(writes('appointments'), any(own('made_by'), comesToIt)))
const atUnit = rule('those at work in a unit', (me, _, facts) => unitsOf(me, facts).length > 0)

/** Appointments: one’s own, those one is asked to, and the desk’s. */
export const appointmentTable: RouteTable = {
  'GET /aftaler': shows(signedIn, asked),
  'GET /aftaler/ny': shows(signedIn, asked),
  'POST /aftaler/ny': does(signedIn, asked),
  'GET /hvem-goer-hvad': shows(signedIn, asked),
  'GET /hvem-goer-hvad/ark': shows(signedIn, asked),
  'GET /aftaler/:appointment': shows(sees, asked),
  'POST /aftaler/:appointment/svar': does(takesPart, asked, { sees }),
  // Taking back another’s answer does nothing, and says so to nobody.
  'POST /aftaler/:appointment/svar/:answer/fortrudt': does(sees, asked),
  'POST /aftaler/:appointment/med': does(mine, asked, { sees }),
  'POST /aftaler/:appointment/med/:person/farvel': does(mine, asked, { sees }),
  'POST /aftaler/:appointment/aflyst': does(changes, asked, { sees }),
  'GET /aftaler/:appointment/forslag': shows(takesPart, asked, { sees, mayBeEmpty: true }),
  'POST /aftaler/:appointment/forslag': does(takesPart, asked, { sees }),
  'POST /aftaler/:appointment/forslag/:proposal/svar': does(takesPart, asked, { sees }),
  'GET /borgere/:citizen/aftaler': shows(atWork, 'prepare'),
  'GET /borgere/:citizen/aftaler/ny': shows(all(another, writes('appointments')), 'prepare', {
    sees: atWork,
  }),
  'POST /borgere/:citizen/aftaler/ny': does(all(another, writes('appointments')), 'prepare', {
    sees: atWork,
  }),
  'GET /borgere/:citizen/aftaler/:appointment': shows(all(another, sees), 'prepare'),
  'GET /borgere/:citizen/aftaler/:appointment/ret': shows(all(another, changes), 'prepare', {
    sees: all(another, sees),
    mayBeEmpty: true,
  }),
  'POST /borgere/:citizen/aftaler/:appointment/ret': does(all(another, changes), 'prepare', {
    sees: all(another, sees),
  }),
  'GET /borgere/:citizen/aftaler/:appointment/vikar': shows(
    all(another, writes('appointments')),
    'prepare',
    { sees: all(another, sees), mayBeEmpty: true },
  ),
  'POST /borgere/:citizen/aftaler/:appointment/vikar': does(
    all(another, writes('appointments')),
    'prepare',
    { sees: all(another, sees) },
  ),
  'GET /borgere/:citizen/aftaler/:appointment/fremover': shows(all(another, changes), 'prepare', {
    sees: all(another, sees),
    mayBeEmpty: true,
  }),
  'POST /borgere/:citizen/aftaler/:appointment/fremover': does(all(another, changes), 'prepare', {
    sees: all(another, sees),
  }),
  'POST /aftaler/:appointment/vejen': does(all(another, sees, comes), 'prepare', { sees }),
  'POST /aftaler/:appointment/blev-ikke-til-noget': does(changes, asked, { sees }),
  'POST /aftaler/:appointment/blev-til-noget': does(sees, asked),
  'POST /aftaler/:appointment/hvorfor': does(mine, asked, { sees }),
  'GET /faste-aftaler/:series': shows(seriesSeen, asked),
  'POST /faste-aftaler/:series/ja': does(any(mine, all(seriesSeen, comesToIt)), asked, {
    sees: seriesSeen,
  }),
  'POST /faste-aftaler/:series/stop': does(seriesHand, asked, { sees: seriesSeen }),
  'GET /tal-med-nogen': shows(signedIn, asked),
  'POST /tal-med-nogen': does(signedIn, asked),
  'POST /tal-med-nogen/:talk/fortrudt': does(mine, asked),
  'GET /samtaler': shows(atUnit, 'prepare'),
  'POST /samtaler/:talk/taget': does(unitAsked, 'prepare'),
  'POST /samtaler/:talk/talt': does(unitAsked, 'prepare'),
  'POST /samtaler/her': { to: atUnit, audit: 'none', purpose: 'prepare', mayBeEmpty: true },
  'POST /samtaler/gaaet': { to: signedIn, audit: 'none', purpose: 'prepare', mayBeEmpty: true },
  'GET /min-uge': shows(signedIn, 'prepare'),
  'GET /min-dag': shows(signedIn, 'prepare'),
  'GET /holdets-dag': shows(signedIn, 'prepare'),
}
