import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownerOf } from '../../../../test/house/owner.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Connection, errorCode, type Pool } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'
import { recordEvent } from '../audit.records.ts'
import { columns } from './lines.ts'
import { keepMonths, letGoOfOld } from './months.ts'
import { sealActor } from './seal.types.ts'
import { makeSealer } from './sealer.ts'
import { verify } from './verify.ts'

let town: Town
let owner: Pool
let anna: Somebody
let maja: Somebody

const reason = { purpose: 'prepare', route: '/test', request: newId() }
const look = () => town.reads(maja, async (read) => read.shows([anna.id], 'goals'))
const event = () =>
  town.writes(anna, (write) =>
    recordEvent(
      write,
      { room: 'plan', kind: 'step_written', object: newId(), citizen: anna.id },
      reason,
    ),
  )
const verified = (heads = []) =>
  town.db.as(sealActor).read((read) => verify(read, { keys: [town.key], heads }))
const seal = () => makeSealer(town.db, town.key)()

/** What the database says to somebody: the code of its refusal, or 'done'. */
const tried = (text: string, role?: string) =>
  owner.lend(async (connection: Connection) => {
    await connection.script('begin')
    try {
      if (role) await connection.script(`set local role ${role}`)
      await connection.script(text)
      return 'done'
    } catch (error) {
      return errorCode(error)
    } finally {
      await connection.script('rollback')
    }
  })

beforeAll(async () => {
  town = await aTown()
  owner = await ownerOf(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  await keepMonths(owner, town.clock.now())
  for (let n = 0; n < 3; n += 1) {
    await look()
    await event()
  }
  await seal()
})
afterAll(async () => {
  await owner.close()
  await town.close()
})

const logs = ['look', 'event', 'refusal', 'mark', 'seal', 'head_sent']
const months = ['look', 'event', 'refusal'].flatMap((log) => [`${log}_2026_11`, `${log}_rest`])

describe('the log is kept as it was written [ASVS 16.4.2]', () => {
  const all = [...logs, ...months]
  test.each(all)(
    'nobody changes, removes or empties audit.%s, its owner included',
    async (table) => {
      for (const role of [undefined, 'roret_seed', 'roret_write', 'roret_jobs', 'roret_seal']) {
        for (const text of [
          `update audit.${table} set at = at`,
          `delete from audit.${table}`,
          `truncate audit.${table} cascade`,
        ])
          expect(await tried(text, role), `${role} ${text}`).toBe('42501')
      }
    },
  )

  test.each(months)(
    'nobody who is served reads or writes audit.%s past the whole log',
    async (month) => {
      for (const role of ['roret_read', 'roret_write', 'roret_jobs', 'roret_sets', 'roret_seal']) {
        expect(await tried(`select id from audit.${month}`, role), role).toBe('42501')
        expect(
          await tried(`insert into audit.${month} (id) values (gen_random_uuid())`, role),
        ).toBe('42501')
      }
    },
  )

  test('nobody chooses the number of their line, and nobody who is served reads or makes a seal', async () => {
    for (const role of ['roret_read', 'roret_write', 'roret_jobs']) {
      expect(await tried('insert into audit.look (sequence) values (1)', role)).toBe('42501')
      expect(await tried('select head from audit.seal', role)).toBe('42501')
      expect(await tried('insert into audit.seal (number) values (9)', role)).toBe('42501')
      expect(await tried('select last_value from audit.line', role)).toBe('42501')
      expect(await tried("select audit.let_go('2020-01-01', gen_random_uuid())", role)).toBe(
        '42501',
      )
    }
  })

  test('the sealer reads no words and writes no lines', async () => {
    for (const text of [
      'select words_sealed from plan.own_words',
      'select given_name from person.person',
      'insert into audit.event (id) values (gen_random_uuid())',
      'insert into audit.look (id) values (gen_random_uuid())',
    ])
      expect(await tried(text, 'roret_seal'), text).toBe('42501')
  })

  test('a refusal of another is not read', async () => {
    await town.writes(maja, (write) =>
      write.sql(sql`insert into audit.refusal (id, at, actor_id, kind, route, request_id)
        values (${newId()}, ${write.now}, ${maja.id}, 'missing', '/x', ${newId()})`),
    )
    const count = (who: Somebody) =>
      town.writes(who, async (write) => (await write.sql(sql`select at from audit.refusal`)).length)
    expect([await count(maja), await count(anna)]).toEqual([1, 0])
  })
})

describe('the months', () => {
  test('are made ahead, and each is guarded and closed', async () => {
    const { rows } = await owner.lend((c) =>
      c.query(
        `select c.relname as name from pg_class c where c.relispartition and c.relkind = 'r'
         and c.relnamespace = 'audit'::regnamespace and c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'kept' and t.tgenabled = 'O')`,
        [],
      ),
    )
    const names = rows.map(({ name }) => name)
    for (const log of ['look', 'event', 'refusal'])
      for (const part of ['2026_11', '2026_12', '2027_01', '2027_02', 'rest'])
        expect(names).toContain(`${log}_${part}`)
    expect(await keepMonths(owner, town.clock.now())).toBe(0)
  })

  test('a line whose month nobody made is kept all the same, and moved when it is', async () => {
    const before = town.clock.now()
    town.clock.move(new Date('2031-05-05T10:00:00Z'))
    await event()
    await seal()
    const inRest = async () =>
      (await owner.lend((c) => c.query('select count(*) as n from audit.event_rest', []))).rows[0]
        ?.n
    town.clock.move(before)
    if (town.db.kind === 'embedded') expect(await inRest()).toBe(1)
    expect(await keepMonths(owner, before)).toBe(1)
    if (town.db.kind === 'embedded') expect(await inRest()).toBe(0)
    expect(await verified()).toMatchObject({ ok: true, faults: [] })
  })

  test('are let go whole, sealed only, and the chain is still followed past them', async () => {
    const before = town.clock.now()
    town.clock.move(new Date('2019-03-05T10:00:00Z'))
    await event()
    await event()
    town.clock.move(before)
    await keepMonths(owner, before)
    await expect(letGoOfOld(owner, before, 60)).rejects.toThrow('not sealed')
    await seal()
    const whole = await verified()
    expect(await letGoOfOld(owner, before, 60)).toEqual(['2019-03-01'])
    await seal()
    const after = await verified()
    expect(after).toMatchObject({ ok: true, faults: [], letGo: ['2019-03-01'] })
    // Two lines went, and the one that says so came.
    expect(after.entries).toBe(whole.entries - 1)
    expect(after.heads).toBe(whole.heads + 1)
  })
})

test('the canonical form holds every column that the log has', async () => {
  for (const [log, said] of Object.entries(columns)) {
    const { rows } = await owner.lend((c) =>
      c.query(
        'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
        [`audit.${log}`],
      ),
    )
    expect(said.split(' ').sort()).toEqual(rows.map(({ name }) => name).sort())
  }
})
