import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { addMember } from '../../circle/index.ts'
import { goals, steps } from '../../plan/index.ts'
import { companyWords } from '../company/company.words.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { myBudget } from './budget.queries.ts'
import { checklistWords } from './checklists.words.ts'
import { homeWords } from './home.words.ts'

const w = homeWords.da
let town: Town
let web: TestWeb
let mehmet: Somebody
let ali: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  mehmet = await town.person('Mehmet')
  ali = await town.person('Ali', 'relative')
  await town.writes(mehmet, (write) => addMember(write, ali.id, 'friend'))
  browser = await web.as(mehmet)
})
afterAll(() => town.close())

describe('home and economy as goals and steps', () => {
  test('what is ticked becomes own steps by one press, alone or with somebody [C130]', async () => {
    const page = await browser.get(everydayAt.lists({}, { liste: 'new_home' }))
    expect(page.text).toContain(checklistWords.da.new_home.items.neighbour)
    const made = await browser.send(everydayAt.lists(), {
      list: 'new_home',
      items: ['bed', 'neighbour'],
      own: 'Hænge Emils tegning op',
      person: ali.id,
    })
    expect(made.text).toContain(w.made)
    expect(made.text).toContain('Hænge Emils tegning op')
    const mine = await town.reads(mehmet, (read) => steps(read, mehmet.id))
    expect(mine).toHaveLength(3)
    expect(new Set(mine.map(({ doer }) => doer))).toEqual(new Set(['us']))
    const [goal] = await town.reads(mehmet, (read) => goals(read, mehmet.id))
    expect(goal).toMatchObject({ words: checklistWords.da.new_home.title, voice: 'person' })
  })

  test('nothing ticked is asked about kindly, and the ticks stay when nobody such is around', async () => {
    const none = await browser.post(everydayAt.lists(), { list: 'money' })
    expect(none.status).toBe(422)
    expect(none.text).toContain(w.chooseOne)
    const stranger = await town.person('Bo')
    const tried = await browser.post(everydayAt.lists(), {
      ...{ list: 'money', items: ['rent'], person: stranger.id },
    })
    expect(tried.status).toBe(422)
    expect(tried.text).toContain(companyWords.da.unknown)
    expect(tried.html).toMatch(/value="rent" checked/)
    expect(await town.reads(mehmet, (read) => steps(read, mehmet.id))).toEqual([])
  })

  test('where there is nobody to choose, nobody is asked about, and it is one’s own', async () => {
    const lone = await town.person('Lise')
    const asLone = await web.as(lone)
    const page = await asLone.get(everydayAt.lists({}, { liste: 'money' }))
    expect(page.text).not.toContain(companyWords.da.person)
    await asLone.send(everydayAt.lists(), { list: 'money', items: ['rent'] })
    expect(await town.reads(lone, (read) => steps(read, lone.id))).toMatchObject([{ doer: 'me' }])
  })

  test('a budget says in one sentence what is left, also when it is less than nothing, and never in red', async () => {
    const add = (direction: string, words: string, amount: string) =>
      browser.send(everydayAt.budget(), { direction, words, amount })
    await add('in', 'Løn fra Havnen', '9.200')
    const after = await add('out', 'Husleje', '4.800,50')
    expect(after.text).toContain('Husleje')
    expect(after.text.replaceAll(/\s/g, ' ')).toContain(w.left('4.399,50 kr.'))
    const short = await add('out', 'Afdrag', '5000')
    expect(short.text.replaceAll(/\s/g, ' ')).toContain('600,50 kr. mere ud')
    const main = short.html.slice(short.html.indexOf('<main'), short.html.indexOf('</main'))
    expect(main).not.toMatch(/data-color="(danger|rust|red)"/)
    expect(short.text).toContain(w.debt)
    const sheet = await browser.get(everydayAt.budgetSheet())
    expect(sheet.text).toContain('Løn fra Havnen')
  })

  test('an amount that cannot be read is asked about again, and the words are kept', async () => {
    const asked = await browser.post(everydayAt.budget(), {
      ...{ direction: 'out', words: 'Husleje', amount: 'cirka fem' },
    })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain(w.amountUnread)
    expect(asked.html).toContain('value="Husleje"')
  })

  test('a line is taken off and put on again, shown to one and closed again [C130]', async () => {
    await browser.send(everydayAt.budget(), { direction: 'out', words: 'Husleje', amount: '4800' })
    const [line] = await town.reads(mehmet, myBudget)
    const at = { budgetLine: line?.id ?? '' }
    expect((await browser.send(everydayAt.budgetOff(at))).text).toContain(w.budgetNone)
    expect((await browser.send(everydayAt.budgetBack(at))).text).toContain('Husleje')
    const reader = await web.as(ali)
    expect((await reader.get(everydayAt.budgetsShown())).text).toContain(w.withMeNone)
    const shares = await browser.send(everydayAt.budgetShare(), {
      ...{ person: ali.id, line: line?.id ?? '' },
    })
    expect(shares.text).toContain(w.sees('Ali', 'Husleje'))
    expect((await reader.get(everydayAt.budgetsShown())).text).toContain('Husleje')
    await browser.send(everydayAt.budgetShareEnd(), { person: ali.id, line: line?.id ?? '' })
    expect((await reader.get(everydayAt.budgetsShown())).text).toContain(w.withMeNone)
  })
})
