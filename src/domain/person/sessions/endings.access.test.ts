import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { newId } from '../../../platform/data/id.ts'
import { type Proof, sure } from '../person.proof.ts'
import { endSessionsOf, workers } from './sessions.list.ts'
import { beginSession, closeSession, endSessions } from './sessions.queries.ts'
import { ownerOfLapsed, personOfSession } from './sessions.who.ts'

const MINUTE = 60_000

let town: Town
let anna: Somebody
let maja: Somebody
let bo: Somebody
let both: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  bo = await town.person('Bo', 'admin')
  both = await town.person('Kim', 'citizen', 'staff')
})
beforeEach(() => town.clock.move(wednesday))
afterAll(() => town.close())

const minutes = (count: number) =>
  town.clock.move(new Date(town.clock.now().getTime() + count * MINUTE))
const who = (token: Uint8Array, shared = false) =>
  town.reads(null, (read) => personOfSession(read, token, shared))

async function opens(one: Somebody, more: Partial<Proof> = {}): Promise<[Uint8Array, Id]> {
  const token = randomBytes(32)
  const proof = { ...sure('test'), ...more }
  return [token, await town.writes(one, (write) => beginSession(write, token, proof))]
}

describe('when a role ends', () => {
  const leaves = (one: Somebody, kind: string) =>
    town.seeds((write) =>
      write.q
        .updateTable('person.role')
        .set({ until_day: '2026-11-17' })
        .where('person_id', '=', one.id)
        .where('kind', '=', kind)
        .execute(),
    )

  test('the next request finds no session; who lives here as well keeps that part [ASVS 7.4.2]', async () => {
    const per = await town.person('Per', 'staff')
    const kim = await town.person('Kim', 'citizen', 'staff')
    const [token] = await opens(per)
    const [double] = await opens(kim)
    expect((await who(double))?.kinds).toEqual(['citizen', 'staff'])
    await leaves(per, 'staff')
    await leaves(kim, 'staff')
    expect(await who(token)).toBeNull()
    expect((await who(double))?.kinds).toEqual(['citizen'])
  })

  test('and what one becomes at work asks for a new sign-in', async () => {
    const ida = await town.person('Ida', 'relative')
    const [token] = await opens(ida)
    const role = { id: newId(), person_id: ida.id, kind: 'staff', from_day: '2026-11-18' }
    await town.seeds((write) => write.q.insertInto('person.role').values(role).execute())
    expect((await who(token))?.kinds).toEqual(['relative'])
    const [later] = await opens(ida)
    expect((await who(later))?.kinds).toEqual(['relative', 'staff'])
  })
})

describe('an admin', () => {
  test('ends what is open for one person, and for everybody [ASVS 7.4.5]', async () => {
    const [annas] = await opens(anna)
    const [majas] = await opens(maja)
    minutes(1)
    await town.writes(bo, (write) => endSessionsOf(write, maja.id))
    expect(await who(majas)).toBeNull()
    expect(await who(annas)).not.toBeNull()
    await town.writes(bo, (write) => endSessionsOf(write, null))
    expect(await who(annas)).toBeNull()
    minutes(1)
    const [after] = await opens(maja)
    expect(await who(after)).not.toBeNull()
  })

  test.each([() => anna, () => maja])(
    '%#: nobody else does, and nobody else sees who works',
    async (one) => {
      await expect(town.writes(one(), (write) => endSessionsOf(write, bo.id))).rejects.toThrow()
      await expect(town.reads(one(), workers)).rejects.toThrow()
      const seen = await town.reads(one(), (read) => read.sql(sql`select * from person.workers()`))
      expect(seen).toEqual([])
      const written = town.writes(one(), (write) =>
        write.q
          .insertInto('person.session_ending')
          .values({ id: newId(), person_id: bo.id, ended_at: write.now, ended_by: one().id })
          .execute(),
      )
      await expect(written).rejects.toThrow(/row-level security/)
    },
  )

  test('cannot sign it with another name, and others do not read about whom', async () => {
    const written = town.writes(bo, (write) =>
      write.q
        .insertInto('person.session_ending')
        .values({ id: newId(), person_id: anna.id, ended_at: write.now, ended_by: maja.id })
        .execute(),
    )
    await expect(written).rejects.toThrow(/row-level security/)
    await town.writes(bo, (write) => endSessionsOf(write, anna.id))
    const of = (one: Somebody) =>
      town.reads(one, (read) =>
        read.q
          .selectFrom('person.session_ending')
          .select('person_id')
          .where('person_id', 'is not', null)
          .execute(),
      )
    expect(new Set((await of(anna)).map((row) => row.person_id))).toEqual(new Set([anna.id]))
    expect(await of(both)).toEqual([])
  })
})

test('only a session that ended by itself still says whose it was, for half a day', async () => {
  const owner = (token: Uint8Array) => town.reads(null, (read) => ownerOfLapsed(read, token))
  // After everything that was ended before.
  minutes(24 * 60)
  const [rested] = await opens(anna)
  const [, closed] = await opens(anna)
  const [token] = await opens(maja)
  await town.writes(maja, endSessions)
  await town.writes(anna, (write) => closeSession(write, closed))
  minutes(90)
  expect(await owner(rested)).toBe(anna.id)
  expect(await owner(token)).toBeNull()
  expect(await owner(randomBytes(32))).toBeNull()
  minutes(11 * 60)
  expect(await owner(rested)).toBeNull()
})
