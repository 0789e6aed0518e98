import { rolesOf, runs } from './closed.ts'
import { permits } from './grants.ts'
import { type Facts, type Me, type Row, type Rule, rule } from './rules.ts'

const isListed = (person: unknown, facts: Facts) =>
  rolesOf(person, facts).some(({ listed }) => listed === true)

/** Where somebody may stand around a person. */
const places = [
  'member',
  'staff_relation',
  'share',
  'substitution',
  'representation',
  'exchange_consent',
]

const around = (facts: Facts, holds: (row: Row) => boolean) =>
  places.some((table) => facts.rows(`circle.${table}`).some(holds))

/**
 * Names: one’s own; the people around the lives one is let into, also those who have left, and whoever laid down
 * the paper of one who acts for them; those in whose circle one ever was, or for whom one acts by a paper that runs;
 * and, for those who are signed in, peers and volunteers who want to be found.
 */
export const knows = (column = 'person_id'): Rule =>
  rule('those who know the person by name', (me, thing, facts) => {
    const wanted = thing[column]
    if (me === null) return false
    const into = new Set(permits(me, facts).map(({ citizen }) => citizen))
    return (
      into.has(String(wanted)) ||
      around(
        facts,
        (row) =>
          into.has(String(row.citizen_id)) &&
          (row.person_id === wanted || row.registered_by === wanted),
      ) ||
      facts
        .rows('circle.member')
        .some((row) => row.person_id === me && row.citizen_id === wanted) ||
      facts
        .rows('circle.representation')
        .some((row) => row.person_id === me && row.citizen_id === wanted && runs(row, facts.now)) ||
      isListed(wanted, facts)
    )
  })

/** A person who is around the one who asks. */
export const aroundMe: Rule = rule('the one whom the person is around', (me, thing, facts) => {
  if (me === null || thing.id === me) return false
  return around(
    facts,
    (row) => row.citizen_id === me && row.person_id === thing.id && row.ended_at === null,
  )
})

export const wantsToBeFound: Rule = rule(
  'everybody signed in, of one who wants to be found',
  (me: Me, thing, facts) => me !== null && isListed(thing.id, facts),
)

/** One with whom the person shares something of theirs, now. */
export const letIn: Rule = rule('those with whom the person shares something', (me, thing, facts) =>
  permits(me, facts).some(
    ({ citizen, role, ground }) =>
      citizen === thing.citizen_id && role === null && ground !== 'self' && ground !== 'emergency',
  ),
)
