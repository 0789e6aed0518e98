import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import type { Id } from '../../platform/data/id.ts'
import { endShareOf } from '../circle/index.ts'
import { writeWords } from '../plan/index.ts'
import { measures } from './measures/measures.queries.ts'
import { results } from './questionnaires/questionnaires.queries.ts'
import { sharedWellbeing, showingMe } from './sharing/shared.queries.ts'
import { annasLife } from './test/lives.ts'
import { oldThoughts, thoughts } from './thoughts/thoughts.queries.ts'
import { changeThought } from './thoughts/thoughts.writes.ts'
import { thoughtKinds } from './wellbeing.types.ts'

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

const seen = (who: Somebody) =>
  town.reads(who, async (read) => {
    const marked = await measures(read, anna.id)
    return [
      (await thoughts(read, anna.id, thoughtKinds)).length,
      marked.length,
      marked.flatMap(({ entries }) => entries).length,
      (await results(read, anna.id)).length,
    ]
  })

describe('who sees how it goes', () => {
  test('the person, and neither those who work with them nor those around them', async () => {
    expect(await seen(anna)).toEqual([1, 1, 1, 1])
    expect(await seen(maja)).toEqual([0, 0, 0, 0])
    expect(await seen(ida)).toEqual([0, 0, 0, 0])
  })

  test('whom a single thing is shared with, that thing alone, and not once it is withdrawn', async () => {
    await town.shares(anna, ida, 'wellbeing', measure)
    expect(await seen(ida)).toEqual([0, 1, 1, 0])
    await town.writes(anna, (write) =>
      endShareOf(write, { person: ida.id, subject: 'wellbeing', object: measure }),
    )
    expect(await seen(ida)).toEqual([0, 0, 0, 0])
  })

  test('until the day that was chosen, and not after it', async () => {
    const until = new Date(town.clock.now().getTime() + 3_600_000)
    await town.shares(anna, ida, 'wellbeing', thought, until)
    expect(await seen(ida)).toEqual([1, 0, 0, 0])
    town.clock.move(until)
    expect(await seen(ida)).toEqual([0, 0, 0, 0])
  })

  test('nobody by the whole subject: it goes thing by thing', async () => {
    await town.shares(anna, ida, 'wellbeing')
    expect(await seen(ida)).toEqual([0, 0, 0, 0])
  })

  test('nobody what is put away or taken back, however it was shared', async () => {
    for (const one of [thought, measure, result]) await town.shares(anna, ida, 'wellbeing', one)
    expect(await seen(ida)).toEqual([1, 1, 1, 1])
    await town.writes(anna, async (write) => {
      for (const table of ['wellbeing.thought', 'wellbeing.result'] as const)
        await write.q
          .updateTable(table)
          .set({ put_away_at: write.now })
          .where('citizen_id', '=', anna.id)
          .execute()
      await write.q
        .updateTable('wellbeing.entry')
        .set({ taken_back_at: write.now })
        .where('citizen_id', '=', anna.id)
        .execute()
    })
    expect(await seen(ida)).toEqual([0, 1, 0, 0])
  })

  test('nobody else the earlier words, how often it helped, the picture or the yes to being counted', async () => {
    await town.shares(anna, ida, 'wellbeing', thought)
    await town.writes(anna, async (write) => {
      await changeThought(write, thought, { words: 'Skoven.', heading: '', mark: null, version: 1 })
      await writeWords(write, 'hope', 'Koret.')
    })
    expect(await town.reads(ida, (read) => oldThoughts(read, thought))).toEqual([])
    for (const who of [ida, maja]) {
      const rows = await town.reads(who, async (read) => [
        ...(await read.q.selectFrom('wellbeing.helped').select('id').execute()),
        ...(await read.q.selectFrom('wellbeing.tie').select('id').execute()),
        ...(await read.q.selectFrom('wellbeing.counted').select('id').execute()),
      ])
      expect(rows).toEqual([])
    }
  })

  test('whose words are fresh is told of what is shared, and of nothing else', async () => {
    const since = new Date(town.clock.now().getTime() - 1000)
    const fresh = (who: Somebody) =>
      town.reads(who, (read) => sharedWellbeing(read, [anna.id], since))
    expect(await fresh(maja)).toEqual([])
    expect(await town.reads(maja, (read) => showingMe(read, anna.id))).toEqual([])
    await town.shares(anna, maja, 'wellbeing', thought)
    expect((await fresh(maja)).map(({ words }) => words)).toEqual(['Søen.'])
  })
})
