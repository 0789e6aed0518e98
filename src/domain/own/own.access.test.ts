import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ownerOf } from '../../../test/house/owner.ts'
import type { Somebody, Town } from '../../../test/town.ts'
import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { shareOne } from '../circle/index.ts'
import { ownPage, ownPages } from './own.queries.ts'
import { changeOwnPage, deleteOwnPage, moveOwnPageUp } from './own.writes.ts'
import { annasRoom, aTownOfRooms } from './test/rooms.ts'

const tables = ['own.room', 'own.page', 'own.picture', 'own.shared_item'] as const
let town: Town
let anna: Somebody
let ida: Somebody
let page: Id

beforeAll(async () => {
  town = await aTownOfRooms()
})
beforeEach(async () => {
  ;({ anna, ida, page } = await annasRoom(town))
})
afterAll(() => town.close())

const rowsFor = (who: Somebody) =>
  town.reads(who, async (read) => {
    const all = await Promise.all(
      tables.map((table) => read.sql(sql`select id from ${sql.table(table)}`)),
    )
    return all.flat().length
  })

describe('[ASVS 8.2.2] nobody but the person is in the room', () => {
  test('the person reads it, and no line is left of when', async () => {
    const before = await town.seeds((w) => w.q.selectFrom('audit.look').select('id').execute())
    expect((await town.reads(anna, ownPages)).map(({ words }) => words)).toEqual([
      'Det, ingen andre ved.',
    ])
    const after = await town.seeds((w) => w.q.selectFrom('audit.look').select('id').execute())
    expect(after).toHaveLength(before.length)
  })

  test.each(['support', 'coordinator', 'authority', 'night'] as const)(
    'not one who works with the person as %s, even if the work were said to bring it',
    async (role) => {
      const staff = await town.person('Maja', 'staff')
      await town.works(staff, anna, { role })
      await town.seeds((write) =>
        write.sql(sql`insert into circle.duty (role, subject, may_write)
          values (${role}, 'own_room', true) on conflict do nothing`),
      )
      expect(await rowsFor(staff)).toBe(0)
      await expect(town.reads(staff, (read) => ownPage(read, page))).rejects.toThrow()
    },
  )

  test.each(['leader', 'admin', 'peer', 'volunteer', 'partner'])(
    'not one who is %s here',
    async (kind) => expect(await rowsFor(await town.person('Bo', kind))).toBe(0),
  )

  test('not one whom the person shares everything with', async () => {
    await town.writes(anna, (write) => shareOne(write, { person: ida.id, subject: 'own_room' }))
    expect(await rowsFor(ida)).toBe(0)
  })

  test('not one who acts for the person by a paper', async () => {
    const admin = await town.person('Bo', 'admin')
    await town.seeds((write) =>
      write.q
        .insertInto('circle.representation')
        .values({
          ...{ id: newId(), citizen_id: anna.id, person_id: ida.id, kind: 'guardian' },
          ...{ reads: ['own_room'], writes: ['own_room'], registered_by: admin.id },
          ...{ registered_at: write.now, from_at: new Date(0), document_sealed: Buffer.from('x') },
        })
        .execute(),
    )
    const acts = await town.reads(ida, (read) =>
      read.sql(sql<{ id: Id }>`select circle.readable('own_room') as id`),
    )
    expect(acts.map(({ id }) => id)).toContain(anna.id)
    expect(await rowsFor(ida)).toBe(0)
  })

  test('not by Nødadgang, even if it were said to open it', async () => {
    const ulla = await town.person('Ulla', 'staff')
    await town.seeds(async (write) => {
      await write.sql(
        sql`insert into circle.emergency_subject (subject) values ('own_room') on conflict do nothing`,
      )
      await emergency(write, ulla)
    })
    const open = await town.reads(ulla, (read) =>
      read.sql(sql<{ id: Id }>`select circle.readable('own_room') as id`),
    )
    expect(open.map(({ id }) => id)).toContain(anna.id)
    expect(await rowsFor(ulla)).toBe(0)
  })

  test.each(['roret_seed', 'roret_jobs', 'roret_seal'] as const)(
    'not the program itself as %s',
    async (role) => {
      const owner = await ownerOf(town)
      for (const table of tables)
        await expect(
          owner.lend(async (connection) => {
            await connection.script(`begin; set local role ${role}`)
            try {
              return await connection.query(`select id from ${table}`, [])
            } finally {
              await connection.script('rollback')
            }
          }),
        ).rejects.toThrow(/permission denied/)
      await owner.close()
    },
  )

  test('and a set function of the circle cannot look in either', async () => {
    const owner = await ownerOf(town)
    const { rows } = await owner.lend((connection) =>
      connection.query(`select has_schema_privilege('roret_sets', 'own', 'usage') as may`, []),
    )
    await owner.close()
    expect(rows).toEqual([{ may: false }])
  })
})

/** A Nødadgang that runs, as the database has it. */
async function emergency(write: Write, ulla: Somebody) {
  const [unit, attempt] = [newId(), newId()]
  const sealed = Buffer.alloc(100)
  await write.q
    .insertInto('municipality.unit')
    .values({ id: unit, name: 'Fyrhuset', kind: 'home', phone: '', place: '' })
    .execute()
  await write.q
    .insertInto('circle.emergency_try')
    .values({ id: attempt, person_id: ulla.id, at: write.now, asked_sealed: sealed })
    .execute()
  await write.q
    .insertInto('circle.emergency')
    .values({
      ...{ id: newId(), try_id: attempt, citizen_id: anna.id, person_id: ulla.id, unit_id: unit },
      ...{ reason: 'unwell', words_sealed: sealed, opened_at: write.now },
      until_at: new Date(write.now.getTime() + 3_600_000),
    })
    .execute()
}

describe('nobody else writes in it', () => {
  test('not by changing, removing or moving what is there', async () => {
    for (const tried of [
      () => town.writes(ida, (write) => deleteOwnPage(write, page)),
      () => town.writes(ida, (write) => moveOwnPageUp(write, page)),
      () =>
        town.writes(ida, (write) =>
          changeOwnPage(write, page, { title: '', words: 'Andet', version: 1 }),
        ),
    ])
      await expect(tried()).rejects.toThrow()
    const changed = await town.writes(ida, (write) =>
      write.q.updateTable('own.page').set({ position: 9 }).executeTakeFirst(),
    )
    const gone = await town.writes(ida, (write) =>
      write.q.deleteFrom('own.page').executeTakeFirst(),
    )
    const chosen = await town.writes(ida, (write) =>
      write.q.updateTable('own.room').set({ keep_after: false }).executeTakeFirst(),
    )
    expect([changed.numUpdatedRows, gone.numDeletedRows, chosen.numUpdatedRows]).toEqual([
      0n,
      0n,
      0n,
    ])
    expect(await town.reads(anna, ownPages)).toHaveLength(1)
  })

  test('not under the person’s name', async () => {
    const sealed = Buffer.from('x')
    const at = { id: newId(), citizen_id: anna.id }
    const tries = [
      town.writes(ida, (w) =>
        w.q
          .insertInto('own.page')
          .values({ ...at, kind: 'sign', words_sealed: sealed, position: 1, written_at: w.now })
          .execute(),
      ),
      town.writes(ida, (w) =>
        w.q
          .insertInto('own.picture')
          .values({ ...at, media_type: 'image/png', body_sealed: sealed, added_at: w.now })
          .execute(),
      ),
      town.writes(ida, (w) =>
        w.q
          .insertInto('own.shared_item')
          .values({
            ...{ ...at, person_id: ida.id, page_id: page, kind: 'writing' },
            ...{ words_sealed: sealed, shared_at: w.now },
          })
          .execute(),
      ),
      town.writes(ida, (w) =>
        w.q
          .insertInto('own.room')
          .values({ ...at, key_sealed: sealed, opened_at: w.now })
          .execute(),
      ),
    ]
    await Promise.all(tries.map((one) => expect(one).rejects.toThrow(/row-level security/)))
  })
})
