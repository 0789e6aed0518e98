import { knows, letIn } from '../names.ts'
import { all, any, kind, own, rule, signedIn, when, works } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const mine = own()
const officer = kind('admin')
const another = when('of another', (thing, me) => thing.citizen_id !== me)
/** One can say no, or yes, to everybody whose name one may know. */
const known = all(
  knows('id'),
  when('another', (thing, me) => thing.id !== me),
)
const support = works(['support', 'coordinator'])
const tells = rule('those whom the person has or had around', (me, thing, facts) =>
  [...facts.rows('circle.member'), ...facts.rows('circle.representation')].some(
    (row) => row.person_id === me && row.citizen_id === thing.citizen_id,
  ),
)
const about = any(letIn, tells)
const maybe = { mayBeEmpty: true } as const

/** More grounds than work and wish: consent to exchange, papers, noes, shields, and who can see a person and why. */
export const grantTable: RouteTable = {
  ...each(
    [
      ...['GET /min-kreds/netvaerk', 'GET /min-kreds/netvaerk/ny', 'GET /min-kreds/samtykker'],
      ...['GET /min-kreds/samtykker/nyt', 'GET /min-kreds/fortalt'],
    ],
    shows(signedIn, 'own_circle'),
  ),
  ...each(
    ['POST /min-kreds/netvaerk/ny', 'POST /min-kreds/samtykker/nyt', 'POST /min-kreds/nej/luk-op'],
    does(signedIn, 'own_circle'),
  ),
  'GET /min-kreds/netvaerk/:place': shows(mine, 'own_circle', maybe),
  'POST /min-kreds/netvaerk/:place': does(mine, 'own_circle'),
  'POST /min-kreds/netvaerk/:place/vaek': does(mine, 'own_circle'),
  'POST /min-kreds/samtykker/:consent/trukket': does(any(mine, own('person_id')), 'own_circle'),
  ...each(
    [
      ...['POST /min-kreds/:person/nej', 'POST /min-kreds/:person/udenfor'],
      ...['POST /min-kreds/:person/luk-ind', 'POST /min-kreds/:person/luk-ude'],
    ],
    does(known, 'own_circle'),
  ),
  'POST /min-kreds/fuldmagt/:representation/slut': does(any(mine, own('person_id')), 'own_circle'),
  'POST /min-kreds/fuldmagt/:representation/uenig': does(mine, 'own_circle'),
  'GET /delt-med-mig/:citizen/fortael': shows(about, 'told', maybe),
  'POST /delt-med-mig/:citizen/fortael': does(about, 'told'),
  'GET /fortalt': shows(signedIn, 'follow_up', maybe),
  'POST /fortalt/:told/laest': does(support, 'follow_up'),
  'GET /hvem-kan-se': { ...open(officer, 'access_report'), mayBeEmpty: true },
  'POST /hvem-kan-se/kode/find': { ...open(officer, 'access_report'), mayBeEmpty: true },
  'GET /hvem-kan-se/:citizen': shows(all(officer, another), 'access_report'),
  ...each(
    [
      ...['POST /hvem-kan-se/:citizen/repraesentant', 'POST /hvem-kan-se/:citizen/vikar'],
      ...['POST /hvem-kan-se/:citizen/skaerm', 'POST /hvem-kan-se/:citizen/skaerm/slut'],
    ],
    does(all(officer, another), 'access_report'),
  ),
  'GET /borgere/:citizen/luk-ind': shows(works(), 'let_in', maybe),
  'POST /borgere/:citizen/luk-ind': does(works(), 'let_in'),
}
