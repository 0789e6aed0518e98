import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import type { Read } from '../../../platform/data/db.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { aUnit, worksIn } from '../test/units.ts'
import { houseRules, notices } from './board.queries.ts'
import { meals } from './meals.queries.ts'
import { addMeal, eat, moveMeal } from './meals.writes.ts'
import { places, residents } from './place.queries.ts'
import { moveNotice, putUpNotice, writeRules } from './place.writes.ts'
import { addResident, hangName, moveOut } from './residents.writes.ts'

const day = '2026-11-20'
let town: Town
let birgit: Somebody
let karl: Somebody
let tine: Somebody
let stranger: Somebody
let nora: Somebody
let home: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  birgit = await town.person('Birgit')
  karl = await town.person('Karl')
  tine = await town.person('Tine', 'staff')
  stranger = await town.person('Bo')
  nora = await town.person('Nora', 'staff')
  home = await aUnit(town, 'home')
  await worksIn(town, tine, home)
  await worksIn(town, nora, await aUnit(town, 'home'))
  for (const one of [birgit, karl]) {
    await town.works(tine, one)
    await town.writes(tine, (write) => addResident(write, home, one.id))
  }
})
afterAll(() => town.close())

const everything = [
  'everyday.resident',
  'everyday.name_plate',
  'everyday.board_notice',
  'everyday.house_rule',
  'everyday.meal',
  'everyday.eater',
]
const rowsFor = (who: Somebody | null) =>
  town.reads(who, async (read: Read) => {
    let found = 0
    for (const table of everything)
      found += (await read.sql(sql`select id from ${sql.table(table)}`)).length
    return found
  })
const birgits = async () => {
  const all = await town.reads(birgit, (read) => residents(read, home))
  return all.find(({ person }) => person === birgit.id)?.id ?? ''
}
const fill = async () => {
  await town.writes(birgit, (write) => putUpNotice(write, home, 'Hvem har min kop?'))
  await town.writes(karl, (write) => writeRules(write, home, 'Vi banker på.', 0))
  const meal = await town.writes(karl, (write) =>
    addMeal(write, home, { words: 'Fiskefrikadeller', day, time: '18:00' }),
  )
  await town.writes(birgit, (write) => eat(write, meal, true))
  return meal
}

describe('[ASVS 8.2.2] the board of a home', () => {
  test('is read by those who live there and those at work there', async () => {
    await fill()
    for (const who of [birgit, karl, tine]) {
      expect(await town.reads(who, (read) => notices(read, home))).toHaveLength(1)
      expect(await town.reads(who, (read) => houseRules(read, home))).toHaveLength(1)
      const [meal] = await town.reads(who, (read) => meals(read, home, day))
      expect(meal?.eaters).toEqual(['Birgit'])
    }
  })

  test('may not be read by another citizen, by staff of another place, or by nobody known', async () => {
    await fill()
    await town.works(nora, birgit)
    for (const who of [stranger, nora, null]) expect(await rowsFor(who)).toBe(0)
  })

  test('may not be read by one whose work there is over', async () => {
    await fill()
    const before = await town.person('Ole', 'staff')
    await worksIn(town, before, home, '2026-10-01')
    expect(await rowsFor(before)).toBe(0)
  })

  test('may not be read by one who has moved; their words stay with the others', async () => {
    await fill()
    const id = await birgits()
    await town.writes(birgit, (write) => moveOut(write, id))
    expect(await town.reads(birgit, (read) => places(read))).toEqual([])
    expect(await town.reads(birgit, (read) => notices(read, home))).toEqual([])
    expect(await town.reads(karl, (read) => notices(read, home))).toHaveLength(1)
  })
})

describe('who lives there', () => {
  test('may not be known to a neighbour until the person hangs up the name, and then by name alone', async () => {
    const seen = () => town.reads(karl, (read) => residents(read, home))
    expect(await seen()).toHaveLength(1)
    const id = await birgits()
    await town.writes(birgit, (write) => hangName(write, id, true))
    expect((await seen()).map(({ name }) => name)).toEqual(['Birgit', 'Karl'])
    await expect(
      town.reads(karl, (read) =>
        read.sql(sql`select family_name from person.person where id = ${birgit.id}`),
      ),
    ).resolves.toEqual([])
    await town.writes(birgit, (write) => hangName(write, id, false))
    expect(await seen()).toHaveLength(1)
  })

  test('may not be said by one who does not work there, or of one they do not work with', async () => {
    for (const [who, whom] of [
      [nora, birgit],
      [karl, stranger],
      [tine, stranger],
    ] as const)
      await expect(town.writes(who, (write) => addResident(write, home, whom.id))).rejects.toThrow()
    await expect(
      town.writes(stranger, (write) =>
        write.q
          .insertInto('everyday.resident')
          .values({
            ...{ id: newId(), citizen_id: stranger.id, unit_id: home },
            ...{ from_at: write.now, added_by: tine.id },
          })
          .execute(),
      ),
    ).rejects.toThrow()
  })

  test('may not be ended by a neighbour, nor a name hung up by anybody else', async () => {
    const id = await birgits()
    for (const who of [karl, nora])
      await expect(town.writes(who, (write) => moveOut(write, id))).rejects.toThrow()
    for (const who of [karl, tine])
      await expect(town.writes(who, (write) => hangName(write, id, true))).rejects.toThrow()
  })

  test('may not be known to one whom the person keeps out altogether', async () => {
    const id = await birgits()
    await town.writes(birgit, (write) => hangName(write, id, true))
    await town.writes(birgit, (write) =>
      write.q
        .insertInto('circle.denial')
        .values({
          ...{ id: newId(), citizen_id: birgit.id, person_id: karl.id },
          ...{ given_at: write.now, given_by: birgit.id },
        })
        .execute(),
    )
    expect(await town.reads(karl, (read) => residents(read, home))).toHaveLength(1)
  })
})

describe('what stands on the board', () => {
  test('may not be taken down by a neighbour; the writer and those at work may, and one puts back one’s own', async () => {
    await fill()
    const [notice] = await town.reads(birgit, (read) => notices(read, home))
    const id = notice?.id ?? ''
    await expect(town.writes(karl, (write) => moveNotice(write, id, 'down'))).rejects.toThrow()
    await town.writes(tine, (write) => moveNotice(write, id, 'down'))
    await expect(town.writes(birgit, (write) => moveNotice(write, id, 'up'))).rejects.toThrow()
    const [down] = await town.reads(birgit, (read) => notices(read, home))
    expect(down).toMatchObject({ downBy: 'Tine' })
    expect(await town.reads(karl, (read) => notices(read, home))).toEqual([])
    await town.writes(tine, (write) => moveNotice(write, id, 'up'))
    expect(await town.reads(karl, (read) => notices(read, home))).toHaveLength(1)
  })

  test('house rules may not be written by those who only work there', async () => {
    await expect(
      town.writes(tine, (write) => writeRules(write, home, 'Ro kl. 22.', 0)),
    ).rejects.toThrow()
    await expect(
      town.writes(tine, (write) =>
        write.q
          .insertInto('everyday.house_rule')
          .values({
            ...{ id: newId(), unit_id: home, person_id: tine.id, version: 1 },
            ...{ words_sealed: Buffer.from('x'), written_at: write.now },
          })
          .execute(),
      ),
    ).rejects.toThrow()
  })

  test('nobody may know who said no: nothing is left of it', async () => {
    const meal = await fill()
    await town.writes(birgit, (write) => eat(write, meal, false))
    const left = await town.seeds((write) =>
      write.q.selectFrom('everyday.eater').where('meal_id', '=', meal).select('id').execute(),
    )
    expect(left).toEqual([])
  })

  test('a meal may not be called off by another guest, nor eaten by one from elsewhere', async () => {
    const meal = await fill()
    await expect(town.writes(birgit, (write) => moveMeal(write, meal, 'off'))).rejects.toThrow()
    await expect(town.writes(stranger, (write) => eat(write, meal, true))).rejects.toThrow()
    await expect(
      town.writes(karl, (write) =>
        write.q
          .insertInto('everyday.eater')
          .values({ id: newId(), meal_id: meal, person_id: tine.id, said_at: write.now })
          .execute(),
      ),
    ).rejects.toThrow()
    await town.writes(karl, (write) => moveMeal(write, meal, 'off'))
    expect(await town.reads(karl, (read) => meals(read, home, day))).toMatchObject([
      { offBy: karl.id, eaters: [] },
    ])
    for (const who of [birgit, tine])
      await expect(town.writes(who, (write) => moveMeal(write, meal, 'on'))).rejects.toThrow()
    await town.writes(karl, (write) => moveMeal(write, meal, 'on'))
    expect(await town.reads(birgit, (read) => meals(read, home, day))).toMatchObject([
      { offBy: null, eaters: ['Birgit'] },
    ])
  })
})
