import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { writeThought } from '../thoughts/thoughts.writes.ts'
import type { Mark } from '../wellbeing.types.ts'
import { agreeToCount, figures, periodBefore, withdrawFromCount } from './together.queries.ts'

const period = { from: '2026-08-01', until: '2026-10-31' }
let town: Town
let leader: Somebody
let maja: Somebody
let units: string[]
const people: Somebody[] = []

/** Somebody is helped by a unit, beside any other. */
async function also(one: Somebody, unit: number) {
  const relation = await town.works(maja, one)
  await town.seeds((write) =>
    write.q
      .updateTable('circle.staff_relation')
      .set({ unit_id: units[unit] ?? null })
      .where('id', '=', relation)
      .execute(),
  )
}

/** One more who has said yes to being counted, with a mark in October. */
async function says(mark: Mark, unit: number) {
  const one = await town.person(`Borger ${people.length}`)
  people.push(one)
  await also(one, unit)
  await town.writes(one, async (write) => {
    await writeThought(write, { kind: 'check_in', process: 'hope', mark, words: 'Hemmeligt' })
    await agreeToCount(write)
  })
  return one
}

const asked = (who: Somebody) => town.reads(who, (read) => figures(read, period))
const counts = async () =>
  Object.fromEntries((await asked(leader)).map(({ mark, people: count }) => [mark, count]))

beforeAll(async () => {
  town = await aTown()
  leader = await town.person('Christine', 'leader')
  maja = await town.person('Maja', 'staff')
  units = [newId(), newId()]
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.unit')
      .values(units.map((id, at) => ({ id, name: `Enhed ${at}`, kind: 'home' })))
      .execute(),
  )
  town.clock.move(new Date('2026-10-14T09:00:00Z'))
})
afterAll(() => town.close())

describe('figures for leaders', () => {
  test('the whole months before this one, so that nothing can be compared from day to day', () => {
    expect(periodBefore('2026-11-18')).toEqual(period)
    expect(periodBefore('2026-02-01')).toEqual({ from: '2025-11-01', until: '2026-01-31' })
  })

  test('[C004] nobody is shown in a group of fewer than ten, nor when all are of one unit', async () => {
    for (let one = 0; one < 9; one += 1) await says('more', 0)
    expect(await asked(leader)).toEqual([])
    const tenth = await says('more', 0)
    expect(await asked(leader)).toEqual([])
    await also(tenth, 1)
    expect(await asked(leader)).toEqual([])
    await says('more', 1)
    expect((await counts()).more).toBeNull()
  })

  test('[C004] a small number is hidden, and so is what would tell it by subtraction', async () => {
    for (let one = 0; one < 12; one += 1) await says('same', one % 2)
    for (let one = 0; one < 3; one += 1) await says('less', 1)
    // 11, 12 and 3: the three are hidden, and the eleven with them. Twelve stand alone.
    expect(await counts()).toEqual({ more: null, same: 12, less: null })
  })

  test('only those who said yes count, once each, by their newest mark, and a refusal is no mark', async () => {
    for (let one = 0; one < 12; one += 1) await says('less', one % 2)
    expect(await counts()).toEqual({ more: 11, same: 12, less: 15 })
    const [first] = people
    if (!first) throw new Error('There is somebody.')
    await town.writes(first, (write) =>
      writeThought(write, { kind: 'check_in', process: 'hope', mark: 'wont', words: '' }),
    )
    expect((await counts()).more).toBe(11)
    await town.writes(first, withdrawFromCount)
    expect((await counts()).more).toBe(10)
  })

  test('[C181] loneliness is a figure of the group, under the same protection', async () => {
    const lonely = async () => (await asked(leader)).filter(({ question }) => question === 'lonely')
    const say = (one: Somebody, mark: Mark) =>
      town.writes(one, (write) => writeThought(write, { kind: 'lonely', mark, words: '' }))
    for (const one of people.slice(10, 19)) await say(one, 'often')
    expect(await lonely()).toEqual([])
    for (const one of people.slice(19, 32)) await say(one, 'often')
    for (const one of people.slice(32, 34)) await say(one, 'no')
    expect((await lonely()).every(({ people: count }) => count === null)).toBe(true)
  })

  test('nobody but a leader is given one, and a leader no person and no word', async () => {
    for (const who of [maja, ...people.slice(0, 1)]) expect(await asked(who)).toEqual([])
    const rows = await town.reads(leader, async (read) => [
      ...(await read.q.selectFrom('wellbeing.thought').select('id').execute()),
      ...(await read.q.selectFrom('wellbeing.counted').select('id').execute()),
    ])
    expect(rows).toEqual([])
  })
})
