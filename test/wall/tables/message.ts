import { knows } from '../names.ts'
import { all, any, everybody, kind, own, rule, when, works } from '../rules.ts'
import { answers, choosesFrom, inThread, isOpen, ofTeam, seesLine, withLine } from '../threads.ts'
import { running, type Tables } from './row.ts'

const mine = own()
const signed = own('person_id')
const inIt = inThread('thread_id')
const leads = kind('leader', 'admin')
const shown = rule(
  'of those at work, and of those who want it',
  (_, thing, facts) =>
    thing.at_work === true ||
    facts
      .rows('message.preference')
      .some((row) => row.person_id === thing.person_id && row.shows_reading === true),
)
const ownLine = rule('the one who wrote the line', (me, thing, facts) =>
  facts.rows('message.line').some(({ id, author_id }) => id === thing.line_id && author_id === me),
)
const asItIs = rule(
  'as work exactly when it is',
  (me, thing, facts) => thing.at_work === answers('thread_id').holds(me, thing, facts),
)
/** Words between a person and those they choose, with who answers and when. */
export const messageTables: Tables = {
  'message.thread': {
    reads: inThread('id'),
    adds: all(
      own('started_by'),
      any(
        mine,
        all(
          works(),
          when('with no team', ({ unit_id }) => (unit_id ?? null) === null),
        ),
      ),
    ),
  },
  'message.member': {
    reads: any(signed, inIt),
    changes: all(running, any(mine, signed)),
    adds: all(own('added_by'), any(all(mine, choosesFrom), all(signed, works()))),
  },
  'message.line': {
    reads: seesLine()('thread_id'),
    adds: all(own('author_id'), inIt, isOpen, asItIs),
  },
  'message.attachment': { reads: withLine, adds: ownLine },
  'message.look': { reads: any(signed, all(inIt, shown)), adds: all(signed, inIt, asItIs) },
  'message.closing': { reads: inIt, changes: all(running, mine), adds: mine },
  'message.taking': {
    reads: inIt,
    changes: all(running, ofTeam('thread_id')),
    adds: all(signed, ofTeam('thread_id')),
  },
  'message.team': { reads: everybody, changes: leads, adds: leads },
  'message.absence': {
    reads: any(signed, knows('person_id')),
    changes: all(running, signed),
    adds: signed,
  },
  'message.preference': { reads: signed, changes: signed, adds: signed },
}
