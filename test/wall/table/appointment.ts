import { all, any, one, own, reads, rule, signedIn, when, writes } from '../rules.ts'
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
}
