import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { endShareOf, shareOne } from '../../circle/index.ts'
import { addLine, budgetsShown, moveLine, myBudget } from './budget.queries.ts'

let town: Town
let mehmet: Somebody
let maja: Somebody
let ali: Somebody
let rent: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  mehmet = await town.person('Mehmet')
  maja = await town.person('Maja', 'staff')
  ali = await town.person('Ali', 'relative')
  await town.works(maja, mehmet)
  rent = await town.writes(mehmet, (write) =>
    addLine(write, { direction: 'out', words: 'Husleje', amount: 480_000 }),
  )
  await town.writes(mehmet, (write) =>
    addLine(write, { direction: 'in', words: 'Løn', amount: 900_000 }),
  )
})
afterAll(() => town.close())

const seenBy = async (who: Somebody) =>
  (await town.reads(who, budgetsShown)).map(({ words }) => words)

describe('[ASVS 8.2.2] a budget is the person’s own', () => {
  test('may not be read by those who work with the person, in any role', async () => {
    for (const role of ['support', 'coordinator', 'authority', 'night'] as const) {
      const staff = await town.person('Karen', 'staff')
      await town.works(staff, mehmet, { role })
      expect(await seenBy(staff)).toEqual([])
    }
  })

  test('is read a line at a time, or all of it, by those to whom it is shown, and no longer', async () => {
    const one = { person: ali.id, subject: 'everyday', object: rent }
    await town.writes(mehmet, (write) => shareOne(write, one))
    expect(await seenBy(ali)).toEqual(['Husleje'])
    await town.writes(mehmet, (write) => shareOne(write, { person: maja.id, subject: 'everyday' }))
    expect(await seenBy(maja)).toEqual(['Løn', 'Husleje'])
    await town.writes(mehmet, (write) => endShareOf(write, one))
    expect(await seenBy(ali)).toEqual([])
  })

  test('a line that is taken off may not be read by anybody it was shown to', async () => {
    await town.writes(mehmet, (write) => shareOne(write, { person: ali.id, subject: 'everyday' }))
    await town.writes(mehmet, (write) => moveLine(write, rent, true))
    expect(await seenBy(ali)).toEqual(['Løn'])
  })

  test('may not be changed by those who read it, nor written in another’s name', async () => {
    await town.writes(mehmet, (write) => shareOne(write, { person: ali.id, subject: 'everyday' }))
    await expect(town.writes(ali, (write) => moveLine(write, rent, true))).rejects.toThrow()
    const changed = await town.writes(ali, (write) =>
      write.q
        .updateTable('everyday.budget_line')
        .set({ put_away_at: write.now })
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(
      town.writes(ali, (write) =>
        write.q
          .insertInto('everyday.budget_line')
          .values({
            ...{ id: newId(), citizen_id: mehmet.id, direction: 'out', written_at: write.now },
            ...{ words_sealed: Buffer.from('x'), amount_sealed: Buffer.from('x') },
          })
          .execute(),
      ),
    ).rejects.toThrow()
    expect(await town.reads(mehmet, myBudget)).toHaveLength(2)
  })
})
