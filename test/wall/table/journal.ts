import { all, any, kind, one, own, reads, signedIn, when, works, writes } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const sees = any(reads('journal'), one('journal'))
const another = when('of another', (thing, me) => thing.citizen_id !== me)
const atWork = all(another, reads('journal'))
const writesIt = all(another, writes('journal'), works())
const maybe = { mayBeEmpty: true } as const
const at = '/borgere/:citizen/journal'
const employed = kind('staff', 'leader')

/** What staff write about the work with a person, read by the person when it is saved. */
export const journalTable: RouteTable = {
  ...each(['GET /journal', 'GET /journal/ark'], shows(signedIn, 'own_journal', maybe)),
  // A search changes nothing: it leads to an address in which its words are sealed.
  'POST /journal': open(signedIn, 'own_journal'),
  'GET /journal/:note': shows(sees, 'read_notes'),
  'POST /journal/:note/bemaerkning': does(own(), 'own_journal', { sees }),
  'GET /journal/billede/:photo': shows(
    any(reads('journal'), one('journal', 'note_id')),
    'read_notes',
    maybe,
  ),
  'POST /journal/billede/:photo/taget-tilbage': does(
    any(own(), all(writes('journal'), works())),
    'own_journal',
  ),
  [`GET ${at}`]: shows(atWork, 'read_notes'),
  [`POST ${at}`]: shows(atWork, 'read_notes'),
  [`GET ${at}/ny`]: shows(writesIt, 'write_note', { sees: atWork }),
  [`POST ${at}/ny`]: does(writesIt, 'write_note', { sees: atWork }),
  // A draft is its author’s alone: of another’s, or of none, nothing is let go.
  [`POST ${at}/ny/:note/sluppet`]: {
    ...does(writesIt, 'write_note', { sees: atWork }),
    audit: 'none',
  },
  [`GET ${at}/:note`]: shows(atWork, 'read_notes'),
  ...each(
    [`POST ${at}/:note/tilfoejet`, `POST ${at}/:note/svar`],
    does(writesIt, 'write_note', { sees: atWork }),
  ),
  [`POST ${at}/:note/skridt`]: does(
    all(writesIt, works(['support', 'coordinator'])),
    'write_note',
    {
      sees: atWork,
    },
  ),
  [`POST ${at}/:note/samme-igen`]: does(all(writesIt, writes('appointments')), 'write_note', {
    sees: atWork,
  }),
  'GET /vendinger': open(employed, 'write_note'),
  'POST /vendinger': open(employed, 'write_note'),
  'POST /vendinger/:phrase/lagt-vaek': { ...open(own('person_id'), 'write_note'), ...maybe },
}
