import { all, any, one, own, reads, signedIn, when, works, writes } from '../rules.ts'
import { does, type RouteTable, shows } from './row.ts'

const mine = own()
const myWish = all(
  mine,
  when('the wish', (thing) => thing.voice !== 'authority'),
)
const myOwnWish = all(mine, own('author_id'))
const mySteps = all(mine, own('proposed_by'))
const notAway = when('what is not put away', (thing) => thing.put_away_at === null)
const readsStep = any(reads('steps'), all(notAway, one('steps')))
const doesStep = any(mine, own('doer_id'))
const bendsStep = any(
  doesStep,
  all(
    writes('steps'),
    when('what is not done alone', (thing) => thing.doer !== 'me'),
  ),
)
const proposes = works(['support', 'coordinator', 'authority'])
const writesSteps = works(['support', 'coordinator'])

const bends = ['naaet', 'aabnet-igen', 'pause', 'taget-op', 'ny-vej', 'tilbage']
const stepBends = ['taget', 'aabnet-igen', 'pause', 'taget-op', 'ny-vej']
const goalBent = Object.fromEntries(
  bends.map((bend) => [
    `POST /min-kurs/maal/:goal/${bend}`,
    does(myWish, 'own_plan', { sees: mine }),
  ]),
)
const stepBent = Object.fromEntries(
  stepBends.map((bend) => [
    `POST /min-kurs/skridt/:step/${bend}`,
    does(bendsStep, 'asked_along', { sees: readsStep }),
  ]),
)

/** Min kurs: the person’s own pages, those who were asked along, and those who work with the person. */
export const planTable: RouteTable = {
  'GET /min-kurs': shows(signedIn, 'own_plan'),
  'GET /min-kurs/ark': shows(signedIn, 'own_plan'),
  'GET /min-kurs/haab': shows(signedIn, 'own_plan'),
  'GET /min-kurs/haab/nyt': shows(signedIn, 'own_plan'),
  'POST /min-kurs/haab/nyt': does(signedIn, 'own_plan'),
  'GET /min-kurs/ord/:words': shows(mine, 'own_plan', { mayBeEmpty: true }),
  'POST /min-kurs/ord/:words': does(mine, 'own_plan'),
  'POST /min-kurs/ord/:words/flyttet': does(mine, 'own_plan'),
  'POST /min-kurs/ord/:words/lagt-vaek': does(mine, 'own_plan'),
  'POST /min-kurs/ord/:words/taget-frem': does(mine, 'own_plan'),
  'GET /min-kurs/omraader': shows(signedIn, 'own_plan'),
  'POST /min-kurs/omraader': does(signedIn, 'own_plan'),
  'GET /min-kurs/maal': shows(signedIn, 'own_plan'),
  'GET /min-kurs/maal/nyt': shows(signedIn, 'own_plan'),
  'POST /min-kurs/maal/nyt': does(signedIn, 'own_plan'),
  'GET /min-kurs/maal/:goal': shows(mine, 'own_plan'),
  'GET /min-kurs/maal/:goal/ret': shows(myOwnWish, 'own_plan'),
  'POST /min-kurs/maal/:goal/ret': does(myOwnWish, 'own_plan'),
  'GET /min-kurs/maal/:goal/svar': shows(mine, 'own_plan'),
  'POST /min-kurs/maal/:goal/svar': does(mine, 'own_plan'),
  'GET /min-kurs/maal/:goal/ny-vej': shows(mine, 'own_plan'),
  'GET /min-kurs/maal/:goal/tilbage': shows(mine, 'own_plan'),
  ...goalBent,
  'GET /min-kurs/skridt/nyt': shows(signedIn, 'own_plan'),
  'POST /min-kurs/skridt/nyt': does(signedIn, 'own_plan'),
  'GET /skridt-med-mig': shows(signedIn, 'asked_along'),
  'GET /min-kurs/skridt/:step': shows(readsStep, 'asked_along'),
  'GET /min-kurs/skridt/:step/svar': shows(readsStep, 'asked_along'),
  'POST /min-kurs/skridt/:step/svar': does(any(doesStep, writes('steps')), 'asked_along', {
    sees: readsStep,
  }),
  'GET /min-kurs/skridt/:step/ret': shows(mySteps, 'own_plan', { mayBeEmpty: true }),
  'POST /min-kurs/skridt/:step/ret': does(mySteps, 'own_plan'),
  'POST /min-kurs/skridt/:step/lagt-vaek': does(mySteps, 'own_plan'),
  'POST /min-kurs/skridt/:step/taget-frem': does(mySteps, 'own_plan'),
  'GET /min-kurs/skridt/:step/ny-vej': shows(readsStep, 'own_plan'),
  'GET /min-kurs/skridt/:step/tilbage': shows(readsStep, 'own_plan'),
  ...stepBent,
  // Only the person says that it went a step back.
  'POST /min-kurs/skridt/:step/tilbage': does(mine, 'asked_along', { sees: readsStep }),
  'GET /borgere/:citizen/kurs': shows(works(), 'prepare'),
  'GET /borgere/:citizen/maal/nyt': shows(proposes, 'prepare', { sees: works() }),
  'POST /borgere/:citizen/maal/nyt': does(proposes, 'follow_up', { sees: works() }),
  'GET /borgere/:citizen/maal/:goal/ret': shows(all(proposes, own('author_id')), 'follow_up', {
    sees: works(),
  }),
  'POST /borgere/:citizen/maal/:goal/ret': does(all(proposes, own('author_id')), 'follow_up', {
    sees: works(),
  }),
  'GET /borgere/:citizen/loefte/nyt': shows(writesSteps, 'follow_up', { sees: works() }),
  'POST /borgere/:citizen/loefte/nyt': does(writesSteps, 'follow_up', { sees: works() }),
}
