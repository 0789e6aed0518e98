import { all, everybody, kind, own, signedIn, when, works } from '../rules.ts'
import { does, each, open, type RouteTable, shows } from './row.ts'

const mine = own('person_id')
const purpose = 'own_notices'
const desk = 'messages_out'
const staff = kind('staff')
const letter = all(
  staff,
  when('a letter that waits', (row) => row.way === 'letter' && row.ready_at !== null),
  works(undefined, 'person_id'),
)
const quietly = { ...open(signedIn, purpose), mayBeEmpty: true } as const

/** What is told to whom, by which way they chose, and what became of it; and the calendars that may ask. */
export const notifyTable: RouteTable = {
  'GET /aftaler/kalender': open(signedIn, 'own_calendar'),
  'POST /aftaler/kalender': does(signedIn, 'own_calendar'),
  'POST /aftaler/kalender/:feed/lukket': does(mine, 'own_calendar'),
  ...each(['GET /nyt', 'GET /mig/saadan-faar-du-besked'], open(signedIn, purpose)),
  // That something was opened or seen is no change about anybody: no line in the log.
  'POST /nyt/alt-laest': quietly,
  'POST /nyt/:notice/aabnet': { ...quietly, to: mine },
  ...each(
    [
      ...['POST /mig/saadan-faar-du-besked', 'POST /mig/saadan-faar-du-besked/stop'],
      'POST /mig/saadan-faar-du-besked/browser',
    ],
    does(signedIn, purpose),
  ),
  'POST /mig/saadan-faar-du-besked/browser/:browser/fjernet': does(mine, purpose),
  'GET /stop-beskeder': open(everybody),
  // Gates: an address that was given to one person alone, and a gateway that signs what it says.
  'GET /kalender/:file': { ...open(everybody, 'calendar_feed'), mayBeEmpty: true },
  'POST /stop-beskeder/nu': { ...open(everybody, 'stop_notices'), mayBeEmpty: true },
  'POST /beskeder/kvittering': { ...open(everybody, 'receipts'), mayBeEmpty: true },
  'GET /beskeder-der-ikke-kom-frem': open(kind('admin'), desk),
  ...each(['GET /breve', 'GET /breve/ark'], shows(staff, desk, { mayBeEmpty: true })),
  'POST /breve/:sending/printet': does(letter, desk),
}
