import { at, runs } from './closed.ts'
import type { Facts, Me, Row, Rule } from './policy.types.ts'
import { roleKinds, rule } from './rules.ts'

/** Those who have the duty somewhere now. */
export function onDuty(me: Me, facts: Facts): string[] {
  if (!roleKinds(me, facts).includes('staff')) return []
  const hour = 3_600_000
  const over = (shift: Row) =>
    facts
      .rows('contact.shift_handover')
      .some((row) => row.shift_id === shift.id && row.accepted_at !== null)
  return facts
    .rows('contact.shift')
    .filter((row) => row.person_id === me && row.called_off_at === null)
    .filter((row) => (at(row.from_at) ?? 0) <= facts.now)
    .filter((row) => {
      const until = at(row.until_at) ?? 0
      return until > facts.now || (until > facts.now - hour && !over(row))
    })
    .map(({ unit_id }) => String(unit_id))
}

/** Those who have the duty, of a person who agreed to it beforehand. */
export const dutyDesk: Rule = rule(
  'those on duty, when the person agreed beforehand',
  (me, row, facts) =>
    onDuty(me, facts).length > 0 &&
    facts
      .rows('crisis.desk_consent')
      .some(
        (one) =>
          one.citizen_id === row.citizen_id &&
          runs(one, facts.now) &&
          (at(one.given_at) ?? 0) <= facts.now,
      ),
)
