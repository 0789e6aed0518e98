import * as fc from 'fast-check'
import type { Connection } from '../../src/platform/data/connection.ts'
import { newId } from '../../src/platform/data/id.ts'
import type { Stage } from './history.ts'

const kinds = ['denies', 'trusts', 'is shielded', 'is represented', 'is covered'] as const

/** A no, a yes by name, a shield, a paper, and a colleague in another’s place. */
export interface More {
  does: (typeof kinds)[number]
  who: number
  of: number
  subject: string
  role: string
  days: number
}

export const isMore = (act: { does: string }): act is More => kinds.some((one) => one === act.does)

export const more = (
  who: fc.Arbitrary<number>,
  of: fc.Arbitrary<number>,
  subjects: readonly string[],
  roles: readonly string[],
): fc.Arbitrary<More> =>
  fc.record({
    does: fc.constantFrom(...kinds),
    who,
    of,
    subject: fc.constantFrom(...subjects, ''),
    role: fc.constantFrom(...roles),
    days: fc.integer({ min: 1, max: 9 }),
  })

const tables = [
  'substitution',
  'share',
  'staff_relation',
  'member',
  'denial',
  'trust',
  'shield',
  'representation',
]

/** Nobody is anything to anybody. */
export const clear = (connection: Connection) =>
  connection.script(tables.map((name) => `delete from circle.${name}`).join(';'))

const texts: Record<More['does'], string> = {
  denies: `insert into circle.denial (id, citizen_id, person_id, subject, given_at, given_by)
    values ($1, $2, $3, nullif($4, ''), $5, $2) on conflict do nothing`,
  trusts: `insert into circle.trust (id, citizen_id, person_id, given_at, given_by)
    values ($1, $2, $3, $4, $2) on conflict do nothing`,
  'is shielded': `insert into circle.shield (id, citizen_id, reason, set_by, from_at, until_at)
    values ($1, $2, 'threat', $2, $3, $4)`,
  'is represented': `insert into circle.representation (id, citizen_id, person_id, kind, reads, writes, from_at,
      until_at, document_sealed, registered_by, registered_at)
    values ($1, $2, $3, 'attorney', array[$4], array[$4], $5, $6, '', $7, $5)`,
  'is covered': `insert into circle.substitution (id, relation_id, citizen_id, person_id, from_at, until_at, arranged_by, arranged_at)
    select $1, r.id, r.citizen_id, $3, $4, $5, r.person_id, $4 from circle.staff_relation r
    where r.citizen_id = $2 and r.person_id <> $3 order by r.id limit 1`,
}

export async function doMore(
  connection: Connection,
  { people, citizens }: Stage,
  { does, who, of, subject }: More,
  { now, until }: { now: Date; until: Date },
) {
  const id = newId()
  const citizen = citizens[of] ?? ''
  const person = people[who] ?? ''
  const another = people[(who + 1) % people.length] ?? ''
  const values: Record<More['does'], unknown[]> = {
    denies: [id, citizen, person, subject, now],
    trusts: [id, citizen, person, now],
    'is shielded': [id, citizen, now, until],
    'is represented': [id, citizen, person, subject || 'steps', now, until, another],
    'is covered': [id, citizen, person, now, until],
  }
  await connection.query(texts[does], values[does])
}
