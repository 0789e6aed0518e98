import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { deny } from '../circle/index.ts'
import { crisisAt, writeAt } from './crisis.addresses.ts'
import { crisisPlan } from './crisis.queries.ts'
import { crisisWords } from './crisis.words.ts'

const w = crisisWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  anna = await town.person('Anna')
  browser = await web.as(anna)
})
afterAll(() => town.close())

const plan = () => town.reads(anna, (read) => crisisPlan(read, anna.id))
const writes = (kind: string, words: string, heading = '') =>
  browser.send(crisisAt.write(), { kind, words, heading })

describe('the own plan', () => {
  test('begins with a choice of headings, and one line is enough', async () => {
    const empty = await browser.get(crisisAt.mine())
    expect(empty.text).toContain(w.begin)
    expect((await browser.get(writeAt('helps'))).text).toContain(w.ask.helps)
    const after = await writes('helps', 'At gå rundt om søen.')
    expect(after.text).toContain('At gå rundt om søen.')
    expect(after.text).toContain(w.saved)
  })

  test('has headings and an order of the person’s own', async () => {
    await writes('helps', 'Søen.')
    await writes('own', 'Vande på fjerde.', 'Blomsterne')
    const [, second] = (await plan()).parts
    const moved = await browser.send(crisisAt.partUp({ part: second?.id ?? '' }))
    expect(moved.text.indexOf('Blomsterne')).toBeLessThan(moved.text.indexOf(w.headings.helps))
  })

  test('asks what an own part is called, and keeps the words', async () => {
    const asked = await browser.post(crisisAt.write(), {
      kind: 'own',
      words: 'Vande.',
      heading: '',
    })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain(w.headingNeeded)
    expect(asked.html).toContain('Vande.</textarea>')
  })

  test('two tabs: the second one sees both texts and nothing is overwritten', async () => {
    await writes('helps', 'Søen.')
    const id = (await plan()).parts[0]?.id ?? ''
    await browser.send(crisisAt.part({ part: id }), {
      words: 'Søen i regn.',
      heading: '',
      version: '1',
    })
    const late = await browser.post(crisisAt.part({ part: id }), {
      words: 'Sofaen.',
      heading: '',
      version: '1',
    })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Søen i regn.')
    expect(late.text).toContain('Sofaen.')
    expect((await plan()).parts[0]?.words).toBe('Søen i regn.')
  })

  test('put away and taken out again; another person’s part is not there', async () => {
    await writes('helps', 'Søen.')
    const id = (await plan()).parts[0]?.id ?? ''
    const away = await browser.send(crisisAt.partPutAway({ part: id }))
    expect(away.text).toContain(w.putAwayDone)
    expect((await plan()).parts).toEqual([])
    await browser.send(crisisAt.partBroughtBack({ part: id }))
    expect((await plan()).parts).toHaveLength(1)
    const stranger = await web.as(await town.person('Ib'))
    expect((await stranger.get(crisisAt.part({ part: id }))).status).toBe(404)
    expect((await stranger.post(crisisAt.partPutAway({ part: id }))).status).toBe(404)
  })

  test('a number to press, and a kind answer to one that cannot be called', async () => {
    const wrong = await browser.post(crisisAt.number(), { name: 'Ida', phone: 'ring', note: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain(w.numberPhoneProblem)
    const right = await browser.send(crisisAt.number(), {
      name: 'Ida',
      phone: '24001183',
      note: '',
    })
    expect(right.html).toContain('href="tel:24001183"')
  })

  test('[C017] one sheet of paper has early signs, what helps, whom to call and what not to do', async () => {
    await writes('notice', 'Jeg spiser stående.')
    await writes('helps', 'Søen.')
    await writes('not_want', 'Ikke ringe bag om mig.')
    await writes('after', 'En tur med Maja.')
    await browser.send(crisisAt.number(), { name: 'Ida', phone: '24001183', note: '' })
    const sheet = await browser.get(crisisAt.sheet())
    for (const text of [
      'spiser stående',
      'Søen.',
      'bag om mig',
      'tur med Maja',
      '24 00 11 83',
      '112',
    ])
      expect(sheet.text).toContain(text)
    expect(sheet.text).not.toContain(w.sheetLong)
  })
})

describe('who else', () => {
  test('one it is shared with reads it, the look is told, and withdrawn is gone', async () => {
    const ida = await town.person('Ida', 'relative')
    await writes('helps', 'Søen.')
    await town.shares(anna, ida, 'crisis')
    const other = await web.as(ida)
    const at = crisisAt.ofOther({ citizen: anna.id })
    expect((await other.get(at)).text).toContain('Søen.')
    expect((await browser.get('/hvem-har-set')).text).toContain('plan til de svære dage')
    await town.seeds((write) =>
      write.q.updateTable('circle.share').set({ ended_at: write.now, ended_by: anna.id }).execute(),
    )
    expect((await other.get(at)).status).toBe(404)
  })

  test('the page names who sees it, and not one whom a no keeps out again', async () => {
    const ida = await town.person('Ida', 'relative')
    await writes('helps', 'Søen.')
    await town.shares(anna, ida, 'crisis')
    expect((await browser.get(crisisAt.mine())).text).toContain(w.alsoSeen('Ida'))
    await town.writes(anna, (write) => deny(write, { person: ida.id, subject: 'crisis' }))
    expect((await browser.get(crisisAt.mine())).text).toContain(w.onlyYou)
    expect((await (await web.as(ida)).get(crisisAt.ofOther({ citizen: anna.id }))).status).toBe(404)
  })

  test('a yes to the duty desk is one press, and so is taking it back', async () => {
    const past = await browser.post(crisisAt.desk(), { until: '2020-01-01' })
    expect(past.status).toBe(422)
    expect((await browser.send(crisisAt.desk(), { until: '' })).text).toContain(w.deskAgreed)
    expect((await browser.send(crisisAt.deskEnded())).text).toContain(w.deskWithdrawn)
  })
})

describe('on the phone', () => {
  test('the page that opens without sign-in has nobody in it', async () => {
    await writes('helps', 'Søen.')
    const page = await browser.get(crisisAt.onPhone())
    const visitor = await web.visitor().get(crisisAt.onPhone())
    expect(visitor.status).toBe(200)
    expect(page.text).not.toContain('Søen.')
    expect(visitor.text).not.toContain('Anna')
  })

  test('keeping it is remembered by the browser alone, and told in the log without the code', async () => {
    const kept = await browser.post(crisisAt.kept(), { kode: '4711' })
    expect(kept.headers.getSetCookie().join()).toContain('beholder=1')
    const events = await town.reads(anna, (read) =>
      read.q
        .selectFrom('audit.event')
        .select(['kind', 'room', 'object_id', 'purpose'])
        .where('kind', '=', 'crisis_copied')
        .execute(),
    )
    expect(events).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain('4711')
  })
})

test('signing out empties the browser, but for what the person chose to keep on the phone', async () => {
  const all = await browser.post('/log-ud')
  expect(all.headers.get('clear-site-data')).toBe('"cache", "storage"')
  const again = await web.as(anna)
  await again.post(crisisAt.kept())
  expect((await again.post('/log-ud')).headers.get('clear-site-data')).toBe('"cache"')
})
