import { letIn } from '../names.ts'
import { all, everybody, kind, own, signedIn } from '../rules.ts'
import { does, open, type RouteTable, shows } from './row.ts'

const steers = kind('leader', 'admin')
const mine = own()
const myOwnWish = all(mine, own('author_id'))

/** The desks, and the municipality’s own plan. */
export const desksTable: RouteTable = {
  'GET /udviklingsplan': open(everybody),
  'GET /plan': open(everybody),
  'GET /udviklingsplan/tidligere/:plan': open(everybody),
  'GET /udviklingsplan/:focusArea': open(everybody),
  'GET /udviklingsplan/indlaes': { ...open(steers, 'steer'), sees: signedIn },
  'POST /udviklingsplan/indlaes': { ...open(steers, 'steer'), sees: signedIn },
  'GET /udviklingsplan/indlaes/forslag': { ...open(steers, 'steer'), sees: signedIn },
  'POST /udviklingsplan/indlaes/forslag': { ...does(steers, 'steer'), sees: signedIn },
  'GET /min-kurs/maal/:goal/retning': shows(myOwnWish, 'own_plan'),
  'POST /min-kurs/maal/:goal/retning': does(myOwnWish, 'own_plan'),
  'POST /min-kurs/maal/:goal/retning/fortrudt': does(myOwnWish, 'own_plan'),
  'GET /delt-med-mig': shows(signedIn, 'shared_life'),
  'GET /delt-med-mig/:citizen': shows(letIn, 'shared_life'),
  'GET /i-dag': shows(signedIn, 'day'),
  'GET /mine-borgere': shows(signedIn, 'day'),
  // A search changes nothing: it leads to an address in which its words are sealed.
  'POST /mine-borgere': open(signedIn, 'day'),
}
