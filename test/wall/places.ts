import { denies, rolesOf, shields } from './closed.ts'
import { permits } from './grants.ts'
import type { Facts, Me, Row } from './policy.types.ts'
import { rule } from './rules.ts'

/** The unit that a thing hangs in, or is. */
const unitOf = (thing: Row) => String(thing.unit_id ?? thing.id)
const runs = (row: Row, now: number) =>
  (row.ended_at ?? null) === null &&
  new Date(String(row.from_at)).getTime() <= now &&
  (!row.until_at || new Date(String(row.until_at)).getTime() > now)

export const livesIn = (me: Me, unit: string, facts: Facts) =>
  me !== null &&
  facts
    .rows('everyday.resident')
    .some((row) => row.citizen_id === me && row.unit_id === unit && runs(row, facts.now))

const attended = (me: Me, citizen: unknown, facts: Facts) =>
  permits(me, facts).some((permit) => permit.role !== null && permit.citizen === citizen)

/** By one's own place of work; in a home also by working with somebody there. */
export const worksIn = (me: Me, unit: string, facts: Facts, kind: string) => {
  if (me === null || facts.find(unit)?.kind !== kind) return false
  const placed = rolesOf(me, facts).some(
    (row) => row.unit_id === unit && ['staff', 'leader'].includes(String(row.kind)),
  )
  const comes = facts
    .rows('circle.staff_relation')
    .some(
      (row) =>
        row.person_id === me &&
        row.unit_id === unit &&
        runs(row, facts.now) &&
        attended(me, row.citizen_id, facts),
    )
  return placed || (kind === 'home' && comes)
}

export const lives = rule('those who live there', (me, thing, facts) =>
  livesIn(me, unitOf(thing), facts),
)
export const worksThere = (kind: 'home' | 'centre') =>
  rule('those who are at work there', (me, thing, facts) => worksIn(me, unitOf(thing), facts, kind))
export const onBoard = rule(
  'those who live or work there',
  (me, thing, facts) =>
    livesIn(me, unitOf(thing), facts) || worksIn(me, unitOf(thing), facts, 'home'),
)

/** Who may know that somebody lives there: themselves, those who work with them there, and all there when the name hangs. */
export function seesResident(me: Me, row: Row | undefined, facts: Facts): boolean {
  if (me === null || !row) return false
  if (row.citizen_id === me) return true
  const unit = String(row.unit_id)
  const citizen = String(row.citizen_id)
  if (!runs(row, facts.now) || denies(citizen, me, facts) || shields(citizen, me, facts))
    return false
  const there = livesIn(me, unit, facts) || worksIn(me, unit, facts, 'home')
  const named = facts.rows('everyday.name_plate').some((plate) => plate.resident_id === row.id)
  return there && (named || attended(me, citizen, facts))
}

export const mealOf = (thing: Row, facts: Facts) => facts.find(String(thing.meal_id))
