import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import type { Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { newId } from '../../../platform/data/id.ts'
import { type Proof, sure } from '../person.proof.ts'
import { ownSessions } from './sessions.list.ts'
import {
  beginSession,
  closeSession,
  endOtherSessions,
  endSessions,
  proveAgain,
  shareDevice,
  stillHere,
} from './sessions.queries.ts'
import { personOfSession } from './sessions.who.ts'

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

const tries = (one: Somebody, set: string, id: Id) =>
  town.writes(one, (write: Write) =>
    write.sql(sql`update person.session set ${sql.raw(set)} where id = ${id} returning id`),
  )

describe('somebody else’s session', () => {
  test('is not seen, not ended and not kept alive', async () => {
    const [token, id] = await opens(anna)
    const seen = await town.reads(maja, (read) =>
      read.q.selectFrom('person.session').select('id').where('id', '=', id).execute(),
    )
    expect(seen).toEqual([])
    await expect(town.writes(maja, (write) => closeSession(write, id))).rejects.toThrow()
    minutes(50)
    await town.writes(maja, (write) => stillHere(write, id))
    minutes(11)
    expect(await who(token)).toBeNull()
  })

  test('is not ended by ending all that there are', async () => {
    const [token] = await opens(anna)
    await town.writes(maja, (write) =>
      write.sql(sql`update person.session set ended_at = platform.now()`),
    )
    expect(await who(token)).not.toBeNull()
  })

  test('is not begun: nobody signs another in', async () => {
    const [token] = await opens(anna)
    const begun = town.writes(maja, (write) =>
      write.q
        .insertInto('person.session')
        .values({
          ...{ id: newId(), person_id: anna.id, token_hash: randomBytes(32), way: 'test' },
          ...{ begun_at: write.now, proved_at: write.now, seen_at: write.now, ends_at: write.now },
        })
        .execute(),
    )
    await expect(begun).rejects.toThrow(/row-level security/)
    expect(await who(token)).not.toBeNull()
  })

  test('cannot be seen by its token: the hash is nobody’s to read', async () => {
    await opens(anna)
    await expect(
      town.reads(anna, (read) => read.sql(sql`select token_hash from person.session`)),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('one’s own session', () => {
  test.each([
    "level = 'high'",
    'factors = 2',
    'proved_at = platform.now()',
    "ends_at = platform.now() + interval '1 day'",
    'idle_minutes = 1440',
    "way = 'oidc'",
    'opened_by = null',
    "roles = array['admin']",
    'token_hash = decode(repeat($$00$$, 32), $$hex$$)',
  ])('does not become surer or longer: %s', async (set) => {
    const [, id] = await opens(anna, { level: 'low', factors: 1 })
    await expect(tries(anna, set, id)).rejects.toThrow(/permission denied/)
  })

  test('does not rest in the future', async () => {
    const [, id] = await opens(anna)
    const later = tries(anna, "seen_at = platform.now() + interval '2 hours'", id)
    await expect(later).rejects.toThrow(/row-level security/)
  })

  test('once ended stays ended', async () => {
    const [token, id] = await opens(anna)
    await town.writes(anna, (write) => closeSession(write, id))
    expect(await tries(anna, 'ended_at = null', id)).toEqual([])
    expect(await who(token)).toBeNull()
  })

  test('is not begun as what one is not', async () => {
    const begun = town.writes(anna, (write) =>
      write.q
        .insertInto('person.session')
        .values({
          ...{ id: newId(), person_id: anna.id, token_hash: randomBytes(32), way: 'test' },
          ...{ begun_at: write.now, proved_at: write.now, seen_at: write.now, ends_at: write.now },
          roles: ['admin'],
        })
        .execute(),
    )
    await expect(begun).rejects.toThrow(/row-level security/)
  })

  test('of two, one is closed and the other goes on; signing out closes all [ASVS 7.4.1]', async () => {
    const [phone] = await opens(both)
    const [, desk] = await opens(both)
    const [old] = await opens(both)
    expect(await town.reads(both, ownSessions)).toHaveLength(3)
    await town.writes(both, (write) => endOtherSessions(write, desk))
    expect(await who(phone)).toBeNull()
    expect(await who(old)).toBeNull()
    expect((await town.reads(both, ownSessions)).map(({ id }) => id)).toEqual([desk])
    await town.writes(both, endSessions)
    expect(await town.reads(both, ownSessions)).toEqual([])
  })
})

describe('limits [ASVS 7.3.1]', () => {
  test.each([
    [() => anna, {}, 60, 720],
    [() => maja, {}, 30, 600],
    [() => bo, {}, 15, 480],
    [() => both, {}, 30, 600],
    [() => anna, { openedBy: 'maja' }, 30, 120],
    [() => anna, { shared: true }, 5, 600],
  ])('%#: so long may it rest, and so long may it last', async (one, more, idle, most) => {
    const openedBy = 'openedBy' in more ? { openedBy: maja.id } : {}
    const [token, id] = await opens(one(), { ...more, ...openedBy })
    minutes(idle - 1)
    expect(await who(token)).not.toBeNull()
    minutes(1)
    expect(await who(token)).toBeNull()
    town.clock.move(wednesday)
    for (let spent = 0; spent < most - 4; spent += 4) {
      minutes(4)
      await town.writes(one(), (write) => stillHere(write, id))
    }
    expect(await who(token)).not.toBeNull()
    minutes(4)
    expect(await who(token)).toBeNull()
  })

  test('on a browser that several people use, five minutes are enough', async () => {
    const [token, id] = await opens(maja)
    minutes(4)
    expect(await who(token, true)).not.toBeNull()
    minutes(1)
    expect(await who(token, true)).toBeNull()
    expect(await who(token)).not.toBeNull()
    await town.writes(maja, (write) => shareDevice(write, id, true))
    expect(await who(token)).toBeNull()
  })

  test('the municipality’s own limits hold, within bounds', async () => {
    const limit = (idle: number) =>
      town.seeds((write) =>
        write.q
          .updateTable('person.session_limit')
          .set({ idle_minutes: idle })
          .where('kind', '=', 'citizen')
          .execute(),
      )
    await expect(limit(600)).rejects.toThrow(/check/)
    await limit(10)
    const [token] = await opens(anna)
    await limit(60)
    minutes(10)
    expect(await who(token)).toBeNull()
  })
})

describe('proving again', () => {
  test('gives a new token, and the old one is dead [ASVS 7.2.4]', async () => {
    const [old, id] = await opens(anna, { level: 'low', factors: 1 })
    minutes(20)
    const token = randomBytes(32)
    await town.writes(anna, (write) => proveAgain(write, token, sure('test'), id))
    expect(await who(old)).toBeNull()
    expect((await who(token))?.session).toMatchObject({
      level: 'substantial',
      factors: 2,
      provedAt: town.clock.now(),
    })
  })

  test('is only for a session of one’s own that runs', async () => {
    const [old, id] = await opens(anna)
    const again = (one: Somebody) =>
      town.writes(one, (write) => proveAgain(write, randomBytes(32), sure('test'), id))
    await expect(again(maja)).rejects.toThrow()
    expect(await who(old)).not.toBeNull()
    await again(anna)
    await expect(again(anna)).rejects.toThrow()
  })
})
