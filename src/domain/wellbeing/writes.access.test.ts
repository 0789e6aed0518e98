import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { writeWords } from '../plan/index.ts'
import { annasLife } from './test/lives.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let thought: Id
let measure: Id
let result: Id

beforeAll(async () => {
  town = await aTown()
  maja = await town.person('Maja', 'staff')
})
beforeEach(async () => {
  ;({ anna, ida, thought, measure, result } = await annasLife(town, maja))
})
afterAll(() => town.close())

describe('nobody else writes in it', () => {
  test('not one who sees it: no word, no mark, and not put away', async () => {
    for (const one of [thought, measure, result]) await town.shares(anna, ida, 'wellbeing', one)
    const changed = await town.writes(ida, async (write) => [
      await write.q
        .updateTable('wellbeing.thought')
        .set({ put_away_at: write.now })
        .executeTakeFirst(),
      await write.q.updateTable('wellbeing.own_measure').set({ version: 9 }).executeTakeFirst(),
      await write.q
        .updateTable('wellbeing.entry')
        .set({ taken_back_at: write.now })
        .executeTakeFirst(),
      await write.q
        .updateTable('wellbeing.result')
        .set({ put_away_at: write.now })
        .executeTakeFirst(),
      await write.q
        .updateTable('wellbeing.helped')
        .set({ taken_back_at: write.now })
        .executeTakeFirst(),
      await write.q
        .updateTable('wellbeing.counted')
        .set({ ended_at: write.now })
        .executeTakeFirst(),
    ])
    expect(changed.map(({ numUpdatedRows }) => numUpdatedRows)).toEqual([0n, 0n, 0n, 0n, 0n, 0n])
  })

  test('not on behalf of another, in any table', async () => {
    const sealed = Buffer.from('x')
    const of = { id: newId(), citizen_id: anna.id }
    const tries = [
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.thought')
          .values({ ...of, kind: 'lonely', mark: 'often', words_sealed: sealed, written_at: w.now })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.wording')
          .values({
            thought_id: thought,
            version: 9,
            citizen_id: anna.id,
            words_sealed: sealed,
            written_at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.helped')
          .values({ ...of, thought_id: thought, at: w.now })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.own_measure')
          .values({ ...of, about: 'own', marking: 'scale', name_sealed: sealed, written_at: w.now })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.entry')
          .values({
            ...of,
            measure_id: measure,
            day: '2026-11-17',
            value_sealed: sealed,
            words_sealed: sealed,
            at: w.now,
          })
          .execute(),
      ),
      // Under one's own name, into another's marks.
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.entry')
          .values({
            id: newId(),
            citizen_id: maja.id,
            measure_id: measure,
            day: '2026-11-17',
            value_sealed: sealed,
            words_sealed: sealed,
            at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.result')
          .values({
            ...of,
            questionnaire: 'who-5',
            questionnaire_version: '1',
            answers_sealed: sealed,
            at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.nudge')
          .values({
            ...of,
            sender_id: maja.id,
            words_sealed: sealed,
            time: '09:00',
            weekdays: [1],
            asked_at: w.now,
          })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.counted')
          .values({ ...of, given_at: w.now })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.nudge_due')
          .values({ ...of, nudge_id: newId(), at: w.now })
          .execute(),
      ),
      town.writes(maja, (w) =>
        w.q
          .insertInto('wellbeing.questionnaire')
          .values({ code: 'x', version: '1', body: '{}', imported_at: w.now })
          .execute(),
      ),
    ]
    await Promise.all(
      tries.map((one) =>
        expect(one).rejects.toThrow(/row-level security|permission denied|foreign key/),
      ),
    )
  })

  test('another’s hope cannot be tied into one’s own picture', async () => {
    const hope = await town.writes(anna, (write) => writeWords(write, 'hope', 'Koret.'))
    const tie = (who: Somebody) =>
      town.writes(who, (w) =>
        w.q
          .insertInto('wellbeing.tie')
          .values({
            id: newId(),
            citizen_id: who.id,
            subject: 'hopes',
            object_id: hope,
            process: 'hope',
            tied_at: w.now,
          })
          .execute(),
      )
    await expect(tie(ida)).rejects.toThrow()
    await expect(tie(anna)).resolves.toBeDefined()
  })
})
