import { at, rolesOf } from './closed.ts'
import type { Facts, Me, Row, Rule } from './policy.types.ts'
import { kind, roleKinds, rule } from './rules.ts'

const unitKind = (unit: unknown, facts: Facts) =>
  facts.rows('municipality.unit').find(({ id }) => id === unit)?.kind

/** Whose work somebody looks after: an officer everybody’s, a leader that of the own unit. Never one’s own. */
export function oversees(me: Me, person: unknown, facts: Facts): boolean {
  if (me === null || person === me) return false
  const theirs = facts
    .rows('person.role')
    .filter((row) => row.person_id === person)
    .filter(({ kind: of }) => ['staff', 'leader', 'admin', 'peer'].includes(String(of)))
  return rolesOf(me, facts).some(
    (mine) =>
      (mine.kind === 'admin' && theirs.length > 0) ||
      (mine.kind === 'leader' &&
        theirs.some(
          ({ unit_id }) =>
            unitKind(mine.unit_id, facts) === 'leadership' ||
            (unit_id !== null && unit_id === mine.unit_id),
        )),
  )
}

const overseesSomebody = (me: Me, facts: Facts) =>
  facts.rows('person.person').some(({ id }) => oversees(me, id, facts))

export const officer = kind('admin')
export const overseer = rule('those who look after the log', (me, _, facts) =>
  overseesSomebody(me, facts),
)

/** Acts of Nødadgang that somebody is to look at afterwards. */
export const toReview: Rule = rule('those who look at the act afterwards', (me, act, facts) => {
  if (me === null || act.person_id === me || act.citizen_id === me || act.opened_at === undefined)
    return false
  return rolesOf(me, facts).some(
    (mine) =>
      mine.kind === 'admin' ||
      (mine.kind === 'leader' &&
        (act.withheld ?? null) === null &&
        (mine.unit_id === act.unit_id || unitKind(mine.unit_id, facts) === 'leadership')),
  )
})

/** Acts about somebody that they have been told of. */
export const toldOf: Rule = rule(
  'the person, when they have been told',
  (me, act, facts) =>
    me !== null &&
    act.citizen_id === me &&
    act.opened_at !== undefined &&
    ((act.withheld ?? null) === null ||
      facts.rows('circle.emergency_telling').some(({ emergency_id }) => emergency_id === act.id)),
)

/** What is kept from a person for safety, until they are told. */
export const notWithheld: Rule = rule(
  'what is not kept back for safety',
  (me, line, facts) =>
    !facts
      .rows('circle.emergency')
      .filter((act) => act.citizen_id === me && !toldOf.holds(me, act, facts))
      .some(
        (act) =>
          line.object_id === act.id ||
          (line.ground === 'emergency' &&
            line.actor_id === act.person_id &&
            (at(line.at) ?? 0) >= (at(act.opened_at) ?? 0)),
      ),
)

export const emergencyPeople: Rule = rule('those who are told of an act', (me, thing, facts) =>
  facts
    .rows('circle.emergency')
    .some(
      (act) =>
        (act.person_id === thing.id && toldOf.holds(me, act, facts)) ||
        ([act.citizen_id, act.person_id].includes(thing.id) && toReview.holds(me, act, facts)),
    ),
)

/** Questions that somebody asked, or looks after; never those about themselves. */
export const questionsKept: Rule = rule(
  'those who look after the log',
  (me, row, facts) =>
    (row.asked_by === me && me !== null && overseesSomebody(me, facts)) ||
    (roleKinds(me, facts).includes('admin') && row.asked_id !== undefined && row.asked_id !== me),
)
export const alarmsKept: Rule = rule('those who oversee the one it is about', (me, row, facts) =>
  oversees(me, row.actor_id, facts),
)

/** Names that go with a control, a question or a wondering. */
export const controlPeople: Rule = rule(
  'those who look after the log, and those they ask',
  (me, thing, facts) => {
    const named = (row: Row, columns: string[]) =>
      columns.some((column) => row[column] === thing.id)
    const questions = facts.rows('audit.question')
    if (
      me !== null &&
      questions.some((row) => row.asked_id === me && named(row, ['citizen_id', 'asked_by']))
    )
      return true
    const mine = roleKinds(me, facts)
    if (!mine.includes('admin') && !mine.includes('leader')) return false
    const admin = mine.includes('admin')
    return (
      questions.some(
        (row) =>
          questionsKept.holds(me, row, facts) && named(row, ['asked_id', 'citizen_id', 'asked_by']),
      ) ||
      facts
        .rows('audit.alarm')
        .some((row) => named(row, ['actor_id']) && alarmsKept.holds(me, row, facts)) ||
      (admin &&
        facts.rows('audit.wondering').some((row) => named(row, ['citizen_id', 'looked_id']))) ||
      (admin && facts.rows('audit.control').some((row) => named(row, ['drawn_by'])))
    )
  },
)
