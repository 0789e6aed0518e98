import { all, kind, own, rule, signedIn, when, works } from '../rules.ts'
import { inTeamOf, inThread } from '../threads.ts'
import { does, each, type RouteTable, shows } from './row.ts'

const purpose = 'messages'
const at = '/beskeder'
const one = `${at}/:thread`
const another = when('of another', (thing, me) => thing.citizen_id !== me)
const running = when('while it runs', (thing) => (thing.ended_at ?? null) === null)
const atHold = kind('staff', 'leader', 'admin')
const leads = kind('leader', 'admin')
// What somebody named in a thread is, and nobody by work alone.
const inIt = inThread('id')
const opens = rule(
  'those who are in a thread that is not closed',
  (me, thing, facts) =>
    inIt.holds(me, thing, facts) &&
    !facts
      .rows('message.closing')
      .some((row) => row.thread_id === thing.id && row.ended_at === null),
)

/** Words between a person and those they choose, with who answers and when. */
export const messageTable: RouteTable = {
  [`GET ${at}`]: shows(signedIn, purpose, { mayBeEmpty: true }),
  [`GET ${at}/ny`]: shows(signedIn, purpose, { mayBeEmpty: true }),
  [`POST ${at}/ny`]: does(signedIn, purpose),
  [`GET ${at}/ny/:citizen`]: shows(all(another, works()), purpose),
  [`POST ${at}/ny/:citizen`]: does(all(another, works()), purpose),
  // How one’s own reading is shown is nobody else’s: it leaves no line.
  [`POST ${at}/laest`]: { ...does(signedIn, purpose), audit: 'none' },
  [`GET ${at}/hold`]: shows(atHold, purpose, { mayBeEmpty: true }),
  [`POST ${at}/hold/:unit/svartid`]: { ...does(leads, 'steer'), audit: 'none' },
  [`GET ${at}/vaek`]: { ...shows(atHold, purpose, { mayBeEmpty: true }), audit: 'none' },
  [`POST ${at}/vaek`]: { ...does(atHold, purpose), audit: 'none' },
  [`POST ${at}/vaek/:absence/slut`]: {
    ...does(all(own('person_id'), running), purpose),
    audit: 'none',
  },
  ...each([`GET ${one}`, `GET ${one}/ark`, `GET ${one}/med`], shows(inIt, purpose)),
  [`POST ${one}`]: does(opens, purpose, { sees: inIt }),
  [`GET ${one}/fil/:attachment`]: shows(inIt, purpose, { mayBeEmpty: true }),
  ...each(
    [`POST ${one}/med`, `POST ${one}/lukket`, `POST ${one}/aabnet`],
    does(own(), purpose, { sees: inIt }),
  ),
  // Of a thread one is in: who is not the person says goodbye for themselves alone.
  [`POST ${one}/med/:member/farvel`]: does(inIt, purpose),
  ...each(
    [`POST ${one}/taget`, `POST ${one}/givet-tilbage`],
    does(inTeamOf, purpose, { sees: inIt }),
  ),
}
