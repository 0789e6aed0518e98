import { seesFace } from '../faces.ts'
import { aroundMe, knows, letIn, wantsToBeFound } from '../names.ts'
import { all, any, everybody, kind, nobody, own, rule, signedIn, when } from '../rules.ts'
import { does, open, type RouteTable, shows } from './row.ts'

const mine = own('person_id')
const atWork = kind('staff', 'peer', 'leader')
const inMyCircle = any(aroundMe, wantsToBeFound)
/** One who was let in may leave. */
const mayLeave = any(
  letIn,
  rule('those whom the person has chosen', (me, thing, facts) =>
    facts
      .rows('circle.member')
      .some(
        (row) =>
          row.person_id === me && row.citizen_id === thing.citizen_id && row.ended_at === null,
      ),
  ),
)

/** The house itself, signing in, one’s own page, one’s own log, and the circle. */
export const personTable: RouteTable = {
  'GET /': open(everybody),
  'GET /faa-hjaelp': open(everybody),
  'GET /om-ordene': open(everybody),
  'GET /tilgaengelighed': open(everybody),
  'GET /was': open(everybody),
  'GET /visning': open(everybody),
  'POST /visning': open(everybody),
  'POST /sprog': open(everybody),
  'GET /log-ind': open(everybody, 'sign_in'),
  'POST /log-ud': open(signedIn, 'sign_out'),
  // Invented people only; a town with people in it has no such place.
  'GET /demo': open(everybody, 'sign_in'),
  'POST /demo/:person': { ...open(everybody, 'sign_in'), mayBeEmpty: true },
  'GET /mig': open(signedIn, 'own_page'),
  'POST /mig/kontakt': does(signedIn, 'own_page'),
  'POST /mig/kontakt/:channel/helst': does(mine, 'own_page'),
  'POST /mig/kontakt/:channel/fjernet': does(mine, 'own_page'),
  'GET /mig/telefon': open(signedIn, 'own_phones'),
  'POST /mig/telefon': does(kind('staff'), 'own_phones'),
  'POST /mig/telefon/:phone/lukket': does(mine, 'own_phones'),
  'GET /mig/billede': open(atWork, 'own_portrait'),
  'POST /mig/billede': does(atWork, 'own_portrait'),
  'POST /mig/billede/taget-ned': does(atWork, 'own_portrait'),
  'GET /portraet/:portrait': open(seesFace, 'portrait'),
  'GET /adgange/telefoner': open(kind('admin'), 'end_access'),
  'POST /adgange/telefoner/:phone/lukket': does(kind('admin'), 'end_access'),
  'GET /uden-net': open(everybody),
  // What a phone asks: it is known by a token that only it holds, and nobody here holds one.
  'GET /uden-net/telefon': open(everybody),
  'GET /uden-net/pakke': shows(nobody, 'offline'),
  'POST /uden-net/set': does(nobody, 'offline_opened'),
  'GET /hvem-har-set': open(signedIn, 'own_log'),
  'GET /min-kreds': open(signedIn, 'own_circle'),
  'GET /min-kreds/ny': open(signedIn, 'own_circle'),
  'POST /min-kreds/ny': does(signedIn, 'own_circle'),
  'GET /min-kreds/:person': shows(inMyCircle, 'own_circle', { mayBeEmpty: true }),
  // One’s own page, as another sees it: for everybody whose name one knows.
  'GET /min-kreds/:person/ser': shows(
    all(
      knows('id'),
      when('another', (thing, me) => thing.id !== me),
    ),
    'own_circle',
  ),
  'POST /min-kreds/:person/ser-med': does(aroundMe, 'own_circle'),
  'POST /min-kreds/:person/fjernet': does(aroundMe, 'own_circle'),
  'POST /delt-med-mig/:citizen/gaaet': does(mayLeave, 'own_circle'),
}
