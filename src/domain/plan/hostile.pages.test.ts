import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsIn, friendly, hostile } from '../../../test/house/hostile.ts'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Shown, type Visitor } from '../../../test/visits.ts'
import { planAt } from './plan.addresses.ts'

let town: Town
let life: Life
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
  staff = await town.person('Maja', 'staff')
  await town.works(staff, life)
  const web = aWeb(town)
  anna = await web.as(life)
  maja = await web.as(staff)
})
afterAll(() => town.close())

const goodStep = { words: 'Gå ned til søen', doer: 'me', person: '', due: '', goal: '' }
const goodGoal = { words: 'Synge', aim: 'develop', area: '' }
const me = () => ({ citizen: life.id })

describe('hostile texts', () => {
  const short = hostile.filter(({ text }) => text.trim() !== '' && text.length <= 300)

  /** Every place that shows the words of somebody, as those who read them see it. */
  const places = () => [
    planAt.mine(),
    planAt.hopes(),
    planAt.goals(),
    planAt.goal({ goal: life.wish }),
    planAt.step({ step: life.step }),
    planAt.newStep({}, { maal: life.wish }),
    planAt.areas(),
    planAt.sheet(),
  ]
  const shown = async () => {
    // What has just happened is told once: on a page that is not compared.
    await anna.get(planAt.withMe())
    const pages = await Promise.all(places().map((address) => anna.get(address)))
    pages.push(
      await maja.get(planAt.course(me())),
      await maja.get(planAt.step({ step: life.step })),
    )
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200))
    return pages
  }
  /** An empty line in a text begins a paragraph, so paragraphs are not compared. */
  const elements = ({ html }: Shown) => ({ ...elementsIn(html), p: 0 })

  const version = async (table: 'plan.own_words' | 'plan.goal' | 'plan.step', id: string) => {
    const row = await town.reads(life, (read) =>
      read.q.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    return String(row.version)
  }

  const say = async (text: string) => {
    const answers = [
      await anna.post(planAt.words({ words: life.words }), {
        words: text,
        version: await version('plan.own_words', life.words),
      }),
      await anna.post(planAt.goalWords({ goal: life.wish }), {
        ...goodGoal,
        words: text,
        version: await version('plan.goal', life.wish),
      }),
      await anna.post(planAt.stepWords({ step: life.step }), {
        ...goodStep,
        goal: '',
        words: text,
        version: await version('plan.step', life.step),
      }),
    ]
    if (text.length <= 80) await anna.post(planAt.areas(), { home: text })
    return answers.map(({ status }) => status)
  }

  test('are inert on every page where they are read, by Anna and by Maja', async () => {
    await town.shares(life, staff, 'hopes')
    await say(friendly)
    // Once before: Anna's page also says that Maja has looked.
    await shown()
    const before = (await shown()).map(elements)
    expect(short.length).toBeGreaterThanOrEqual(40)
    for (const { name, text } of short) {
      expect(await say(text), name).toSatisfy(only(303, 422))
      const pages = await shown()
      expect(pages.map(elements), name).toEqual(before)
      if (name === 'script') expect(pages.map((page) => page.text).join(' ')).toContain(text)
    }
  }, 120_000)

  const only =
    (...allowed: number[]) =>
    (statuses: number[]) =>
      statuses.every((status) => allowed.includes(status))
})

describe('a page asks the database a bounded number of times', () => {
  test.each<[string, () => string, 'anna' | 'maja', number]>([
    ['hopes', () => planAt.hopes(), 'anna', 6],
    ['own words', () => planAt.words({ words: life.words }), 'anna', 6],
    ['wishes', () => planAt.goals(), 'anna', 9],
    ['a wish', () => planAt.goal({ goal: life.wish }), 'anna', 10],
    ['a step', () => planAt.step({ step: life.step }), 'anna', 6],
    ['a new step', () => planAt.newStep({}, { maal: life.wish }), 'anna', 7],
    ['the sheet', () => planAt.sheet(), 'anna', 8],
    ['skridt med mig', () => planAt.withMe(), 'anna', 4],
    // With the next times, the newest note, what is shown of how it goes, the plan for hard days, and what an
    // emergency puts on every page.
    ['the course', () => planAt.course(me()), 'maja', 16],
  ])('%s', async (_, address, who, most) => {
    const visitor = who === 'anna' ? anna : maja
    await visitor.get(address())
    const few = await count(visitor, address())
    const doings = Array.from({ length: 12 }, (__, at) => ({ ...goodStep, words: `Skridt ${at}` }))
    for (const step of doings) await anna.post(planAt.newStep(), { ...step, goal: life.wish })
    const many = await count(visitor, address())
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(most)
  })

  const count = async (visitor: Visitor, address: string) => {
    const before = town.statements.length
    expect((await visitor.get(address)).status).toBe(200)
    return town.statements.length - before
  }
})
