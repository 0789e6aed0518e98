import { all, any, kind, own, reads, rule, signedIn, when, works, writes } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const mine = own()
const maybe = { mayBeEmpty: true } as const
const another = when('of another', (thing, me) => thing.citizen_id !== me)
const employed = kind('staff', 'peer', 'leader')
const leads = kind('leader', 'admin')
const decides = all(another, works(['authority']))
/** At the table of a meeting: the person, and those who work with them and write the journal. */
const atTable = any(mine, all(works(), writes('journal')))
const hisOrLeads = any(own('proposed_by'), leads)
const running = when('while it runs', (thing) => (thing.ended_at ?? null) === null)
const ownStatements = 'own_statements'
const statement = '/journal/udsagn/:statement'
const desk = '/borgere/:citizen/udsagn'
const meeting = '/aftaler/:appointment/moede'
/** One whom the person asked to hand their words to the doctor, as long as they work together. */
const asked = all(
  works(),
  rule('one whom the person asked', (me, thing, facts) =>
    facts
      .rows('journal.tapering_consent')
      .some(
        (row) =>
          row.citizen_id === thing.citizen_id && row.person_id === me && row.ended_at === null,
      ),
  ),
)

/** Words about people, statements, meetings, groups, and what is copied to the system beside. */
export const journalCraftTable: RouteTable = {
  ...each(['GET /sprog', 'GET /sprog/forslag'], open(signedIn, 'language')),
  ...each(
    ['POST /sprog/forslag', 'POST /sprog/hjaelp/slaaet-fra', 'POST /sprog/hjaelp/slaaet-til'],
    { ...open(signedIn, 'language'), ...maybe },
  ),
  ...each(['POST /sprog/ord/:listWord/fjernes', 'POST /sprog/forslag/:wordProposal/enig'], {
    ...open(signedIn, 'language'),
    ...maybe,
  }),
  'POST /sprog/forslag/:wordProposal/taget-tilbage': {
    ...open(all(running, hisOrLeads), 'language'),
    ...maybe,
  },
  ...each(
    ['GET /journal/udsagn', 'GET /journal/udsagn/nyt', 'GET /journal/nedtrapning'],
    shows(signedIn, ownStatements, maybe),
  ),
  ...each(['POST /journal/udsagn/nyt', 'POST /journal/nedtrapning'], does(signedIn, ownStatements)),
  [`GET ${statement}`]: shows(mine, ownStatements),
  ...each(
    [
      ...[`POST ${statement}/bemaerkning`, `POST ${statement}/passer-ikke`],
      ...[`POST ${statement}/passer-ikke/taget-tilbage`, `POST ${statement}/rettelse`],
      `POST ${statement}/rettelse/taget-tilbage`,
    ],
    does(mine, ownStatements),
  ),
  'GET /journal/nedtrapning/:tapering/brev': shows(mine, ownStatements, maybe),
  ...each(
    [
      'POST /journal/nedtrapning/:tapering/givet',
      'POST /journal/nedtrapning/:tapering/givet/taget-tilbage',
      'POST /journal/nedtrapning/:tapering/lagt-vaek',
    ],
    does(mine, ownStatements),
  ),
  'GET /delt-med-mig/:citizen/udsagn': shows(
    all(another, reads('statements')),
    'shared_life',
    maybe,
  ),
  ...each([`GET ${desk}`, `GET ${desk}/nyt`], shows(decides, 'prepare')),
  [`POST ${desk}/nyt`]: does(decides, 'prepare'),
  [`GET ${desk}/:statement`]: shows(decides, 'prepare', maybe),
  ...each(
    [`POST ${desk}/:statement/gaelder`, `POST ${desk}/:statement/svar`],
    does(decides, 'prepare'),
  ),
  'GET /borgere/:citizen/nedtrapning': shows(all(another, asked), 'prepare', maybe),
  'POST /borgere/:citizen/nedtrapning/:tapering/afleveret': does(all(another, asked), 'follow_up'),
  'GET /moeder': shows(signedIn, 'own_meetings', maybe),
  'GET /borgere/:citizen/moeder': shows(all(another, works(), writes('journal')), 'meeting'),
  [`GET ${meeting}`]: shows(atTable, 'meeting'),
  [`GET ${meeting}/forstaaet`]: shows(atTable, 'meeting'),
  // Who has written, and nothing of what; asked with the newest text that one has seen.
  [`GET ${meeting}/nyt`]: { ...shows(atTable, 'meeting', maybe), audit: 'none' },
  [`GET ${meeting}/afsnit/:minute`]: shows(atTable, 'meeting', maybe),
  ...each(
    [
      ...[`POST ${meeting}/punkt`, `POST ${meeting}/punkt/:point/talt-om`],
      ...[`POST ${meeting}/tegn`, `POST ${meeting}/tegn/:signal/slut`],
      ...[`POST ${meeting}/afsnit`, `POST ${meeting}/afsnit/:minute`],
      `POST ${meeting}/forstaaet`,
    ],
    does(atTable, 'meeting'),
  ),
  [`POST ${meeting}/notat`]: does(all(another, works(), writes('journal')), 'meeting', {
    sees: atTable,
  }),
  ...each(['GET /gruppe', 'GET /gruppe/skriv'], { ...open(employed, 'write_note'), ...maybe }),
  'POST /gruppe/skriv': does(employed, 'write_note'),
  ...each(['GET /overfoer', 'GET /overfoer/dagen.txt', 'GET /overfoer/dagen.csv'], {
    ...open(employed, 'carry'),
    ...maybe,
  }),
  ...each(['POST /overfoer/overfoert', 'POST /overfoer/alt-overfoert'], does(employed, 'carry')),
  'POST /overfoer/:carried/fortrudt': does(
    all(own('carried_by'), works(), writes('journal')),
    'carry',
  ),
}
