import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { sure } from '../person.proof.ts'
import { beginSession } from '../sessions/sessions.queries.ts'
import { addPasskey, endPasskey, passkeyUsed } from './passkey.queries.ts'
import { addIdentity, noteOrigin, spend } from './ways.queries.ts'

let town: Town
let anna: Somebody
let bo: Somebody
let annas: { identity: string; session: string; passkey: string }

const hash = () => randomBytes(32)
const one = { issuer: 'https://mitid.example', subject: 'anna' }

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  bo = await town.person('Bo')
  annas = await town.writes(anna, async (write) => {
    const identity = await addIdentity(write, one)
    const session = await beginSession(write, hash(), sure('test'))
    const key = { credential: 'c1', publicKey: hash(), counter: 3, transports: [], name: 'x' }
    await addPasskey(write, { ...key, level: 'low' })
    const row = await write.q.selectFrom('person.passkey').select('id').executeTakeFirstOrThrow()
    return { identity, session, passkey: row.id }
  })
})
afterAll(() => town.close())

const nothing = async (work: () => Promise<unknown[]>) => expect(await work()).toEqual([])
const refused = (work: () => Promise<unknown>) => expect(work()).rejects.toThrow()

describe('another person', () => {
  test('does not see whose ways in there are', async () => {
    await nothing(() =>
      town.reads(bo, ({ q }) => q.selectFrom('person.identity').select('id').execute()),
    )
    await nothing(() =>
      town.reads(bo, ({ q }) => q.selectFrom('person.passkey').select('id').execute()),
    )
    await nothing(() =>
      town.reads(bo, ({ q }) => q.selectFrom('person.way_in').select('id').execute()),
    )
  })

  test('adds no way in for somebody else', async () => {
    const values = { id: newId(), issuer: 'x', subject_hash: hash(), added_at: town.clock.now() }
    await refused(() =>
      town.writes(bo, ({ q }) =>
        q
          .insertInto('person.identity')
          .values({ ...values, person_id: anna.id })
          .execute(),
      ),
    )
    const key = { credential: 'c2', public_key: hash(), counter: 0, level: 'low' }
    await refused(() =>
      town.writes(bo, ({ q, now }) =>
        q
          .insertInto('person.passkey')
          .values({ id: newId(), ...key, name_sealed: hash(), added_at: now, person_id: anna.id })
          .execute(),
      ),
    )
  })

  test('takes over no way in that is somebody’s', async () => {
    await refused(() => town.writes(bo, (write) => addIdentity(write, one)))
    await refused(() =>
      town.writes(bo, (write) =>
        addPasskey(write, {
          credential: 'c1',
          publicKey: hash(),
          counter: 0,
          transports: [],
          name: 'x',
          level: 'high',
        }),
      ),
    )
  })

  test('ends and uses no key of somebody else’s', async () => {
    await refused(() => town.writes(bo, (write) => endPasskey(write, annas.passkey)))
    await refused(() => town.writes(bo, (write) => passkeyUsed(write, annas.passkey, 99)))
  })

  test('ties no session of somebody else’s to an issuer', async () => {
    await refused(() =>
      town.writes(bo, (write) => noteOrigin(write, annas.session, annas.identity)),
    )
  })

  test('lets nobody in without being let to', async () => {
    await refused(() =>
      town.writes(bo, ({ q, now }) =>
        q
          .insertInto('person.way_in')
          .values({
            ...{ id: newId(), person_id: anna.id, kind: 'opened', code_hash: hash() },
            ...{ made_by: bo.id, made_at: now, until_at: new Date(now.getTime() + 60_000) },
          })
          .execute(),
      ),
    )
  })
})

describe('nobody at all', () => {
  test('reads a subject, a key, a mark, a link or a hash of a number', async () => {
    const reads = [
      sql`select subject_hash from person.identity`,
      sql`select public_key from person.passkey`,
      sql`select mark from person.spent`,
      sql`select token_hash from person.link`,
      sql`select secret_sealed from person.link`,
      sql`select value_hash from person.channel`,
      sql`select cpr_hash from person.cpr`,
      sql`select code_hash from person.way_in`,
    ]
    for (const read of reads) await refused(() => town.reads(anna, (at) => at.sql(read)))
  })

  test('makes a key surer, or its counter smaller', async () => {
    await refused(() =>
      town.writes(anna, ({ sql: ask }) =>
        ask(sql`update person.passkey set level = 'high' returning id`),
      ),
    )
    await refused(() => town.writes(anna, (write) => passkeyUsed(write, annas.passkey, 2)))
  })

  test('asks for a link for somebody in particular, or for longer', async () => {
    const ask = (more: object) =>
      town.writes(anna, ({ q, now }) =>
        q
          .insertInto('person.link')
          .values({
            ...{ id: newId(), target_hash: hash(), token_hash: hash(), code_hash: hash() },
            ...{ lang: 'da', asked_at: now, until_at: new Date(now.getTime() + 60_000), ...more },
          })
          .execute(),
      )
    await ask({})
    await refused(() => ask({ person_id: anna.id }))
    await refused(() => ask({ until_at: new Date(town.clock.now().getTime() + 16 * 60_000) }))
  })

  test('spends a thing twice', async () => {
    const mark = hash()
    await town.writes(anna, (write) => spend(write, mark))
    await refused(() => town.writes(bo, (write) => spend(write, mark)))
  })
})

test('a key that was removed opens nothing any more', async () => {
  const of = () =>
    town.reads(null, (at) => at.sql(sql`select * from person.person_of_passkey('c1')`))
  expect(await of()).toHaveLength(1)
  await town.writes(anna, (write) => endPasskey(write, annas.passkey))
  expect(await of()).toEqual([])
})
