import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { planAt } from './plan.addresses.ts'

let town: Town
let life: Life
let other: Life
let staff: Somebody
let anna: Visitor
let maja: Visitor

beforeAll(async () => {
  town = await aTown()
  life = await aCitizen(town, 'Anna')
    .withWords('Et håb')
    .withWish('Et ønske')
    .withStep('Et skridt')
    .here()
  other = await aCitizen(town, 'Peter').withWords('Peters').withWish('P').withStep('P').here()
  staff = await town.person('Maja', 'staff')
  await town.works(staff, life)
  const web = aWeb(town)
  anna = await web.as(life)
  maja = await web.as(staff)
})
afterAll(() => town.close())

/** Everything that could have been changed, as one number. */
const rows = async () => {
  const [row] = await town.reads(life, (read) =>
    read.sql(sql<{ n: number }>`select
      (select count(*) + coalesce(sum(version), 0) from plan.own_words)::int
      + (select count(*) + coalesce(sum(version), 0) from plan.goal)::int
      + (select count(*) + coalesce(sum(version), 0) from plan.step)::int
      + (select count(*) from plan.answer)::int + (select count(*) from plan.turn)::int
      + (select count(*) from plan.own_area)::int + (select count(*) from plan.wording)::int as n`),
  )
  return row?.n
}

type Fields = Record<string, string>
const goodStep = { words: 'Gå ned til søen', doer: 'me', person: '', due: '', goal: '' }
const goodGoal = { words: 'Synge', aim: 'develop', area: '' }
const me = () => ({ citizen: life.id })

/** Who sends, where, what is sent, and what it has to answer. */
const bad = (): [string, 'anna' | 'maja', string, Fields, number][] => [
  ['empty words', 'anna', planAt.write(), { kind: 'hope', words: '', day: '' }, 422],
  ['only spaces', 'anna', planAt.write(), { kind: 'hope', words: ' \t\n ', day: '' }, 422],
  ['far too long', 'anna', planAt.write(), { kind: 'hope', words: 'å'.repeat(4001) }, 422],
  ['no such kind', 'anna', planAt.write(), { kind: 'diagnosis', words: 'x' }, 422],
  ['no such day', 'anna', planAt.write(), { kind: 'story', words: 'x', day: '31. februar' }, 422],
  ['no fields', 'anna', planAt.write(), {}, 422],
  ['no version', 'anna', planAt.words({ words: life.words }), { words: 'x' }, 422],
  [
    'a future version',
    'anna',
    planAt.words({ words: life.words }),
    { words: 'x', version: '9' },
    409,
  ],
  [
    'another’s words',
    'anna',
    planAt.words({ words: other.words }),
    { words: 'x', version: '1' },
    404,
  ],
  ['put away another’s words', 'anna', planAt.wordsPutAway({ words: other.words }), {}, 404],
  [
    'a hope made a role',
    'anna',
    planAt.wordsMoved({ words: life.words }),
    { kind: 'role_have', version: '1' },
    403,
  ],
  ['an empty wish', 'anna', planAt.newGoal(), { ...goodGoal, words: '' }, 422],
  ['a wish too long', 'anna', planAt.newGoal(), { ...goodGoal, words: 'å'.repeat(1001) }, 422],
  ['no such aim', 'anna', planAt.newGoal(), { ...goodGoal, aim: 'cure' }, 422],
  ['no such part of life', 'anna', planAt.newGoal(), { ...goodGoal, area: 'war' }, 422],
  ['a name too long', 'anna', planAt.areas(), { home: 'å'.repeat(81) }, 422],
  ['a step too long', 'anna', planAt.newStep(), { ...goodStep, words: 'å'.repeat(301) }, 422],
  ['nobody chosen', 'anna', planAt.newStep(), { ...goodStep, doer: 'us' }, 422],
  [
    'a stranger chosen',
    'anna',
    planAt.newStep(),
    { ...goodStep, doer: 'us', person: other.id },
    422,
  ],
  ['no identifier', 'anna', planAt.newStep(), { ...goodStep, doer: 'us', person: '1 or 1' }, 422],
  ['another’s wish', 'anna', planAt.newStep(), { ...goodStep, goal: other.wish }, 404],
  ['a wish of nobody', 'anna', planAt.newStep(), { ...goodStep, goal: newId() }, 404],
  ['no such date', 'anna', planAt.newStep(), { ...goodStep, due: 'i overmorgen måske' }, 422],
  ['another’s step taken', 'anna', planAt.stepCompletion({ step: other.step }), {}, 404],
  ['a pause that was none', 'anna', planAt.stepResumption({ step: life.step }), {}, 422],
  ['no address', 'anna', '/min-kurs/skridt/ikke-et-id/taget', {}, 404],
  [
    'an answer without words',
    'anna',
    planAt.goalAnswer({ goal: life.wish }),
    { answer: 'change', words: '', version: '1' },
    422,
  ],
  [
    'another’s goal answered',
    'anna',
    planAt.goalAnswer({ goal: other.wish }),
    { answer: 'yes', version: '1' },
    404,
  ],
  [
    'staff change a wish',
    'maja',
    planAt.goalWords({ goal: life.wish }),
    { ...goodGoal, version: '1' },
    404,
  ],
  [
    'staff change a step',
    'maja',
    planAt.stepWords({ step: life.step }),
    { ...goodStep, version: '1' },
    404,
  ],
  ['staff put a step away', 'maja', planAt.stepPutAway({ step: life.step }), {}, 404],
  ['staff take Anna’s own step', 'maja', planAt.stepCompletion({ step: life.step }), {}, 403],
  ['staff bend a wish', 'maja', planAt.goalCompletion({ goal: life.wish }), {}, 404],
  ['a proposal without words', 'maja', planAt.proposal(me()), { words: '', aim: 'keep' }, 422],
  [
    'a proposal under another’s wish',
    'maja',
    planAt.proposal(me()),
    { words: 'x', aim: 'keep', under: other.wish },
    404,
  ],
  [
    'a proposal to somebody else',
    'maja',
    planAt.proposal({ citizen: other.id }),
    { words: 'x', aim: 'keep' },
    404,
  ],
  ['a promise without a day', 'maja', planAt.promise(me()), { words: 'x', due: '' }, 422],
  ['a citizen promises as staff', 'anna', planAt.promise(me()), { words: 'x', due: '1/12' }, 404],
]

describe('bad input changes nothing', () => {
  test('whatever is sent, the answer is a kind page, and no row has moved', async () => {
    const before = await rows()
    const cases = bad()
    expect(cases.length).toBeGreaterThanOrEqual(38)
    for (const [name, who, address, fields, status] of cases) {
      const shown = await (who === 'anna' ? anna : maja).post(address, fields)
      expect(`${name}: ${shown.status}`).toBe(`${name}: ${status}`)
      expect(shown.text, name).not.toMatch(/\bTypeError\b|\bundefined\b|\[object /)
    }
    expect(await rows()).toBe(before)
  })

  test('the words come back with the problem, under one summary', async () => {
    const sent = { ...goodStep, words: 'Bage boller', doer: 'us', due: 'snart' }
    const shown = await anna.post(planAt.newStep(), sent)
    expect(shown.html).toContain('Bage boller</textarea>')
    expect(shown.html).toContain('value="snart"')
    expect(shown.html.match(/role="alert"/g)).toHaveLength(1)
    expect(shown.text).toContain('Vi kan ikke læse datoen.')
  })

  test('the same form sent twice does it once', async () => {
    const before = (await rows()) ?? 0
    const fields = { ...goodStep, once: newId() }
    const first = await anna.post(planAt.newStep(), fields)
    const second = await anna.post(planAt.newStep(), fields)
    expect(second.to).toBe(first.to)
    expect(await rows()).toBe(before + 3)
  })
})
