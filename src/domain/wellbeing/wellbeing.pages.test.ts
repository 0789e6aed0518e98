import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annaAndIda, aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { checkInWords } from './check-in/check-in.words.ts'
import { measures } from './measures/measures.queries.ts'
import { measureWords } from './measures/measures.words.ts'
import { PAGE, thoughts } from './thoughts/thoughts.queries.ts'
import { thoughtWords } from './thoughts/thoughts.words.ts'
import { writeThought } from './thoughts/thoughts.writes.ts'
import { checkInAt, listAt, shareAt, wellbeingAt, writeAt } from './wellbeing.addresses.ts'
import { thoughtKinds } from './wellbeing.types.ts'
import { wellbeingWords } from './wellbeing.words.ts'

const w = wellbeingWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  ;({ anna, ida } = await annaAndIda(town))
  browser = await web.as(anna)
})
afterAll(() => town.close())

const said = () => town.reads(anna, (read) => thoughts(read, anna.id, thoughtKinds))
const newest = async () => (await said())[0]?.id ?? ''
const checksIn = (process: string, mark: string, words = '') =>
  browser.send(wellbeingAt.checkIn(), { process, mark, words })

describe('lige nu', () => {
  test('one question a page, and after it the next or enough for today', async () => {
    const first = await browser.get(wellbeingAt.checkIn())
    expect(first.text).toContain(checkInWords.da.asks.connectedness)
    expect(first.text).not.toContain(checkInWords.da.marks.more.toUpperCase())
    const next = await checksIn('connectedness', 'less', 'Kun Ida i denne uge.')
    expect(next.text).toContain(checkInWords.da.asks.hope)
    expect(next.text).toContain(checkInWords.da.enough)
    const front = await browser.get(wellbeingAt.mine())
    expect(front.text).toContain('Kun Ida i denne uge.')
  })

  test('not to answer is an answer, and words are not asked for', async () => {
    const after = await checksIn('hope', 'wont')
    expect(after.status).toBe(200)
    expect((await browser.get(wellbeingAt.before())).text).toContain(checkInWords.da.marks.wont)
  })

  test('without a mark the page comes again with the words kept', async () => {
    const asked = await browser.post(wellbeingAt.checkIn(), { process: 'hope', words: 'Foråret.' })
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Foråret.</textarea>')
  })

  test('what is older than a page lies a press away, and nothing is shown twice', async () => {
    await town.writes(anna, async (write) => {
      for (let one = 0; one <= PAGE; one += 1)
        await writeThought(write, {
          ...{ kind: 'check_in', process: 'hope', mark: 'same', words: `Nummer ${one}.` },
        })
    })
    const first = await browser.get(wellbeingAt.before())
    const older = /href="([^"]+foer=[^"]+)"/.exec(first.html)?.[1] ?? ''
    const second = await browser.get(older)
    const on = ({ text }: { text: string }) => [...new Set(text.match(/Nummer \d+\./g) ?? [])]
    expect([on(first).length, on(second).length]).toEqual([PAGE, 1])
    expect(new Set([...on(first), ...on(second)]).size).toBe(PAGE + 1)
    expect(second.text).not.toContain(checkInWords.da.older)
  })

  test('is undone by one press and can be taken out again', async () => {
    await checksIn('hope', 'more', 'Koret.')
    const away = await browser.send(wellbeingAt.thoughtPutAway({ thought: await newest() }))
    expect(away.text).toContain(w.putAwayDone)
    expect(away.text).toContain(w.awayTitle)
    const back = await browser.send(wellbeingAt.thoughtBroughtBack({ thought: await newest() }))
    expect(back.text).toContain(w.broughtBack)
  })

  test('says it is all the way round only when it is', async () => {
    expect((await checksIn('empowerment', 'same')).text).toContain(checkInWords.da.done)
    for (const process of ['connectedness', 'hope', 'identity']) await checksIn(process, 'same')
    expect((await checksIn('meaning', 'same')).text).toContain(checkInWords.da.doneAll)
  })
})

describe('own lists', () => {
  test('[C016] what helps: what, when and how strong, and one press when it helped', async () => {
    await browser.send(wellbeingAt.write(), {
      kind: 'medicine',
      words: 'Søen i regn.',
      heading: 'Når der er larm',
      mark: 'much',
    })
    const list = await browser.get(listAt.helps())
    for (const text of ['Søen i regn.', 'Når der er larm', thoughtWords.da.strengths.much])
      expect(list.text).toContain(text)
    const helped = await browser.send(wellbeingAt.thoughtHelped({ thought: await newest() }))
    expect(helped.text).toContain(thoughtWords.da.helpedDone)
    expect(helped.text).toContain(thoughtWords.da.helpedLast('den 18. november', 1))
    const back = await browser.send(wellbeingAt.helpedTakenBack({ thought: await newest() }))
    expect(back.text).not.toContain('Du har skrevet én gang')
    for (const at of [wellbeingAt.signs(), '/naar-det-er-svaert'])
      expect(back.html).toContain(`href="${at}"`)
  })

  test('[C151] own ways with voices, fear and sleep stand apart, in own words', async () => {
    for (const [kind, words] of [
      ['way_voices', 'Jeg beder dem vente til klokken fire.'],
      ['way_anxiety', 'Koldt vand på hænderne.'],
      ['way_sleep', 'Radioen lavt.'],
    ] as const)
      await browser.send(wellbeingAt.write(), { kind, words })
    const page = await browser.get(listAt.ways())
    expect(page.text).toContain('Jeg beder dem vente til klokken fire.')
    expect(page.text.indexOf('Koldt vand')).toBeLessThan(page.text.indexOf('Radioen lavt.'))
  })

  test('[C010] what it is to belong is the person’s to define, to rate, and to say what stands in the way', async () => {
    for (const [kind, words] of [
      ['included', 'Når nogen siger godmorgen og mener mig.'],
      ['barrier_me', 'Jeg tør ikke svare først.'],
      ['barrier_municipality', 'Møderne ligger om morgenen.'],
      ['barrier_community', 'De kender hinanden i forvejen.'],
    ] as const)
      await browser.send(wellbeingAt.write(), { kind, words })
    const page = await browser.get(listAt.belonging())
    for (const text of ['godmorgen', 'svare først', 'om morgenen', 'i forvejen'])
      expect(page.text).toContain(text)
    await browser.send(wellbeingAt.newMeasure(), {
      ...{ about: 'included', name: 'At høre til', marking: 'scale' },
      ...{ low: 'Udenfor', high: 'Med', when: '' },
    })
    const [measure] = await town.reads(anna, (read) => measures(read, anna.id))
    const rated = await browser.send(wellbeingAt.measureEntry({ measure: measure?.id ?? '' }), {
      value: '4',
    })
    expect(rated.text).toContain(measureWords.da.setDone)
    expect((await browser.get(listAt.belonging())).html).toContain(
      `href="${wellbeingAt.measure({ measure: measure?.id ?? '' })}"`,
    )
  })

  test('[C181] loneliness is asked once, may be left, and leads to a soft beginning', async () => {
    const empty = await browser.post(wellbeingAt.write(), { kind: 'lonely', words: '', mark: '' })
    expect(empty.status).toBe(422)
    const marked = await browser.send(wellbeingAt.write(), { kind: 'lonely', mark: 'often' })
    expect(marked.text).toContain(thoughtWords.da.lonelyMarks.often)
    expect(marked.text).toContain(thoughtWords.da.firstTitle)
    for (const at of ['/doeren', '/find-vej', '/min-kreds'])
      expect(marked.html).toContain(`href="${at}"`)
  })

  test('words can be said otherwise, and two tabs overwrite nothing', async () => {
    await browser.send(wellbeingAt.write(), { kind: 'early_sign', words: 'Jeg spiser stående.' })
    const at = wellbeingAt.thought({ thought: await newest() })
    await browser.send(at, { words: 'Jeg spiser stående og hurtigt.', version: '1' })
    const late = await browser.post(at, { words: 'Jeg svarer ikke Ida.', version: '1' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Jeg spiser stående og hurtigt.')
    expect((await browser.get(at)).text).toContain('Jeg spiser stående.')
  })

  test('a page to write on is the one for that kind', async () => {
    expect((await browser.get(writeAt('way_sleep'))).text).toContain(thoughtWords.da.asks.way_sleep)
    expect((await browser.get(checkInAt('meaning'))).text).toContain(checkInWords.da.asks.meaning)
  })
})

describe('sharing one thing', () => {
  test('the other sees that thing and no more, the look is told, and withdrawn is gone', async () => {
    await browser.send(wellbeingAt.write(), { kind: 'medicine', words: 'Søen i regn.' })
    const shared = await newest()
    await browser.send(wellbeingAt.write(), { kind: 'medicine', words: 'Den samme plade.' })
    const other = await web.as(ida)
    const at = wellbeingAt.ofOther({ citizen: anna.id })
    expect((await other.get(at)).status).toBe(404)
    const page = await browser.get(shareAt(shared))
    expect(page.text).toContain('Søen i regn.')
    await browser.send(wellbeingAt.shared(), { object: shared, person: ida.id })
    const seen = await other.get(at)
    expect(seen.text).toContain('Søen i regn.')
    expect(seen.text).not.toContain('Den samme plade.')
    expect((await other.get(wellbeingAt.sending())).html).toContain(`href="${at}"`)
    expect((await browser.get('/hvem-har-set')).text).toContain('hvordan det går for dig')
    await browser.send(wellbeingAt.withdrawn(), { object: shared, person: ida.id })
    expect((await other.get(at)).status).toBe(404)
  })

  test('what is put away is shared with nobody, and another’s thing cannot be shared', async () => {
    await browser.send(wellbeingAt.write(), { kind: 'medicine', words: 'Søen.' })
    const object = await newest()
    await browser.send(wellbeingAt.shared(), { object, person: ida.id })
    await browser.send(wellbeingAt.thoughtPutAway({ thought: object }))
    const other = await web.as(ida)
    expect((await other.get(wellbeingAt.ofOther({ citizen: anna.id }))).status).toBe(404)
    expect((await browser.post(wellbeingAt.shared(), { object, person: ida.id })).status).toBe(422)
    expect((await other.get(shareAt(object))).status).toBe(404)
    expect((await other.post(wellbeingAt.shared(), { object, person: anna.id })).status).toBe(404)
  })
})
