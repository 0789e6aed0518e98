import { beforeAll, describe, expect, test } from 'vitest'
import { writeStep } from '../../src/domain/plan/index.ts'
import { newId } from '../../src/platform/data/id.ts'
import { ownerOf } from '../house/owner.ts'
import { aTown, type Somebody, type Town } from '../town.ts'

let town: Town
let anna: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
})

const promises = (who: Somebody) =>
  town.writes(who, (write) =>
    writeStep(write, anna.id, { doer: 'you', doerId: who.id, words: 'Jeg ringer.' }),
  )

const endedAt = async (relation: string) => {
  const owner = await ownerOf(town)
  await owner.lend((c) =>
    c.query('update circle.staff_relation set ended_at = $2, ended_by = citizen_id where id = $1', [
      relation,
      town.clock.now(),
    ]),
  )
  await owner.close()
}

const savedBy = (who: Somebody) =>
  town.reads(anna, async (read) => {
    const rows = await read.q
      .selectFrom('plan.step')
      .select('id')
      .where('proposed_by', '=', who.id)
      .execute()
    return rows.length
  })

// The right is asked in the same transaction as the save: there is no moment between them.
describe('saving while it is withdrawn', () => {
  test('each save is wholly before the end or not at all, however they meet [ASVS 15.4.2]', async () => {
    for (let round = 0; round < 12; round += 1) {
      const maja = await town.person(`Maja ${round}`, 'staff')
      const relation = await town.works(maja, anna)
      const racing = Array.from({ length: 6 }, () => promises(maja))
      const [ends, ...saves] = await Promise.allSettled([endedAt(relation), ...racing])
      expect(ends?.status).toBe('fulfilled')
      const done = saves.filter(({ status }) => status === 'fulfilled').length
      expect(await savedBy(maja)).toBe(done)
      await expect(promises(maja)).rejects.toThrow()
      expect(await savedBy(maja)).toBe(done)
    }
  }, 60_000)

  test('from the next statement on, on every connection, nothing is read or saved [ASVS 8.3.2]', async () => {
    const ida = await town.person('Ida', 'relative')
    const share = await town.shares(anna, ida, 'steps')
    const sees = () =>
      town.reads(ida, (read) => read.q.selectFrom('plan.step').select('id').execute())
    await town.writes(anna, (write) =>
      writeStep(write, anna.id, { doer: 'me', words: `Jeg synger ${newId()}` }),
    )
    expect((await sees()).length).toBeGreaterThanOrEqual(1)
    await town.writes(anna, (write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now, ended_by: anna.id })
        .where('id', '=', share)
        .execute(),
    )
    const all = await Promise.all(Array.from({ length: 8 }, sees))
    expect(all.map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })
})
