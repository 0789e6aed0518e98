import { dayOf } from '../../../src/platform/time/days.ts'
import { permits } from '../grants.ts'
import type { Facts, Me, Row } from '../policy.types.ts'
import { all, any, one, own, rule, when, works } from '../rules.ts'
import { running, type Tables } from './row.ts'

const mine = own()
const alone = { reads: mine, changes: mine, adds: mine }
const kept = when('not put away', (note) => note.put_away_at === null)
const close = when('about somebody close', (note) => note.kind === 'relation')
const other = when('about anything else', (note) => note.kind !== 'relation')

/** What holds between two now: what names somebody counts before what is for all, and a day that is over says nothing. */
function saidTo(me: Me, citizen: unknown, facts: Facts): unknown {
  const today = dayOf(new Date(facts.now))
  const all = facts
    .rows('health.openness')
    .filter((row) => row.citizen_id === citizen && row.ended_at === null)
    .filter((row) => row.until_day === null || String(row.until_day) >= today)
  const named = all.find((row) => row.person_id === me)
  return (named ?? all.find((row) => row.person_id === null))?.says
}

const willing = all(
  works(),
  rule('with whom the person will talk about health', (me, thing, facts) => {
    return saidTo(me, thing.citizen_id, facts) === 'yes'
  }),
)
const YEAR_MS = 300 * 86_400_000
const offerable = all(
  willing,
  rule('who was not offered one this last year', (_, thing, facts) =>
    facts
      .rows('health.check_offer')
      .every(
        (row) =>
          row.citizen_id !== thing.citizen_id ||
          Date.parse(String(row.offered_at)) <= facts.now - YEAR_MS,
      ),
  ),
)
const askable = all(
  works(),
  rule('when nothing was said, and no answer is awaited', (me, thing, facts) => {
    const waits = facts
      .rows('health.asking')
      .some(
        (row) =>
          row.citizen_id === thing.citizen_id && row.person_id === me && row.answered_at === null,
      )
    return !waits && saidTo(me, thing.citizen_id, facts) === undefined
  }),
)

const letIn = (me: Me, citizen: unknown, facts: Facts) =>
  permits(me, facts).some((permit) => permit.citizen === citizen)

const there = (me: Me, challenge: unknown, facts: Facts): Row | undefined =>
  facts
    .rows('health.challenge_person')
    .find((row) => row.challenge_id === challenge && row.person_id === me && row.left_at === null)

/** The citizen, and whoever was asked along and has not left, while they are let into that life. */
const together = (column: string) =>
  rule('those who try it together', (me, thing, facts) => {
    const it = facts.find(String(thing[column]))
    if (me === null || !it) return false
    if (it.citizen_id === me) return true
    return there(me, it.id, facts) !== undefined && letIn(me, it.citizen_id, facts)
  })

const runs = (me: Me, thing: Row, facts: Facts) =>
  me !== null && facts.find(String(thing.challenge_id))?.ended_at === null

const addsPerson = rule('the citizen asks, who begins it is in it', (me, thing, facts) => {
  const it = facts.find(String(thing.challenge_id))
  if (!runs(me, thing, facts) || !it) return false
  const self = thing.person_id === me
  return (
    (it.citizen_id === me && (self || thing.joined_at === null)) || (self && it.begun_by === me)
  )
})
const writesIn = rule('those who said yes, while it runs', (me, thing, facts) => {
  const row = there(me, thing.challenge_id, facts)
  return runs(me, thing, facts) && row !== undefined && row.joined_at !== null
})

const unanswered = when('not answered', (row) => row.answer === null)

/** Body and health as the person sees it: nothing comes with work, and one is asked first. */
export const healthTables: Tables = {
  'health.note': {
    reads: any(mine, all(kept, any(all(close, one('close_relations')), all(other, one('health'))))),
    changes: mine,
    adds: mine,
  },
  'health.asking': {
    reads: any(mine, own('person_id')),
    changes: mine,
    adds: all(own('person_id'), askable),
  },
  'health.openness': {
    reads: any(
      mine,
      all(
        running,
        works(),
        any(
          own('person_id'),
          when('said to all', (row) => row.person_id === null),
        ),
      ),
    ),
    changes: mine,
    adds: mine,
  },
  'health.talk': {
    reads: any(mine, all(own('person_id'), willing)),
    changes: any(mine, all(own('person_id'), willing)),
    adds: all(own('person_id'), willing),
  },
  'health.check_offer': {
    reads: any(mine, all(own('offered_by'), willing, unanswered)),
    changes: mine,
    adds: all(own('offered_by'), any(mine, all(offerable, unanswered))),
  },
  'health.check_wish': alone,
  'health.challenge': {
    reads: together('id'),
    changes: mine,
    adds: all(own('begun_by'), any(mine, willing)),
  },
  'health.challenge_person': {
    reads: together('challenge_id'),
    changes: all(own('person_id'), together('challenge_id')),
    adds: addsPerson,
  },
  'health.challenge_entry': {
    reads: together('challenge_id'),
    adds: all(own('person_id'), together('challenge_id'), writesIn),
  },
}
