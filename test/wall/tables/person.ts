import { seesFace } from '../faces.ts'
import { shownFile } from '../files.ts'
import { knows } from '../names.ts'
import { controlPeople, emergencyPeople } from '../oversight.ts'
import { all, any, everybody, kind, nobody, own, rule, signedIn, when, works } from '../rules.ts'
import { ownFile, sentFile } from '../threads.ts'
import { openTables, running, type Tables } from './row.ts'

const byMe = own('author_id')
const mine = own('person_id')
const unused = when('while it can be used', (row) => row.used_at === null && row.ended_at === null)

const fromMyPhone = rule('the one whose phone tells it', (me, row, facts) =>
  facts.rows('person.phone').some((one) => one.id === row.phone_id && one.person_id === me),
)

/** What no room owns, the municipality itself, and people with the ways in that they have. */
export const personTables: Tables = {
  ...openTables('municipality', [
    ...['municipality', 'unit', 'term', 'law', 'code_list', 'code', 'help_line', 'help_hours'],
    ...['help_day', 'setting', 'right_law'],
  ]),
  'platform.once': { reads: nobody, adds: own('actor_id') },
  'platform.draft': { reads: byMe, changes: byMe, removes: byMe, adds: byMe },
  'platform.file': {
    reads: any(own('owner_id'), sentFile('id'), shownFile('id')),
    removes: own('owner_id'),
    adds: own('owner_id'),
  },
  'platform.file_chunk': {
    reads: any(ownFile('file_id'), sentFile('file_id'), shownFile('file_id')),
    adds: ownFile('file_id'),
  },
  // Anybody may ask for work; it holds ids only, and nobody reads it.
  'platform.task': { reads: nobody, adds: everybody },
  'person.person': { reads: any(own('id'), knows('id'), controlPeople, emergencyPeople) },
  'person.role': { reads: any(mine, knows()) },
  'person.cpr': { reads: mine },
  'person.address': {
    reads: any(
      mine,
      all(
        when('unless protected', (row) => row.protected !== true),
        works(undefined, 'person_id'),
      ),
    ),
  },
  'person.channel': { reads: mine, changes: mine, adds: mine },
  'person.code': { reads: mine },
  'person.session': { reads: mine, changes: mine, adds: mine },
  ...openTables('person', ['session_limit']),
  'person.session_setting': { reads: nobody },
  'person.session_ending': {
    reads: any(
      mine,
      when('everybody, when it is about everybody', (row) => row.person_id === null),
    ),
    adds: kind('admin'),
  },
  'person.notice': { reads: mine, adds: mine },
  'person.portrait': {
    reads: seesFace,
    adds: all(mine, kind('staff', 'peer', 'leader')),
    removes: mine,
  },
  // Of what has ended only the owner and an administrator know; nothing of it comes back.
  'person.phone': {
    reads: any(mine, kind('admin')),
    changes: all(running, any(mine, kind('admin'))),
    adds: all(mine, kind('staff')),
  },
  ...openTables('person', ['phone_setting']),
  'person.phone_opening': {
    reads: any(own(), fromMyPhone),
    adds: fromMyPhone,
  },
  'person.demo_sign_in': { reads: nobody },
  'person.identity': { reads: mine, changes: mine, adds: mine },
  'person.session_origin': { reads: nobody, adds: signedIn },
  // Anybody may say that something is used now, and ask for a link for nobody in particular.
  'person.spent': { reads: nobody, adds: everybody },
  'person.link': { reads: nobody, adds: everybody },
  'person.passkey': { reads: mine, changes: all(running, mine), adds: mine },
  'person.way_in': {
    reads: any(mine, own('made_by')),
    changes: all(unused, mine),
    adds: own('made_by'),
  },
}
