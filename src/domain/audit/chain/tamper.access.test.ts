import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownerOf } from '../../../../test/house/owner.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import type { Connection, Pool } from '../../../platform/data/connection.ts'
import type { Read } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { queriesOn } from '../../../platform/data/kysely.ts'
import { columns } from './lines.ts'
import { keepMonths } from './months.ts'
import { type Head, headLine, sealActor } from './seal.types.ts'
import { makeSealer } from './sealer.ts'
import { lastSeal } from './seals.ts'
import { verify } from './verify.ts'
import type { Fault } from './verify.types.ts'

let town: Town
let owner: Pool
let sent: Head[]

const PER_SEAL = 4
const SEALS = 6

const reason = { purpose: 'prepare', route: '/test', request: newId() }

beforeAll(async () => {
  town = await aTown()
  owner = await ownerOf(town)
  const anna = await town.person('Anna')
  const maja = await town.person('Maja', 'staff')
  await keepMonths(owner, town.clock.now())
  await someLines(anna, maja)
})
afterAll(async () => {
  await owner.close()
  await town.close()
})

/** A look, two events and a refusal under each seal; the head is sent after each. */
async function someLines(anna: Somebody, maja: Somebody) {
  await town.works(maja, anna)
  const seal = makeSealer(town.db, town.key)
  sent = []
  for (let at = 0; at < SEALS; at += 1) {
    await town.reads(maja, async (read) => read.shows([anna.id], 'goals'))
    await town.writes(anna, async (write) => {
      for (const kind of ['step_written', 'step_changed'])
        await write.event({ room: 'plan', kind, object: newId(), citizen: anna.id, version: 1 })
    })
    await town.writes(maja, (write) =>
      write.sql(sql`insert into audit.refusal (id, at, actor_id, kind, route, request_id)
        values (${newId()}, ${write.now}, ${maja.id}, 'missing', ${reason.route}, ${reason.request})`),
    )
    await seal()
    const last = await town.db.as(sealActor).read(lastSeal)
    if (last) sent.push(headLine(last))
  }
}

/** A reader inside a transaction of the test's own: what was tampered with is taken back afterwards. */
const readOn = (connection: Connection): Read => {
  const q = queriesOn(connection)
  return {
    q,
    sql: async (query: never) => (await sql`${query}`.execute(q)).rows,
  } as unknown as Read
}

/**
 * What somebody finds who verifies after the one who owns the machine has been at the log. With the triggers
 * off nothing in the database stops that person; the chain only tells.
 */
async function found(text: string, heads: readonly Head[] = []): Promise<Fault[]> {
  return owner.lend(async (connection) => {
    await connection.script('begin')
    try {
      await connection.script(`${unlocked}; ${text}`)
      return (await verify(readOn(connection), { keys: [town.key], heads })).faults
    } finally {
      await connection.script('rollback')
    }
  })
}

const unlocked = ['look', 'event', 'refusal', 'mark', 'seal', 'head_sent']
  .flatMap((log) => (['mark', 'seal', 'head_sent'].includes(log) ? [log] : [log, `${log}_2026_11`]))
  .map(
    (table) =>
      `alter table audit.${table} disable trigger kept; alter table audit.${table} no force row level security`,
  )
  .join(';')

const kinds = (faults: readonly Fault[]) => [...new Set(faults.map(({ kind }) => kind))].sort()
const where = (faults: readonly Fault[]) => [...new Set(faults.map(({ seal }) => seal))]

/** The number of the nth line of a kind, from the end when it is negative. */
const line = (log: string, n: number) =>
  `(select sequence from audit.${log} order by sequence ${n < 0 ? 'desc' : ''} offset ${n < 0 ? -n - 1 : n} limit 1)`

test('what nobody has touched is whole', async () => {
  expect(await found('select 1', sent)).toEqual([])
  const whole = await town.db
    .as(sealActor)
    .read((read) => verify(read, { keys: [town.key], heads: sent }))
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
    const faults = await found(`
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
    const faults = await found(`delete from audit.look where sequence = ${line('look', n)}`)
    expect(faults).toMatchObject([{ kind: 'lines_missing', seal }])
  })

  test('that changes place with another, under one seal and under two', async () => {
    const swap = (one: string, other: string) => `
      create temporary table pair on commit drop as select sequence from audit.event where sequence in (${one}, ${other});
      update audit.event set sequence = (select sum(sequence) from pair) - sequence where sequence in (select sequence from pair)`
    expect(kinds(await found(swap(line('event', 0), line('event', 1))))).toEqual(['lines_changed'])
    const apart = await found(swap(line('event', 0), line('event', 9)))
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
    expect(await found(copy(sequence))).toMatchObject([{ kind: 'lines_added', seal }])
  })

  test('that is put in for another month', async () => {
    const faults = await found(
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
    const faults = await found(`delete from audit.seal where number = ${number}`)
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
      (await found(`update audit.seal set ${column} = ${value} where number = 4`)).length,
    ).toBeGreaterThan(0)
  })

  test('the last ones cut off with their lines is told by the heads, and by nothing else', async () => {
    const cut = `delete from audit.seal where number > 4;
      ${['look', 'event', 'refusal'].map((log) => `delete from audit.${log} where sequence > (select max(to_sequence) from audit.seal)`).join(';')}`
    expect(await found(cut)).toEqual([])
    expect(await found(cut, sent)).toMatchObject([{ kind: 'head_missing', seal: 5 }])
  })
})

describe('everything written anew from a line on, with every sum right', () => {
  /** What somebody with the database and, worse, the key could do. */
  async function rewritten(key: Uint8Array, heads: readonly Head[]): Promise<Fault[]> {
    return owner.lend(async (connection) => {
      await connection.script('begin')
      try {
        await connection.script(`${unlocked}; delete from audit.seal where number >= 3;
          update audit.look set purpose = 'own_plan' where sequence = ${line('look', 2)}`)
        const db = {
          as: () => ({
            read: (work: (read: Read) => unknown) =>
              work({ ...readOn(connection), now: town.clock.now() }),
          }),
        }
        await sealNow(db as never, key)
        return (await verify(readOn(connection), { keys: [town.key], heads })).faults
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
    expect(await rewritten(town.key, [])).toEqual([])
    expect(kinds(await rewritten(town.key, sent))).toEqual(['head_differs', 'head_missing'])
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
      const faults = await found(
        `set local session_replication_role = replica; ${edits.join(';')}`,
        sent,
      )
      expect(faults.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)
