import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { elementsIn, friendly, hostile } from '../../../test/house/hostile.ts'
import { aTown, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../test/visits.ts'
import { directionAt, importPlan, readPlan } from './index.ts'
import { areasNow, saved } from './test/plans.ts'

let town: Town
let web: TestWeb

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
afterAll(() => town.close())

const parts = (words: string, times: number) => ({
  vision: words,
  focusAreas: Array.from({ length: times }, () => ({
    title: words.slice(0, 300),
    text: words,
    goals: [words],
    actions: [words],
    quotes: [`${words}\n(Borger)`],
  })),
  notes: [words],
})

test('no text becomes anything but text, wherever in the plan it stands', async () => {
  const shape = async (words: string) => {
    await saved(town, parts(words, 1), words.slice(0, 100))
    const [area] = await areasNow(town)
    const pages = [directionAt.plan(), directionAt.area({ focusArea: area?.id ?? '' })]
    const shown = await Promise.all(pages.map((page) => web.visitor().get(page)))
    // A text with an empty line has one paragraph more, and that is all it may have.
    return shown.map(({ html }) => ({
      ...elementsIn(html.replace(/<ul class="plain-list"><li><a.*?<\/ul>/s, '')),
      p: 0,
    }))
  }
  // Twice, so that there is an earlier plan beside it, as for all the others.
  await shape(friendly)
  const plain = await shape(friendly)
  const texts = hostile.filter(({ text }) => text.trim() !== '' && !text.includes('\u0000'))
  expect(texts.length).toBeGreaterThanOrEqual(50)
  for (const { name, text } of texts)
    expect({ name, shape: await shape(text.slice(0, 15_000)) }).toEqual({ name, shape: plain })
})

test('a page asks as often for a long plan as for a short one', async () => {
  const asked = async (times: number) => {
    await saved(town, parts('Et mål', times))
    const visitor = web.visitor()
    await visitor.get(directionAt.plan())
    town.statements.length = 0
    await visitor.get(directionAt.plan())
    return town.statements.length
  }
  expect(await asked(1)).toBeLessThanOrEqual(8)
  expect(await asked(40)).toBe(await asked(1))
})

const seeds = '../shared/seeds'
test.skipIf(!existsSync(seeds))(
  'of three real plans no word is lost, and the page is light',
  async () => {
    const files = readdirSync(seeds).filter((file) => /^00[012]_/.test(file))
    expect(files.length).toBe(3)
    for (const file of files) {
      const reading = readPlan(readFileSync(`${seeds}/${file}`))
      if (!reading.ok) throw new Error(reading.problem)
      const plan = importPlan(reading.text)
      await saved(town, plan)
      const visitor = web.visitor()
      const whole = await visitor.get(directionAt.plan())
      const each = await Promise.all(
        (await areasNow(town)).map(({ id }) => visitor.get(directionAt.area({ focusArea: id }))),
      )
      const shown = [whole, ...each].map((page) => page.text).join(' ')
      const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '')
      const kept = letters(shown)
      const said = plan.focusAreas.flatMap((a) => [a.title, a.text, ...a.goals, ...a.actions])
      const quotes = plan.focusAreas.flatMap((a) => a.quotes.flatMap((quote) => quote.split('\n')))
      for (const words of [plan.vision, ...plan.notes, ...said, ...quotes])
        expect(kept).toContain(letters(words))
      expect(gzipSync(whole.html).length).toBeLessThanOrEqual(60_000)
    }
  },
)
