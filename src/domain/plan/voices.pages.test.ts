import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { planAt } from './plan.addresses.ts'
import { hidden, idIn } from './test/pages.ts'

let town: Town
let people: Record<'anna' | 'maja' | 'jonas' | 'hassan' | 'stranger', Somebody>
let anna: Visitor
let maja: Visitor
let jonas: Visitor
let stranger: Visitor
let wish: string

beforeAll(async () => {
  town = await aTown()
  people = {
    anna: await town.person('Anna'),
    maja: await town.person('Maja', 'staff'),
    jonas: await town.person('Jonas', 'peer'),
    hassan: await town.person('Hassan', 'staff'),
    stranger: await town.person('Stranger', 'staff'),
  }
  await town.works(people.maja, people.anna)
  await town.works(people.hassan, people.anna, { role: 'authority' })
  await town.writes(people.anna, (write) =>
    write.q
      .insertInto('circle.member')
      .values({
        id: crypto.randomUUID(),
        citizen_id: people.anna.id,
        person_id: people.jonas.id,
        relation: 'peer',
        added_at: write.now,
        added_by: people.anna.id,
      })
      .execute(),
  )
  const web = aWeb(town)
  anna = await web.as(people.anna)
  maja = await web.as(people.maja)
  jonas = await web.as(people.jonas)
  stranger = await web.as(people.stranger)
  const done = await anna.post(planAt.newGoal(), {
    words: 'Jeg vil synge i kor igen',
    aim: 'develop',
    area: '',
  })
  wish = idIn(done.to)
})
afterAll(() => town.close())

const of = () => ({ citizen: people.anna.id })
const wishPage = () => anna.get(planAt.goal({ goal: wish }))
/** The first form that goes to an address of this shape: where it goes, and the version it carries. */
function formTo(html: string, words: string, place: RegExp) {
  const from = html.slice(html.indexOf(words))
  const form = from.slice(from.search(place))
  return { at: place.exec(from)?.[0] ?? '', version: hidden(form, 'version') }
}

describe('a proposal under a wish', () => {
  test('Maja proposes a sub-goal with parts; Anna’s words are untouched; each answers for herself [C074] [C062]', async () => {
    const course = await maja.get(planAt.course(of()))
    expect(course.text).toContain('Jeg vil synge i kor igen')
    const sent = {
      words: 'Anna øver sig i at være blandt mange',
      aim: 'develop',
      under: wish,
      part1: 'Vi går forbi øvelokalet',
      doer1: 'us',
      part2: 'Anna ringer til koret',
      doer2: 'me',
      part3: '',
      doer3: 'us',
    }
    const saved = await maja.send(planAt.proposal(of()), sent)
    expect(saved.text).toContain('Anna svarer, når det passer.')
    const page = await wishPage()
    expect(page.html).toMatch(/class="voice"[\s\S]*Anna øver sig i at være blandt mange/)
    expect(page.html).toMatch(/own-words[\s\S]*?Jeg vil synge i kor igen/)
    const first = formTo(page.html, 'Vi går forbi øvelokalet', /\/min-kurs\/skridt\/[\w-]+\/svar/)
    await anna.post(first.at, { answer: 'yes', version: first.version })
    const second = formTo(page.html, 'Anna ringer til koret', /\/min-kurs\/skridt\/[\w-]+\/svar/)
    const rather = { answer: 'change', words: 'Jeg skriver en mail', version: second.version }
    await anna.post(second.at, rather)
    const seen = (await maja.get(planAt.course(of()))).text
    expect(seen).toContain('Anna ringer til koret')
    expect(seen).toContain('Anna vil hellere noget andet.')
    const part = await maja.get(second.at.replace('/svar', ''))
    expect(part.text).toContain('Anna ringer til koret')
    expect(part.text).toContain('Jeg skriver en mail')
  })

  test('Anna answers the sub-goal too, Maja changes her own words, and both stay [C074]', async () => {
    const page = await wishPage()
    const goal = formTo(page.html, 'blandt mange', /\/min-kurs\/maal\/[\w-]+\/svar/)
    const sent = { answer: 'change', words: 'Hellere to end mange', version: goal.version }
    await anna.post(goal.at, sent)
    const course = await maja.get(planAt.course(of()))
    expect(course.text).toContain('Hellere to end mange')
    const at = /\/borgere\/[\w-]+\/maal\/[\w-]+\/ret/.exec(course.html)?.[0] ?? ''
    const version = hidden((await maja.get(at)).html, 'version')
    await maja.post(at, { words: 'Anna øver sig med to', aim: 'keep', version })
    expect((await maja.get(at)).text).toContain('blandt mange')
    const after = await wishPage()
    expect(after.text).toContain('Anna øver sig med to')
    expect(after.text).toContain('Hellere to end mange')
    expect(after.text).toContain('Ordene er ændret, siden du svarede.')
  })

  test('a sub-goal under no wish is flagged kindly, for both [C074]', async () => {
    await maja.post(planAt.proposal(of()), { words: 'Ro om aftenen', aim: 'keep', under: '' })
    const { text } = await maja.get(planAt.course(of()))
    expect(text).toContain('Delmål, der står alene')
    expect(text).toContain('Hvilket af Annas ønsker hører de til?')
    expect((await anna.get(planAt.goals())).text).toContain('Ro om aftenen')
  })

  test('the authority’s goal stands in its own voice, and its author alone changes it', async () => {
    const hassan = await aWeb(town).as(people.hassan)
    const sent = { words: 'Støtte til fritid', aim: 'develop', under: wish }
    expect((await hassan.post(planAt.proposal(of()), sent)).status).toBe(303)
    expect((await wishPage()).text).toContain('Hassan fra myndigheden')
    const at = /\/borgere\/[\w-]+\/maal\/[\w-]+\/ret/.exec(
      (await hassan.get(planAt.course(of()))).html,
    )?.[0]
    expect((await maja.get(at ?? '')).status).toBe(404)
    const mine = { words: 'x', aim: 'keep', version: '1' }
    expect((await maja.post(at ?? '', mine)).status).toBe(404)
  })
})

describe('a step together', () => {
  test('Jonas is asked, says yes, sees that step only and marks it done; Anna sees it [C062]', async () => {
    const sent = { words: 'Gå til korprøve', doer: 'us', person: people.jonas.id, goal: wish }
    const asked = await anna.send(planAt.newStep(), { ...sent, due: '' })
    expect(asked.text).toContain('Jonas bliver spurgt.')
    const list = await jonas.get(planAt.withMe())
    expect(list.text).toContain('Gå til korprøve')
    expect(list.text).not.toContain('synge i kor igen')
    const at = /\/min-kurs\/skridt\/[\w-]+/.exec(list.html)?.[0] ?? ''
    const page = await jonas.get(at)
    expect(page.text).toContain('Du ser kun dette skridt hos Anna.')
    expect((await jonas.get(planAt.goal({ goal: wish }))).status).toBe(404)
    expect((await jonas.get(planAt.course(of()))).status).toBe(404)
    await jonas.post(`${at}/svar`, { answer: 'yes', version: hidden(page.html, 'version') })
    const done = await jonas.send(`${at}/taget`)
    expect(done.text).toContain('Gjort den 18. november')
    expect((await anna.get(at)).text).toContain('Gjort den 18. november')
  })

  test('a no takes the step from his page, and Anna can ask again or do it alone [C062]', async () => {
    const sent = { words: 'Spise kage bagefter', doer: 'us', person: people.jonas.id, goal: '' }
    const { to } = await anna.post(planAt.newStep(), { ...sent, due: '' })
    const version = hidden((await jonas.get(to)).html, 'version')
    const answered = await jonas.send(`${to}/svar`, { answer: 'no', version })
    expect(answered.text).not.toContain('Spise kage')
    expect((await jonas.get(to)).status).toBe(404)
    expect((await anna.get(to)).text).toContain('Jonas har sagt nej tak.')
    const change = { words: 'Spise kage bagefter', doer: 'me', person: '', due: '', version }
    expect((await anna.send(`${to}/ret`, change)).text).toContain('Skridtet er ændret.')
  })
})

describe('promises', () => {
  test('what the municipality promised is kept track of as closely as Anna’s; only theirs can be late [C019]', async () => {
    const promise = { words: 'Skrive til jobcentret', due: '20. november' }
    await maja.post(planAt.promise(of()), promise)
    const own = { words: 'Vælge en aften', doer: 'me', person: '', due: '19. november', goal: '' }
    await anna.post(planAt.newStep(), own)
    expect((await anna.get(planAt.sheet())).text).toMatch(
      /Det har andre lovet .*Skrive til jobcentret/,
    )
    town.clock.move(new Date('2026-11-25T09:00:00Z'))
    anna = await aWeb(town).as(people.anna)
    maja = await aWeb(town).as(people.maja)
    const { text } = await maja.get(planAt.course(of()))
    expect(text).toContain('Lovet til den 20. november.')
    expect(text).not.toContain('Lovet til den 19. november.')
    expect((await anna.get(planAt.sheet())).text).toContain('senest den 19. november')
    jonas = await aWeb(town).as(people.jonas)
    stranger = await aWeb(town).as(people.stranger)
  })
})

describe('who has no page here', () => {
  test('a stranger at work, and a visitor, get nothing from any address', async () => {
    const goal = { goal: wish }
    const addresses = [
      planAt.goal(goal),
      planAt.goalWords(goal),
      planAt.goalAnswer(goal),
      planAt.goalStepBack(goal),
      planAt.newStep({}, { maal: wish }),
      planAt.course(of()),
      planAt.proposal(of()),
      planAt.promise(of()),
      planAt.proposalWords({ ...of(), ...goal }),
      planAt.step({ step: wish }),
      planAt.words({ words: wish }),
    ]
    for (const address of addresses) {
      expect((await stranger.get(address)).status, address).toBe(404)
      expect((await aWeb(town).visitor().get(address)).status, address).toBe(303)
    }
  })

  test('a relation that ends closes the page at the next request', async () => {
    const former = await town.person('Former', 'staff')
    const until = new Date(town.clock.now().getTime() + 60_000)
    await town.works(former, people.anna, { until })
    const visitor = await aWeb(town).as(former)
    expect((await visitor.get(planAt.course(of()))).status).toBe(200)
    town.clock.move(until)
    expect((await visitor.get(planAt.course(of()))).status).toBe(404)
  })
})
