import type { Permit } from './grants.ts'
import type { Facts, Me, Row } from './policy.types.ts'

export const at = (value: unknown): number | null =>
  value === null || value === undefined ? null : new Date(String(value)).getTime()

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)

/** A row that has begun and has not ended. */
export const runs = (row: Row, now: number): boolean => {
  const from = at(row.from_at)
  const until = at(row.until_at)
  return (
    (row.ended_at ?? null) === null &&
    (from === null || from <= now) &&
    (until === null || until > now)
  )
}

const roleRuns = (row: Row, now: number) =>
  String(row.from_day) <= dayOf(now) &&
  (row.until_day === null || String(row.until_day) >= dayOf(now))

export const rolesOf = (person: unknown, facts: Facts): Row[] =>
  facts.rows('person.role').filter((row) => row.person_id === person && roleRuns(row, facts.now))

const employed = ['staff', 'peer', 'leader', 'admin']
export const isEmployed = (person: unknown, facts: Facts) =>
  rolesOf(person, facts).some(({ kind }) => employed.includes(String(kind)))

const trusts = (citizen: string, me: Me, facts: Facts) =>
  facts
    .rows('circle.trust')
    .some((row) => row.citizen_id === citizen && row.person_id === me && row.ended_at === null)

export const denies = (citizen: string, me: Me, facts: Facts) =>
  facts
    .rows('circle.denial')
    .some(
      (row) =>
        row.citizen_id === citizen &&
        row.person_id === me &&
        row.subject === null &&
        row.ended_at === null,
    )

export const shields = (citizen: string, me: Me, facts: Facts) =>
  facts.rows('circle.shield').some((row) => row.citizen_id === citizen && runs(row, facts.now)) &&
  !trusts(citizen, me, facts)

/** The record of somebody who also works here is closed to colleagues, but for what came after and those let in by name. */
export function locks({ citizen, given }: Permit, me: Me, facts: Facts): boolean {
  const theirs = facts.rows('person.role').filter((row) => row.person_id === citizen)
  if (!theirs.some(({ kind }) => kind === 'citizen')) return false
  return theirs
    .filter((row) => employed.includes(String(row.kind)))
    .filter((row) => row.until_day === null || String(row.until_day) >= dayOf(facts.now))
    .filter((row) => given === null || dayOf(given) < String(row.from_day))
    .some(
      (row) =>
        !trusts(citizen, me, facts) ||
        rolesOf(me, facts).some(({ unit_id }) => unit_id !== null && unit_id === row.unit_id),
    )
}
