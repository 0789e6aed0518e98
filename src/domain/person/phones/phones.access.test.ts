import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endSessionsOf } from '../sessions/sessions.list.ts'
import { readMoment, readOpenings, tellOpenings } from './openings.ts'
import { allPhones, endPhone, enrolPhone, ownPhones, phoneOf } from './phones.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let peter: Somebody
let bo: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  peter = await town.person('Peter', 'staff')
  bo = await town.person('Bo', 'admin')
})
beforeEach(() => town.clock.move(wednesday))
afterAll(() => town.close())

async function enrols(one: Somebody): Promise<[Uint8Array, Id]> {
  const token = randomBytes(32)
  const given = { name: 'Den sorte', device: 'chrome android' }
  return [token, await town.writes(one, (write) => enrolPhone(write, token, given))]
}
const known = (token: Uint8Array) => town.reads(null, (read) => phoneOf(read, token))
const tells = (one: Somebody, token: Uint8Array, openings: [Id, Id, string][]) =>
  town.writes(one, async (write) => {
    const phone = await phoneOf(write, token)
    if (!phone) throw new Error('no phone')
    return tellOpenings(write, phone, {
      phoneNow: town.clock.now(),
      openings: openings.map(([id, citizen, at]) => ({
        ...{ id, citizen, openedAt: new Date(at), subjects: ['meeting'] },
      })),
    })
  })

describe('a phone', () => {
  test('is enrolled by those who work here, and by nobody else', async () => {
    const [token] = await enrols(maja)
    expect(await known(token)).toMatchObject({ owner: maja.id, runs: true, leaseHours: 12 })
    expect(await town.reads(maja, ownPhones)).toMatchObject([{ name: 'Den sorte' }])
    await expect(enrols(anna)).rejects.toThrow(/row-level security/)
    await expect(enrols(bo)).rejects.toThrow(/row-level security/)
  })

  test('is not enrolled for another, nor in the past', async () => {
    const values = { device: '', name_sealed: Buffer.from('x'), token_hash: randomBytes(32) }
    const enrolled = (person: Somebody, at: Date) =>
      town.writes(maja, (write) =>
        write.q
          .insertInto('person.phone')
          .values({ ...values, id: newId(), person_id: person.id, enrolled_at: at, seen_at: at })
          .execute(),
      )
    await expect(enrolled(peter, wednesday)).rejects.toThrow(/row-level security/)
    await expect(enrolled(maja, new Date(0))).rejects.toThrow(/row-level security/)
  })

  test('of another is not seen, not ended and not known by its token', async () => {
    const [, id] = await enrols(maja)
    expect(await town.reads(peter, ownPhones)).toEqual([])
    expect(await town.reads(peter, allPhones)).toEqual([])
    await expect(town.writes(peter, (write) => endPhone(write, id))).rejects.toThrow()
    const asked = town.reads(maja, (read) => read.sql(sql`select token_hash from person.phone`))
    await expect(asked).rejects.toThrow(/permission denied/)
  })

  test('is ended by its owner, and by an administrator, for good', async () => {
    const [first, id] = await enrols(maja)
    await town.writes(maja, (write) => endPhone(write, id))
    expect(await known(first)).toMatchObject({ runs: false })
    const again = town.writes(maja, (write) =>
      write.sql(
        sql`update person.phone set ended_at = null, ended_by = null where id = ${id} returning id`,
      ),
    )
    expect(await again).toEqual([])
    const [second, other] = await enrols(maja)
    expect(await town.reads(bo, allPhones)).toContainEqual(
      expect.objectContaining({ id: other, owner: 'Maja' }),
    )
    await town.writes(bo, (write) => endPhone(write, other))
    expect(await known(second)).toMatchObject({ runs: false })
  })

  test('is ended in nobody else’s name', async () => {
    const [, id] = await enrols(maja)
    const inName = town.writes(maja, (write) =>
      write.sql(
        sql`update person.phone set ended_at = platform.now(), ended_by = ${bo.id} where id = ${id} returning id`,
      ),
    )
    await expect(inName).rejects.toThrow(/row-level security/)
  })

  test('has ended when an administrator ends all that is open, and when the work has ended', async () => {
    const [token] = await enrols(peter)
    await town.writes(bo, (write) => endSessionsOf(write, peter.id))
    expect(await known(token)).toMatchObject({ runs: false })
    town.clock.move(new Date(wednesday.getTime() + 60_000))
    const [next] = await enrols(peter)
    expect(await known(next)).toMatchObject({ runs: true })
    await town.seeds((write) =>
      write.sql(sql`update person.role set until_day = '2026-11-19' where person_id = ${peter.id}`),
    )
    town.clock.move(new Date(wednesday.getTime() + 2 * 86_400_000))
    expect(await known(next)).toMatchObject({ runs: false })
  })
})

describe('what was opened without a network', () => {
  test('is kept once, with the phone’s time and ours, also when a clock is a day wrong', async () => {
    const [token, phone] = await enrols(maja)
    const id = newId()
    const told: [Id, Id, string][] = [[id, anna.id, '2026-11-17T07:00:00.000Z']]
    expect(await tells(maja, token, told)).toHaveLength(1)
    expect(await tells(maja, token, told)).toEqual([])
    const rows = await town.reads(anna, (read) =>
      read.q.selectFrom('person.phone_opening').selectAll().where('phone_id', '=', phone).execute(),
    )
    expect(rows).toMatchObject([
      { id, citizen_id: anna.id, opened_at: new Date('2026-11-17T07:00:00Z'), told_at: wednesday },
    ])
  })

  test('is not told of another’s phone, nor read by a colleague', async () => {
    const [token] = await enrols(maja)
    const told: [Id, Id, string][] = [[newId(), anna.id, '2026-11-18T07:00:00.000Z']]
    const [other] = await enrols(await town.person('Kim', 'staff'))
    await expect(tells(maja, other, told)).rejects.toThrow(/row-level security/)
    await tells(maja, token, told)
    const seen = await town.reads(bo, (read) =>
      read.q.selectFrom('person.phone_opening').select('id').execute(),
    )
    expect(seen).toEqual([])
  })

  test('of nobody that is known is passed over, and the rest is kept', async () => {
    const [token] = await enrols(maja)
    const at = '2026-11-18T07:00:00.000Z'
    const told: [Id, Id, string][] = [
      [newId(), newId(), at],
      [newId(), anna.id, at],
    ]
    expect(await tells(maja, token, told)).toHaveLength(1)
  })
})

test.each(['', 'x', 'a b c', `${newId()} ${newId()} i-gaar meeting`, `${newId()} ${newId()}`])(
  'a line that is no opening is no opening: %s',
  (line) => expect(readOpenings(line)).toEqual([]),
)

test('a moment is read as a phone writes it, within these centuries', () => {
  expect(readMoment('2026-11-18T07:00:00.000Z')).toEqual(new Date('2026-11-18T07:00:00Z'))
  for (const text of ['', '2026-11-18', '9999-01-01T00:00:00.000Z', '2026-13-41T99:00:00.000Z'])
    expect(readMoment(text)).toBeUndefined()
})
