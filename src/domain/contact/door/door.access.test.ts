import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { questions } from '../finder/finder.queries.ts'

let town: Town
let everybody: (Somebody | null)[]

beforeAll(async () => {
  town = await aTown()
  const kinds = ['citizen', 'staff', 'leader', 'admin', 'relative', 'volunteer', 'peer', 'partner']
  everybody = [null]
  for (const kind of kinds) everybody.push(await town.person(kind, kind))
  await town.seeds(({ q }) =>
    q
      .insertInto('contact.question')
      .values({
        ...{ id: newId(), code: 'sove', position: 1, audience: 'mind' },
        ...{ danish: 'Jeg kan ikke sove', english: 'I cannot sleep' },
      })
      .execute(),
  )
})
afterAll(() => town.close())

const tables = ['place', 'place_hours', 'place_day', 'host', 'question', 'way'].map(
  (name) => `contact.${name}`,
)
const all = [...tables, 'municipality.help_day', 'municipality.right_law']

test('everybody reads what stands on the door, signed in or not', async () => {
  for (const who of everybody)
    expect((await town.reads(who, questions)).map(({ code }) => code)).toEqual(['sove'])
})

test('nobody who serves pages adds to it, changes it or takes it away', async () => {
  for (const who of everybody) {
    if (!who) continue
    for (const table of all) {
      const tried = (text: string) =>
        town
          .writes(who, (write) => write.sql(sql.raw(text)))
          .then(
            () => 'done',
            (error: Error) => String(error.cause ?? error),
          )
      expect(await tried(`insert into ${table} default values`), table).toMatch(/denied/)
      expect(await tried(`delete from ${table}`), table).toMatch(/denied/)
    }
    await expect(
      town.writes(who, (write) =>
        write.q.updateTable('contact.question').set({ danish: 'Nej' }).execute(),
      ),
    ).rejects.toThrow()
  }
})

test('a way leads to one place or one line; only what one can try oneself leads to neither', async () => {
  const way = (kind: string) =>
    town.seeds(async ({ q }) => {
      const { id } = await q.selectFrom('contact.question').select('id').executeTakeFirstOrThrow()
      const said = { danish: 'Ring', english: 'Call' }
      await q
        .insertInto('contact.way')
        .values({ id: newId(), question_id: id, position: 1, kind, ...said })
        .execute()
    })
  await expect(way('talk')).rejects.toThrow()
  await expect(way('yourself')).resolves.toBeUndefined()
})
