import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import type { Id } from '../../../platform/data/id.ts'
import { writeGoal } from '../../plan/index.ts'
import { tieGoal, tieOf } from '../index.ts'
import { areasNow, aSecondLater, codeOf, forgeTie, planOf, saved } from '../test/plans.ts'
import { undoTie, untieGoal } from './tie.queries.ts'

let town: Town
let christine: Somebody
let maja: Somebody
let ida: Somebody
let stranger: Somebody
let anna: Life
let peter: Life
let areas: Id[]

beforeAll(async () => {
  town = await aTown()
  christine = await town.person('Christine', 'leader', 'admin')
  maja = await town.person('Maja', 'staff')
  ida = await town.person('Ida', 'relative')
  stranger = await town.person('Fremmed', 'staff')
  anna = await aCitizen(town, 'Anna').withWish('Jeg vil synge i koret igen.').here()
  peter = await aCitizen(town, 'Peter').withWish('Jeg vil lave mad til de andre.').here()
  await town.works(maja, anna)
  await saved(town, planOf('Fællesskaber', 'Job'))
  areas = (await areasNow(town)).map((area) => area.id)
})
afterAll(() => town.close())

const seenBy = async (who: Somebody | null, goal = anna.wish) =>
  (await town.reads(who, (read) => tieOf(read, goal)))?.area.title

describe('a tie may', () => {
  test('be made, moved, taken back and ended by the person', async () => {
    const [first = '', second = ''] = areas
    await town.writes(anna, (w) => tieGoal(w, anna.wish, first))
    expect(await seenBy(anna)).toBe('Fællesskaber')
    aSecondLater(town)
    await town.writes(anna, (w) => tieGoal(w, anna.wish, second))
    expect(await seenBy(anna)).toBe('Job')
    await town.writes(anna, (w) => undoTie(w, anna.wish))
    expect(await seenBy(anna)).toBe('Fællesskaber')
    aSecondLater(town)
    await town.writes(anna, (w) => untieGoal(w, anna.wish))
    expect(await seenBy(anna)).toBeUndefined()
    await town.writes(anna, (w) => undoTie(w, anna.wish))
    expect(await seenBy(anna)).toBe('Fællesskaber')
  })

  test('be read by those who may read the wish, until they may not', async () => {
    expect(await seenBy(maja)).toBe('Fællesskaber')
    const share = await town.shares(anna, ida, 'goals', anna.wish)
    expect(await seenBy(ida)).toBe('Fællesskaber')
    await town.writes(anna, (w) =>
      w.q
        .updateTable('circle.share')
        .set({ ended_at: w.now, ended_by: anna.id })
        .where('id', '=', share)
        .execute(),
    )
    expect(await seenBy(ida)).toBeUndefined()
  })
})

describe('a tie may not', () => {
  test('be read by a visitor, a stranger, another citizen or a leader', async () => {
    for (const who of [null, stranger, peter, ida, christine])
      expect(await seenBy(who)).toBeUndefined()
  })

  test('be made by anybody else, in their own name or in the person’s', async () => {
    const peters = { goal: peter.wish, citizen: peter }
    for (const who of [maja, christine, stranger, anna])
      expect(await forgeTie(town, who, { ...peters, by: peter })).toBe('42501')
    expect(await forgeTie(town, maja, { ...peters, by: maja })).toBe('42501')
    // She reads Anna's wish, and still may not.
    expect(await forgeTie(town, maja, { goal: anna.wish, citizen: anna, by: anna })).toBe('42501')
  })

  test('be made of another’s wish as if it were one’s own', async () => {
    expect(await forgeTie(town, anna, { goal: peter.wish, citizen: anna, by: anna })).toBe('42501')
  })

  test('be made of a goal that another wrote', async () => {
    const hassan = await town.person('Hassan', 'staff')
    await town.works(hassan, peter, { role: 'authority' })
    const words = 'Peter laver mad to gange om ugen.'
    const goal = await town.writes(hassan, (w) =>
      writeGoal(w, peter.id, { voice: 'authority', aim: 'develop', words }),
    )
    expect(await forgeTie(town, peter, { goal, citizen: peter, by: peter })).toBe('42501')
  })

  test('be ended by anybody else, or in the name of another, or be dated', async () => {
    const ends = (who: Somebody, by: Somebody, at = town.clock.now()) =>
      town.writes(who, (w) =>
        w.q
          .updateTable('direction.tie')
          .set({ ended_at: at, ended_by: by.id })
          .where('goal_id', '=', anna.wish)
          .where('ended_at', 'is', null)
          .executeTakeFirst(),
      )
    expect((await ends(maja, anna)).numUpdatedRows).toBe(0n)
    expect((await ends(stranger, anna)).numUpdatedRows).toBe(0n)
    expect(await codeOf(ends(anna, maja))).toBe('42501')
    expect(await codeOf(ends(anna, anna, new Date(town.clock.now().getTime() + 1)))).toBe('42501')
  })

  test('be two at a time', async () => {
    expect(await forgeTie(town, anna, { goal: anna.wish, citizen: anna, by: anna })).toBe('23505')
  })
})
