import { atDoor, door, readsRoster, rosterOf, seesBeds, stayOf } from '../door.ts'
import { dutyDesk } from '../duty.ts'
import { any, everybody, kind, own, signedIn } from '../rules.ts'
import { does, each, open, type RoutePolicy, type RouteTable, shows } from './row.ts'

const maybe = { mayBeEmpty: true } as const
/** Whoever writes needs no name: what they see is what their own code opens. */
const nameless: RoutePolicy = { ...open(everybody, 'door'), mayBeEmpty: true }
const { self } = door
const contact = any(self.staffed, self.owned)
const inbox = '/doeren/indbakke'
const staffDoes = ['tag', 'svar', 'note', 'tjek', 'fare', 'farvel', 'kode']

/** Døren, the duty desk, the acute places and the street. */
export const doorTable: RouteTable = {
  ...each(
    [
      ...['GET /doeren', 'GET /doeren/ung', 'GET /bekymret', 'GET /paaroerende', 'GET /find-vej'],
      ...[
        'GET /steder',
        'GET /steder/ark',
        'GET /find-vej/:everyday',
        'GET /find-vej/:everyday/ark',
      ],
    ],
    open(everybody),
  ),
  ...each(
    [
      ...['GET /doeren/skriv', 'POST /doeren/skriv', 'GET /doeren/kvittering'],
      ...['GET /doeren/skriv-om-en-anden', 'POST /doeren/skriv-om-en-anden'],
      ...['GET /doeren/kom-igen', 'POST /doeren/kom-igen', 'GET /doeren/samtale'],
      ...['POST /doeren/samtale', 'POST /doeren/samtale/luk', 'POST /doeren/samtale/slut'],
      ...['POST /doeren/samtale/fjern-ord', 'GET /doeren/samtale/tider'],
      ...['POST /doeren/samtale/tider/:slot', 'POST /doeren/samtale/tider/:booking/afbud'],
      ...['GET /doeren/overtag', 'POST /doeren/overtag'],
    ],
    nameless,
  ),
  ...each(
    ['GET /doeren/det-var-mig', 'GET /doeren/det-var-mig/ja', 'GET /doeren/mine'],
    shows(signedIn, 'own_plan', maybe),
  ),
  ...each(
    [
      ...['POST /doeren/det-var-mig', 'POST /doeren/det-var-mig/ja'],
      ...['POST /min-situation-er-aendret'],
    ],
    does(signedIn, 'own_plan'),
  ),
  'GET /min-situation-er-aendret': shows(signedIn, 'own_plan', maybe),
  'GET /doeren/mine/:contact': shows(any(self.mine, own('opened_by')), 'own_plan', maybe),
  ...each(
    [
      ...['POST /doeren/mine/:contact', 'POST /doeren/mine/:contact/lad-vide'],
      ...['POST /doeren/mine/:contact/ikke-mig'],
    ],
    does(any(self.mine, own('opened_by')), 'own_plan'),
  ),
  ...each(
    [`GET ${inbox}`, 'GET /doeren/tider', `GET ${inbox}/ny`],
    shows(kind('staff'), 'door', maybe),
  ),
  ...each(
    ['GET /doeren/ventetid', 'GET /doeren/tal'],
    shows(kind('staff', 'leader'), 'door', maybe),
  ),
  ...each([`POST ${inbox}/ny`, 'POST /doeren/tider'], does(atDoor, 'door')),
  'POST /doeren/tider/:slot/vaek': does(self.inUnit, 'door'),
  [`GET ${inbox}/:contact`]: shows(any(contact, self.seen), 'door', maybe),
  [`GET ${inbox}/:contact/giv-videre`]: shows(self.owned, 'door', { ...maybe, sees: self.seen }),
  ...each(
    staffDoes.map((what) => `POST ${inbox}/:contact/${what}`),
    does(contact, 'door', { sees: self.seen }),
  ),
  ...each(
    [`POST ${inbox}/:contact/giv-videre`, `POST ${inbox}/:contact/giv-videre/fortryd`],
    does(self.owned, 'door', { sees: self.seen }),
  ),
  'GET /doeren/tilbudt/:handover': shows(any(door.offered, door.staffed), 'door', maybe),
  'POST /doeren/tilbudt/:handover/ja': does(door.offered, 'door', { sees: door.staffed }),
  'POST /doeren/tilbudt/:handover/nej': does(door.offered, 'door', { sees: door.staffed }),
  'GET /vagten': shows(kind('staff', 'leader'), 'duty', maybe),
  'POST /vagten': does(kind('staff', 'leader'), 'duty'),
  'GET /vagten/planer/:citizen': shows(dutyDesk, 'duty', maybe),
  'POST /vagten/overlevering': does(kind('staff', 'leader'), 'duty'),
  'POST /vagten/overlevering/:handover/laest': does(kind('staff'), 'duty'),
  'GET /vagten/plan': shows(kind('staff', 'leader'), 'duty', maybe),
  'POST /vagten/plan': does(kind('staff', 'leader'), 'duty'),
  'POST /vagten/plan/:shift/taget-af': does(rosterOf, 'duty', { sees: readsRoster }),
  'GET /vagten/pladser': shows(seesBeds, 'duty', maybe),
  'POST /vagten/pladser': does(seesBeds, 'duty'),
  'GET /vagten/pladser/:stay': shows(stayOf, 'duty', maybe),
  ...each(
    ['kommet', 'taget-hjem', 'fulgt-op', 'ikke-brugt'].map(
      (what) => `POST /vagten/pladser/:stay/${what}`,
    ),
    does(stayOf, 'duty'),
  ),
  'GET /paa-gaden': shows(kind('staff', 'leader'), 'duty', maybe),
  'GET /paa-gaden/:contact': shows(contact, 'duty', maybe),
  ...each(
    [
      ...['POST /paa-gaden/:contact/begyndt', 'POST /paa-gaden/:contact'],
      ...['POST /paa-gaden/:contact/ser-igen'],
    ],
    does(contact, 'duty', { sees: self.seen }),
  ),
}
