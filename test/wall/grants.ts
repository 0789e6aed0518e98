import { at, denies, isEmployed, locks, rolesOf, runs, shields } from './closed.ts'
import type { Facts, Me, Row } from './policy.types.ts'

/** By what somebody is let into a life: all of it by work, one subject or one thing by choice. */
export interface Permit {
  citizen: string
  ground:
    | 'self'
    | 'relation'
    | 'substitute'
    | 'consent'
    | 'representation'
    | 'exchange'
    | 'emergency'
  role: string | null
  subject: string | null
  object: string | null
  writes: boolean
  /** When it was given, for what a person gave. */
  given: number | null
}

/** What the person gave, and what a paper gives: never by work. */
function chosen(me: Me, facts: Facts): Permit[] {
  const mine = (table: string) =>
    facts.rows(table).filter((row) => row.person_id === me && runs(row, facts.now))
  const permit = (row: Row, more: Partial<Permit>): Permit => ({
    ...{ citizen: String(row.citizen_id), ground: 'consent', role: null, subject: null },
    ...{ object: null, writes: false, given: at(row.given_at ?? row.registered_at) },
    ...more,
  })
  const each = (list: unknown) => (Array.isArray(list) ? list.map(String) : [])
  return [
    ...mine('circle.share').map((row) =>
      permit(row, {
        subject: String(row.subject),
        object: row.object_id ? String(row.object_id) : null,
      }),
    ),
    ...mine('circle.representation').flatMap((row) =>
      each(row.reads).map((subject) =>
        permit(row, {
          ground: 'representation',
          subject,
          writes: each(row.writes).includes(subject),
        }),
      ),
    ),
    ...mine('circle.exchange_consent').flatMap((row) =>
      each(row.subjects).map((subject) => permit(row, { ground: 'exchange', subject })),
    ),
  ]
}

/** By one’s own work, and in place of a colleague whose work it still is. */
function byWork(me: Me, facts: Facts): Permit[] {
  const permit = (row: Row, ground: Permit['ground'], role: unknown): Permit => ({
    ...{ citizen: String(row.citizen_id), ground, role: String(role), subject: null },
    ...{ object: null, writes: false, given: null },
  })
  const relations = facts.rows('circle.staff_relation').filter((row) => runs(row, facts.now))
  return [
    ...relations
      .filter((row) => row.person_id === me)
      .map((row) => permit(row, 'relation', row.role)),
    ...facts
      .rows('circle.substitution')
      .filter((row) => row.person_id === me && runs(row, facts.now))
      .flatMap((row) => {
        const rests = relations.find(({ id }) => id === row.relation_id)
        return rests ? [permit(row, 'substitute', rests.role)] : []
      }),
  ]
}

function inEmergency(me: Me, facts: Facts): Permit[] {
  if (!rolesOf(me, facts).some(({ kind }) => kind === 'staff')) return []
  return facts
    .rows('circle.emergency')
    .filter(
      (row) =>
        row.person_id === me && runs(row, facts.now) && (at(row.opened_at) ?? 0) <= facts.now,
    )
    .map((row) => ({
      ...{
        citizen: String(row.citizen_id),
        ground: 'emergency' as const,
        role: null,
        subject: null,
      },
      ...{ object: null, writes: false, given: null },
    }))
}

const known = new WeakMap<Facts, Map<Me, Permit[]>>()

/** Every way in that somebody has now. What is closed is closed whatever else would open it. */
export function permits(me: Me, facts: Facts): Permit[] {
  if (me === null) return []
  const all = known.get(facts) ?? new Map<Me, Permit[]>()
  known.set(facts, all)
  const before = all.get(me)
  if (before) return before
  const self: Permit = {
    ...{ citizen: me, ground: 'self', role: null, subject: null, object: null, writes: true },
    given: null,
  }
  const works = isEmployed(me, facts)
  const others = [...(works ? byWork(me, facts) : []), ...chosen(me, facts)].filter(
    (one) =>
      !denies(one.citizen, me, facts) &&
      (!works || (!shields(one.citizen, me, facts) && !locks(one, me, facts))),
  )
  const found = [self, ...others, ...inEmergency(me, facts)]
  all.set(me, found)
  return found
}
