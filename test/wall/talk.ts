import { denies, rolesOf, runs, shields } from './closed.ts'
import type { Facts, Me, Row, Rule } from './policy.types.ts'
import { any, own, rule, works } from './rules.ts'

/** The units where somebody is at work now. */
export const unitsOf = (me: Me, facts: Facts): string[] =>
  rolesOf(me, facts)
    .filter(({ kind, unit_id }) => ['staff', 'leader'].includes(String(kind)) && unit_id !== null)
    .map(({ unit_id }) => String(unit_id))

const day = 86_400_000

/** Those at work in the unit that was asked, but for whom the person keeps out, and who is shielded from them. */
const waitsFor = (me: Me, talk: Row, facts: Facts): boolean =>
  me !== null &&
  talk.citizen_id !== me &&
  unitsOf(me, facts).includes(String(talk.unit_id)) &&
  (talk.ended_at === null || new Date(String(talk.ended_at)).getTime() > facts.now - day) &&
  !denies(String(talk.citizen_id), me, facts) &&
  !shields(String(talk.citizen_id), me, facts)

export const unitAsked: Rule = rule('those at work in the unit that was asked', waitsFor)

/** Whoever may see a wish to talk. */
export const seesTalk: Rule = any(own(), works(), unitAsked)

const talkOf = (row: Row, facts: Facts) => facts.find(String(row.talk_id)) ?? {}

export const seesItsTalk: Rule = rule('those who may see the wish', (me, row, facts) =>
  seesTalk.holds(me, talkOf(row, facts), facts),
)

export const takesItsTalk: Rule = rule(
  'those who may see the wish, while it is open, and never the person',
  (me, row, facts) => {
    const talk = talkOf(row, facts)
    return talk.ended_at === null && me !== talk.citizen_id && seesTalk.holds(me, talk, facts)
  },
)

/** Of one’s own: a unit that works with one, or an open door. */
export const mayAsk: Rule = rule('a unit that works with one, or a door', (me, row, facts) => {
  const unit = facts.find(String(row.unit_id))
  return (
    unit?.kind === 'door' ||
    facts
      .rows('circle.staff_relation')
      .some((one) => one.citizen_id === me && one.unit_id === row.unit_id && runs(one, facts.now))
  )
})

export const sameUnit: Rule = rule('those at work in the same unit', (me, row, facts) =>
  unitsOf(me, facts).includes(String(row.unit_id)),
)
