import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCitizen, type Life } from '../../../test/life.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { directionAt, importWords } from './index.ts'
import { areasNow, aSecondLater, lillevang as text } from './test/plans.ts'

let town: Town
let web: TestWeb
let christine: Somebody
let maja: Somebody
let anna: Life

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  christine = await town.person('Christine', 'leader')
  maja = await town.person('Maja', 'staff')
  anna = await aCitizen(town, 'Anna').withWish('Jeg vil synge i koret igen.').here()
  await town.works(maja, anna)
})
afterAll(() => town.close())

const plansKept = async () =>
  (await town.seeds((w) => w.q.selectFrom('direction.plan').select('id').execute())).length

test('before there is a plan the page says so, to everybody', async () => {
  const shown = await web.visitor().get(directionAt.plan())
  expect(shown.status).toBe(200)
  expect(shown.text).toContain('Her er ingen plan endnu')
  expect(shown.html).not.toContain(directionAt.read())
})

describe('Christine lays down the plan', () => {
  test('in two steps, and everybody reads its vision, themes and actions [C166]', async () => {
    const leader = await web.as(christine)
    const proposal = await leader.send(directionAt.read(), { text, draft: 'direction.paste' })
    for (const words of ['Det fandt vi', 'Fællesskaber', 'Åbner en café om torsdagen'])
      expect(proposal.text).toContain(words)
    expect((await web.visitor().get(directionAt.plan())).text).toContain('ingen plan endnu')
    const done = await leader.send(directionAt.proposal(), { title: 'Sammen om Lillevang' })
    expect(done.text).toContain('Planen er gemt. Nu kan alle læse den.')
    const shown = await web.visitor().get(directionAt.plan())
    for (const words of [
      'Sammen om Lillevang',
      'Alle i Lillevang har nogen at dele hverdagen med.',
      'Jeg kom for kaffen og blev for snakken.',
      'Citat fra planen: Borger, 51 år',
      'Det kunne vi ikke placere',
      'Møder med 30 borgere.',
    ])
      expect(shown.text).toContain(words)
    expect((await leader.get(directionAt.proposal())).to).toBe(directionAt.read())
  })

  test('and each focus area has its own address, with its goals [C167]', async () => {
    const [first, second] = await areasNow(town)
    const visitor = web.visitor()
    const one = await visitor.get(directionAt.area({ focusArea: first?.id ?? '' }))
    for (const words of ['Fællesskaber', 'Ingen går alene hjem', 'Mange savner et sted at gå hen.'])
      expect(one.text).toContain(words)
    const two = await visitor.get(directionAt.area({ focusArea: second?.id ?? '' }))
    expect(two.text).toContain('Flere får et job, de kan være i')
    expect(two.text).not.toContain('Ingen går alene hjem')
  })

  test('the name that the plan gives itself is proposed', async () => {
    const leader = await web.as(christine)
    const proposal = await leader.send(directionAt.read(), { text })
    expect(proposal.html).toContain('value="Sammen om Lillevang 2026–2029"')
    expect(proposal.text).toContain('Den træder i stedet for ”Sammen om Lillevang”.')
    expect((await leader.get(directionAt.read())).text).toContain('Møder med 30 borgere.')
  })

  test('imported words are marked as quoted, and as Danish on an English page', async () => {
    const visitor = web.visitor()
    const { html } = await visitor.send('/sprog', { lang: 'en', back: directionAt.plan() })
    expect(html).toContain('<html lang="en"')
    expect(html).toMatch(/<div lang="da" data-quoted><ul class="plain-list"><li>Det er nemt at/)
    expect(html).toMatch(/<blockquote lang="da"><p>Alle i Lillevang/)
  })

  test('the short way leads there, and nothing else does', async () => {
    const short = await web.visitor().get(directionAt.short())
    expect([short.status, short.to]).toEqual([308, directionAt.plan()])
    for (const asked of [newId(), 'x', '0', '%00'])
      expect((await web.visitor().get(`/udviklingsplan/${asked}`)).status).toBe(404)
    expect((await web.visitor().get(directionAt.older({ plan: newId() }))).status).toBe(404)
  })

  test('nobody else is let in: a visitor signs in first, others meet a kind no', async () => {
    const visitor = await web.visitor().get(directionAt.read())
    expect([visitor.status, visitor.to.startsWith('/log-ind')]).toEqual([303, true])
    const before = await plansKept()
    for (const who of [anna, maja]) {
      const other = await web.as(who)
      expect((await other.get(directionAt.read())).status).toBe(403)
      expect((await other.get(directionAt.proposal())).status).toBe(403)
      expect((await other.post(directionAt.read(), { text })).status).toBe(403)
      expect((await other.post(directionAt.read(), { text: '' })).status).toBe(403)
      expect((await other.post(directionAt.proposal(), { title: 'x' })).status).toBe(403)
      expect((await other.get(directionAt.plan())).html).not.toContain(directionAt.read())
    }
    expect(await plansKept()).toBe(before)
  })

  test.each([
    ['nothing', '', 'Skriv noget i feltet ”Planens tekst”.'],
    ['only spaces', ' \n\t ', 'Skriv noget'],
    ['far too much', `${text}${'x'.repeat(200_000)}`, 'er for lang'],
    ['another kind', '%PDF-1.7 ord ord', importWords.da.problems.pdf],
    ['a web page', '<!doctype html><html><body>x</body></html>', importWords.da.problems.web_page],
    ['lost letters', 'F\ufffdllesskab \ufffd \ufffd', importWords.da.problems.broken_letters],
    ['a letter and no plan', 'Kære alle. Vi ses på torsdag.', 'hverken en vision eller fokus'],
    ['one endless line', `${text}\n\n- ${'ord '.repeat(6000)}`, 'ikke er plads til'],
  ])('what cannot be a plan comes back with its words: %s', async (_, pasted, says) => {
    const leader = await web.as(christine)
    const before = await plansKept()
    const shown = await leader.post(directionAt.read(), { text: pasted })
    expect(shown.status).toBe(422)
    expect(shown.text).toContain(says)
    const words = pasted.trim().split(/\s+/)[0] ?? ''
    expect(shown.text).toContain(words)
    expect(await plansKept()).toBe(before)
  })

  test('bytes that are no text, and more than a form holds, change nothing', async () => {
    const leader = await web.as(christine)
    const sent = (body: string) =>
      web.request(directionAt.read(), {
        method: 'POST',
        headers: {
          cookie: leader.cookie,
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        body,
      })
    expect((await sent('text=F%E6lles')).status).toBe(422)
    expect((await sent(`text=${'x'.repeat(300_000)}`)).status).toBe(413)
    expect((await leader.post(directionAt.proposal(), { title: 'x'.repeat(201) })).status).toBe(422)
  })

  test('a second press saves once', async () => {
    const leader = await web.as(christine)
    await leader.send(directionAt.read(), { text })
    aSecondLater(town)
    const before = await plansKept()
    const once = newId()
    await leader.post(directionAt.proposal(), { title: 'Én gang', once })
    await leader.post(directionAt.proposal(), { title: 'Én gang', once })
    expect(await plansKept()).toBe(before + 1)
  })
})
