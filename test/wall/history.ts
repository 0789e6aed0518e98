import * as fc from 'fast-check'
import type { Connection } from '../../src/platform/data/connection.ts'
import { newId } from '../../src/platform/data/id.ts'
import { clear, doMore, isMore, type More, more } from './more-history.ts'

/** Something that happens around a person: what is shared, what is withdrawn, who begins and who stops. */
export type Act =
  | { does: 'shares'; with: number; of: number; subject: string; one: boolean; days: number | null }
  | { does: 'withdraws'; nth: number }
  | { does: 'begins'; who: number; of: number; role: string; from: number; days: number | null }
  | { does: 'stops'; nth: number }
  | { does: 'chooses'; who: number; of: number }
  | { does: 'time passes'; days: number }
  | More

const subjects = [
  ...['hopes', 'resources', 'roles', 'story', 'meeting'],
  ...['goals', 'steps', 'appointments', 'circle'],
]
const roles = ['support', 'coordinator', 'authority', 'night']
const days = fc.option(fc.integer({ min: 1, max: 9 }))

export const histories = (people: number, citizens: number) => {
  const who = fc.nat(people - 1)
  const of = fc.nat(citizens - 1)
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.record({
      does: fc.constant('shares' as const),
      with: who,
      of,
      subject: fc.constantFrom(...subjects),
      one: fc.boolean(),
      days,
    }),
    fc.record({ does: fc.constant('withdraws' as const), nth: fc.nat(8) }),
    fc.record({
      does: fc.constant('begins' as const),
      who,
      of,
      role: fc.constantFrom(...roles),
      from: fc.integer({ min: -3, max: 3 }),
      days,
    }),
    fc.record({ does: fc.constant('stops' as const), nth: fc.nat(8) }),
    fc.record({ does: fc.constant('chooses' as const), who, of }),
    more(who, of, subjects, roles),
    fc.record({ does: fc.constant('time passes' as const), days: fc.integer({ min: 1, max: 6 }) }),
  )
  return fc.array(act, { minLength: 1, maxLength: 14 })
}

export interface Stage {
  people: readonly string[]
  citizens: readonly string[]
  /** One thing of each subject, for each citizen. */
  things: ReadonlyMap<string, ReadonlyMap<string, string>>
  begins: Date
}

const DAY_MS = 86_400_000
const later = (from: Date, count: number | null) =>
  count === null ? null : new Date(from.getTime() + count * DAY_MS)

/** Plays a history as it would have been recorded, and gives the moment at which it ends. */
export async function play(
  connection: Connection,
  stage: Stage,
  acts: readonly Act[],
): Promise<Date> {
  await clear(connection)
  const shares: string[] = []
  const relations: string[] = []
  let now = stage.begins
  for (const act of acts) {
    if (isMore(act))
      await doMore(connection, stage, act, { now, until: later(now, act.days) ?? now })
    else if (act.does === 'time passes') now = later(now, act.days) ?? now
    else if (act.does === 'withdraws') await end(connection, 'circle.share', shares, act.nth, now)
    else if (act.does === 'stops')
      await end(connection, 'circle.staff_relation', relations, act.nth, now)
    else await begin(connection, stage, act, { now, shares, relations })
  }
  return now
}

const end = async (
  connection: Connection,
  table: string,
  ids: readonly string[],
  nth: number,
  now: Date,
) => {
  const id = ids[nth % Math.max(ids.length, 1)]
  const text = `update ${table} set ended_at = greatest($2::timestamptz, ${table === 'circle.share' ? 'given_at' : 'from_at'}), ended_by = citizen_id where id = $1 and ended_at is null`
  if (id) await connection.query(text, [id, now])
}

async function begin(
  connection: Connection,
  { people, citizens, things }: Stage,
  act: Exclude<Act, { does: 'time passes' | 'withdraws' | 'stops' | More['does'] }>,
  { now, shares, relations }: { now: Date; shares: string[]; relations: string[] },
) {
  const id = newId()
  const citizen = citizens[act.of] ?? ''
  const person = people[act.does === 'shares' ? act.with : act.who] ?? ''
  if (act.does === 'chooses') {
    const text = `insert into circle.member (id, citizen_id, person_id, relation, added_at, added_by) values ($1, $2, $3, 'friend', $4, $2) on conflict do nothing`
    await connection.query(text, [id, citizen, person, now])
    return
  }
  if (act.does === 'shares') {
    const object = act.one ? (things.get(citizen)?.get(act.subject) ?? null) : null
    const text = `insert into circle.share (id, citizen_id, person_id, subject, object_id, given_at, given_by, until_at)
      values ($1, $2, $3, $4, $5, $6, $2, $7) on conflict do nothing`
    await connection.query(text, [
      id,
      citizen,
      person,
      act.subject,
      object,
      now,
      later(now, act.days),
    ])
    shares.push(id)
    return
  }
  const from = later(now, act.from) ?? now
  const text = `insert into circle.staff_relation (id, citizen_id, person_id, role, from_at, until_at) values ($1, $2, $3, $4, $5, $6)`
  await connection.query(text, [id, citizen, person, act.role, from, later(from, act.days)])
  relations.push(id)
}
