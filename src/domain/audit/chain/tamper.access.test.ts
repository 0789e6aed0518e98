import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Town } from '../../../../test/town.ts'
import type { Read } from '../../../platform/data/db.ts'
import { columns } from './lines.ts'
import { type Head, sealActor } from './seal.types.ts'
import { makeSealer } from './sealer.ts'
import {
  aSealedLog,
  kinds,
  line,
  PER_SEAL,
  readOn,
  SEALS,
  unlocked,
  where,
} from './test/sealed-log.ts'
import { verify } from './verify.ts'
import type { Fault } from './verify.types.ts'

let it: Awaited<ReturnType<typeof aSealedLog>>

beforeAll(async () => {
  it = await aSealedLog()
})
afterAll(() => it.close())

test('what nobody has touched is whole', async () => {
  expect(await it.found('select 1', it.sent)).toEqual([])
  const whole = await it.town.db
    .as(sealActor)
    .read((read) => verify(read, { keys: [it.town.key], heads: it.sent }))
  expect(whole).toMatchObject({
    ok: true,
    entries: SEALS * PER_SEAL,
    heads: SEALS,
    compared: SEALS,
    unsealed: 0,
  })
})

/** Another value of the same type, as near to it as can be. */
const nudged: Record<string, string> = {
  sequence: 'sequence + 1000000',
  at: "at + interval '1 microsecond'",
  subjects: "array['goals', 'goals']",
  version: 'version + 1',
  ground: "'none'",
  kind: "case when kind = 'missing' then 'forbidden' else kind || 'x' end",
  role: "coalesce(role, '') || 'x'",
}
const ids = /(?:^|_)id$/
const bit = (column: string) =>
  ids.test(column)
    ? `coalesce((overlay(${column}::text placing case right(${column}::text, 1) when '0' then '1' else '0' end from 36))::uuid, gen_random_uuid())`
    : (nudged[column] ?? `${column} || 'x'`)

const all = (['look', 'event', 'refusal'] as const).flatMap((log) =>
  columns[log].split(' ').map((column) => [log, column] as const),
)

describe('one bit of one line', () => {
  test.each(all)('audit.%s %s', async (log, column) => {
    // A key leads to a person who is there, so the database is told to look away.
    const faults = await it.found(`
      set local session_replication_role = replica;
      update audit.${log} set ${column} = ${bit(column)} where sequence = ${line(log, log === 'event' ? 4 : 2)}`)
    expect(where(faults)).toContain(3)
    expect(kinds(faults)).toContain(column === 'sequence' ? 'lines_missing' : 'lines_changed')
  })

  test('is looked for in every column', () => {
    expect(all.length).toBeGreaterThanOrEqual(30)
  })
})

describe('a line', () => {
  test.each([
    ['first', 0, 1],
    ['in the middle', 3, 4],
    ['last', -1, SEALS],
  ])('that is taken out: the %s', async (_, n, seal) => {
    const faults = await it.found(`delete from audit.look where sequence = ${line('look', n)}`)
    expect(faults).toMatchObject([{ kind: 'lines_missing', seal }])
  })

  test('that changes place with another, under one seal and under two', async () => {
    const swap = (one: string, other: string) => `
      create temporary table pair on commit drop as select sequence from audit.event where sequence in (${one}, ${other});
      update audit.event set sequence = (select sum(sequence) from pair) - sequence where sequence in (select sequence from pair)`
    expect(kinds(await it.found(swap(line('event', 0), line('event', 1))))).toEqual([
      'lines_changed',
    ])
    const apart = await it.found(swap(line('event', 0), line('event', 9)))
    expect(where(apart)).toEqual([1, 5])
  })

  const copy = (sequence: string) => `
    insert into audit.look (sequence, id, at, actor_id, citizen_id, subjects, purpose, ground, route, request_id)
    select ${sequence}, gen_random_uuid(), at, actor_id, citizen_id, subjects, purpose, ground, route, request_id
    from audit.look where sequence = ${line('look', 2)}`
  test.each([
    ['before all others', '0', null],
    ['far before', '-70000', null],
    ['with a number that another has', line('look', 2), 3],
    ['among those of the last seal', line('look', -1), SEALS],
  ])('that is put in %s', async (_, sequence, seal) => {
    expect(await it.found(copy(sequence))).toMatchObject([{ kind: 'lines_added', seal }])
  })

  test('that is put in for another month', async () => {
    const faults = await it.found(
      copy(line('look', 2)).replace(
        'gen_random_uuid(), at,',
        "gen_random_uuid(), at - interval '1 year',",
      ),
    )
    expect(kinds(faults)).toEqual(['lines_added'])
  })
})

describe('a seal', () => {
  test.each([
    ['first', '1', [2]],
    ['in the middle', '3', [4]],
  ])('that is taken out: the %s', async (_, number, seals) => {
    const faults = await it.found(`delete from audit.seal where number = ${number}`)
    expect(kinds(faults)).toEqual(
      expect.arrayContaining(['chain_broken', 'range_broken', 'seal_missing']),
    )
    expect(where(faults).filter((seal) => seal !== null)).toEqual(seals)
  })

  test.each([
    'number',
    'month',
    'from_sequence',
    'to_sequence',
    'entries',
    'lines',
    'previous',
    'head',
    'signature',
    'at',
  ])('whose %s is another', async (column) => {
    const other: Record<string, string> = {
      number: 'number + 100',
      month: "'2026-10-01'",
      at: "at + interval '1 microsecond'",
      from_sequence: 'from_sequence + 1',
      to_sequence: 'to_sequence - 1',
      entries: 'entries + 1',
    }
    const value = other[column] ?? `set_byte(${column}, 31, get_byte(${column}, 31) # 1)`
    expect(
      (await it.found(`update audit.seal set ${column} = ${value} where number = 4`)).length,
    ).toBeGreaterThan(0)
  })

  test('the last ones cut off with their lines is told by the heads, and by nothing else', async () => {
    const cut = `delete from audit.seal where number > 4;
      ${['look', 'event', 'refusal'].map((log) => `delete from audit.${log} where sequence > (select max(to_sequence) from audit.seal)`).join(';')}`
    expect(await it.found(cut)).toEqual([])
    expect(await it.found(cut, it.sent)).toMatchObject([{ kind: 'head_missing', seal: 5 }])
  })
})

describe('everything written anew from a line on, with every sum right', () => {
  /** What somebody with the database and, worse, the key could do. */
  async function rewritten(key: Uint8Array, heads: readonly Head[]): Promise<Fault[]> {
    return it.owner.lend(async (connection) => {
      await connection.script('begin')
      try {
        await connection.script(`${unlocked}; delete from audit.seal where number >= 3;
          update audit.look set purpose = 'own_plan' where sequence = ${line('look', 2)}`)
        const db = {
          as: () => ({
            read: (work: (read: Read) => unknown) =>
              work({ ...readOn(connection), now: it.town.clock.now() }),
          }),
        }
        await sealNow(db as never, key)
        return (await verify(readOn(connection), { keys: [it.town.key], heads })).faults
      } finally {
        await connection.script('rollback')
      }
    })
  }
  const sealNow = (db: Town['db'], key: Uint8Array) => makeSealer(db, key)()

  test('without the key is told by the signatures', async () => {
    expect(kinds(await rewritten(new Uint8Array(32), []))).toEqual(['signature_wrong'])
  })
  test('with the key is told by the heads that were sent before', async () => {
    expect(await rewritten(it.town.key, [])).toEqual([])
    expect(kinds(await rewritten(it.town.key, it.sent))).toEqual(['head_differs', 'head_missing'])
  })
})

test('whatever is done to one or more lines or seals, it is found', async () => {
  const logs = fc.constantFrom('look', 'event', 'refusal')
  const edit = fc.oneof(
    fc
      .tuple(logs, fc.nat(5), fc.constantFrom('at', 'purpose', 'route', 'request_id', 'sequence'))
      .map(([log, n, wish]) => {
        const own = columns[log as 'look'].split(' ')
        const column = own.includes(wish) ? wish : 'at'
        return `update audit.${log} set ${column} = ${column === 'request_id' ? 'gen_random_uuid()' : bit(column)} where sequence = ${line(log, n)}`
      }),
    fc
      .tuple(logs, fc.nat(5))
      .map(([log, n]) => `delete from audit.${log} where sequence = ${line(log, n)}`),
    fc.integer({ min: 1, max: SEALS }).map((n) => `delete from audit.seal where number = ${n}`),
    fc
      .integer({ min: 1, max: SEALS })
      .map((n) => `update audit.seal set entries = entries + 1 where number = ${n}`),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const faults = await it.found(
        `set local session_replication_role = replica; ${edits.join(';')}`,
        it.sent,
      )
      expect(faults.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)
