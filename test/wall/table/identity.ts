import { all, everybody, kind, own, rule, signedIn } from '../rules.ts'
import { does, each, open, type RouteTable } from './row.ts'

const mine = own('person_id')
const admin = kind('admin')
/** Those whose sessions an administrator may have to end. */
const ofWorker = all(
  admin,
  rule('of somebody who works here', (_, thing, facts) =>
    facts
      .rows('person.role')
      .some(
        (row) =>
          row.person_id === thing.id && ['staff', 'leader', 'admin'].includes(String(row.kind)),
      ),
  ),
)

/** Ways in, and where one is signed in. */
export const identityTable: RouteTable = {
  ...each(['GET /rettigheder', 'GET /rettigheder/ark'], open(everybody)),
  ...each(
    [
      ...[
        'GET /log-ind/kode',
        'POST /log-ind/kode',
        'GET /log-ind/kode/skriv',
        'GET /log-ind/link',
      ],
      ...['GET /log-ind/fortalt', 'GET /log-ud/videre'],
    ],
    { ...open(everybody, 'sign_in'), mayBeEmpty: true },
  ),
  // Gates: whoever comes here is nobody yet, and gets no further without a proof.
  ...each(
    [
      ...['GET /log-ind/borger', 'GET /log-ind/medarbejder', 'GET /log-ind/svar/:issuer'],
      ...['POST /log-ind/kode/skrevet', 'POST /log-ind/link/fulgt', 'POST /log-ind/noegle'],
      'POST /log-ind/fortalt/brugt',
    ],
    { ...open(everybody, 'sign_in'), mayBeEmpty: true },
  ),
  ...each(['GET /log-ud/udbyder/:issuer', 'POST /log-ud/besked/:issuer'], {
    ...open(everybody, 'sign_out'),
    mayBeEmpty: true,
  }),
  'GET /mig/noegler': open(signedIn, 'own_page'),
  'POST /mig/noegler': does(signedIn, 'own_page'),
  'POST /mig/noegler/:passkey/fjernet': does(mine, 'own_page'),
  'GET /mig/adgange': open(signedIn, 'own_sessions'),
  'POST /mig/adgange/:session/lukket': does(mine, 'own_sessions'),
  ...each(
    ['POST /mig/adgange/andre-lukket', 'POST /bliv', 'POST /mig/adgange/faelles', 'POST /bekraeft'],
    does(signedIn, 'own_sessions'),
  ),
  'GET /bekraeft': { ...open(signedIn, 'own_sessions'), mayBeEmpty: true },
  'POST /skift-bruger': { ...open(signedIn, 'sign_out'), mayBeEmpty: true },
  'GET /adgange': open(admin, 'end_access'),
  'POST /adgange/:person/lukket': does(ofWorker, 'end_access', { sees: admin }),
  'POST /adgange/kode': does(admin, 'end_access'),
  'POST /adgange/alle-lukket': does(admin, 'end_access'),
}
