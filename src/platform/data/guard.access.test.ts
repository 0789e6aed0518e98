import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownerOf, planted } from '../../../test/house/owner.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { roomNames } from '../../domain/rooms.ts'
import { type Connection, errorCode, type Pool } from './connection.ts'
import { type Db, makeDb } from './db.ts'
import { guardProblems } from './guard.ts'

let town: Town
let owner: Pool
let anna: Somebody
const schemas = ['platform', ...roomNames]
const onPostgres = process.env.RORET_TEST_DATABASE_URL !== undefined

beforeAll(async () => {
  town = await aTown()
  owner = await ownerOf(town)
  anna = await town.person('Anna')
})
afterAll(async () => {
  await owner.close()
  await town.close()
})

/** What the guard says to a program that signs in as it really does, with the fault in place. */
function saidTo(fault: string): Promise<string[]> {
  return planted(owner, fault, async (connection) => {
    if (onPostgres) await connection.script(`set local role ${await serving()}`)
    const one: Pool = { ...town.pool, lend: (work) => work(connection) }
    return guardProblems(one, schemas)
  })
}

async function serving(): Promise<string> {
  const { rows } = await town.pool.lend((c) => c.query('select current_user as name', []))
  return String(rows[0]?.name)
}

describe('before anybody is served', () => {
  test('nothing is wrong with what the migrations made', async () => {
    expect(await guardProblems(town.pool, schemas)).toEqual([])
    expect(await saidTo('select 1')).toEqual([])
  })

  const create = 'create table plan.thing (id uuid primary key)'
  test.each([
    ['a table without policies', create, 'plan.thing is not guarded'],
    [
      'policies that spare the owner',
      'alter table plan.goal no force row level security',
      'plan.goal is not',
    ],
    [
      'policies switched off',
      'alter table person.person disable row level security',
      'person.person is not',
    ],
    [
      'a view as its owner',
      'create view plan.seen as select id from plan.goal',
      'The view plan.seen',
    ],
    [
      'a stored view',
      'create materialized view plan.kept as select id from plan.goal',
      'plan.kept',
    ],
    [
      'a grant to read a whole table',
      'grant select on plan.goal to roret_read',
      'roret_read has select',
    ],
    [
      'a grant to write a whole table',
      'grant insert on plan.goal to roret_write',
      'roret_write has insert',
    ],
    ['a grant to everybody', 'grant select on plan.goal to public', 'PUBLIC has select'],
    [
      'a way past the policies',
      'grant truncate on plan.goal to roret_jobs',
      'roret_jobs has truncate',
    ],
    ['a role that passes policies', 'alter role roret_read bypassrls', 'roret_read is too strong'],
    ['a role that inherits', 'alter role roret_write inherit', 'roret_write is too strong'],
    ['a role that signs in', 'alter role roret_sets login', 'roret_sets is too strong'],
  ])('%s is found', async (_, fault, said) => {
    expect(await saidTo(fault)).toEqual([expect.stringContaining(said)])
  })

  test.runIf(onPostgres)(
    'a program that signs in as an owner or a superuser is found',
    async () => {
      const name = await serving()
      expect(await saidTo(`alter table plan.goal owner to ${name}`)).toEqual([
        expect.stringContaining('owns tables'),
      ])
      expect(await saidTo(`alter role ${name} bypassrls`)).toEqual([
        expect.stringContaining('passes every policy'),
      ])
      expect(await guardProblems(owner, schemas)).toEqual([expect.stringContaining('passes every')])
    },
  )
})

describe('what the database does by itself', () => {
  test('a table that no policy speaks of shows nothing, whoever asks [ASVS 16.5.3]', async () => {
    const made = `create table plan.thing (id int primary key);
      insert into plan.thing values (1);
      grant select (id), insert (id) on plan.thing to roret_read, roret_write;
      alter table plan.thing enable row level security;
      alter table plan.thing force row level security`
    const seen = async (c: Connection) => {
      await c.script(`set local role roret_read; set local roret.actor = '${anna.id}'`)
      return (await c.query('select id from plan.thing', [])).rows
    }
    expect(await planted(owner, made, seen)).toEqual([])
    const open = `${made}; create policy all_read on plan.thing to roret_read using (true)`
    expect(await planted(owner, open, seen)).toEqual([{ id: 1 }])
  })

  test.runIf(onPostgres)(
    'nobody gets from writing to seeding, or to the owner [ASVS 13.2.2]',
    async () => {
      for (const role of ['roret_seed', 'roret_sets', 'roret']) {
        const climbed = town.writes(anna, (write) => write.sql(sql.raw(`set role ${role}`)))
        expect(await codeOf(climbed)).toBe('42501')
      }
      const seeding = town.db.as({ kind: 'system', role: 'roret_seed' })
      // More often than there are connections: a refused one is given back whole.
      for (let turn = 0; turn < 20; turn += 1) {
        expect(await codeOf(seeding.read(async () => undefined))).toBe('42501')
      }
    },
  )

  test('who acted is forgotten when the transaction ends, well or badly', async () => {
    const left = `select current_user as role, current_setting('roret.actor', true) as actor`
    const atRest = await town.pool.lend((c) => c.query('select current_user as role', []))
    const failing = town.writes(anna, () => Promise.reject(new Error('stop')))
    await expect(failing).rejects.toThrow('stop')
    await town.reads(anna, async (read) => read.sql(sql`select 1`))
    for (let turn = 0; turn < 10; turn += 1) {
      const [row] = (await town.pool.lend((c) => c.query(left, []))).rows
      expect(row?.role).toBe(atRest.rows[0]?.role)
      expect(row?.actor ?? '').toBe('')
    }
  })

  test('many at once on few connections are each themselves', async () => {
    const people = await Promise.all(['A', 'B', 'C', 'D', 'E'].map((name) => town.person(name)))
    const asked = Array.from({ length: 200 }, (_, turn) => people[turn % 6] ?? null)
    const seen = await Promise.all(
      asked.map((who) =>
        town.reads(who, (read) => read.sql(sql<{ id: string }>`select platform.actor() as id`)),
      ),
    )
    expect(seen.map(([row]) => row?.id)).toEqual(asked.map((who) => who?.id ?? null))
  })

  test.runIf(onPostgres)(
    'a statement that takes too long is ended, and the connection goes on',
    async () => {
      const { pool, clock, box } = town
      const journal = { looks: async () => undefined, event: async () => undefined }
      const hasty: Db = makeDb({ pool, clock, box, journal, statementMs: 100 })
      const begun = Date.now()
      const slow = hasty.as(anna.actor).read((read) => read.sql(sql`select pg_sleep(20)`))
      expect(await codeOf(slow)).toBe('57014')
      expect(Date.now() - begun).toBeLessThan(5_000)
      // The limit was that transaction's own: the next may take its time.
      const next = town.reads(anna, (read) => read.sql(sql`select pg_sleep(0.3)`))
      expect(await codeOf(next)).toBeUndefined()
    },
  )
})

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return errorCode(error) ?? String(error)
  }
}
