import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annaAndIda, aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { writeStep, writeWords } from '../plan/index.ts'
import { checkInWords } from './check-in/check-in.words.ts'
import { measures } from './measures/measures.queries.ts'
import { measureWords } from './measures/measures.words.ts'
import { myNudges } from './nudges/nudges.queries.ts'
import { nudgeWords } from './nudges/nudges.words.ts'
import { results } from './questionnaires/questionnaires.queries.ts'
import { questionnaireWords } from './questionnaires/questionnaires.words.ts'
import { figuresDeskWords, togetherWords } from './together/together.words.ts'
import { questionnaireAt, tiesAt, wellbeingAt } from './wellbeing.addresses.ts'
import { wellbeingWords } from './wellbeing.words.ts'

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

describe('mit billede', () => {
  test('[C004] own hopes and steps stand under the process that the person ties them to', async () => {
    const [hope, step] = await town.writes(anna, async (write) => [
      await writeWords(write, 'hope', 'Synge i kor igen.'),
      await writeStep(write, anna.id, { words: 'Ringe til korlederen', doer: 'me' }),
    ])
    const choose = await browser.get(tiesAt('connectedness'))
    expect(choose.text).toContain('Synge i kor igen.')
    const tied = { process: 'connectedness', objects: [hope, step] }
    const picture = await browser.send(wellbeingAt.ties(), tied)
    expect(picture.text).toContain(checkInWords.da.tied)
    expect(picture.text.indexOf('Synge i kor')).toBeLessThan(
      picture.text.indexOf(checkInWords.da.processes.hope),
    )
    const untied = await browser.send(wellbeingAt.ties(), {
      process: 'connectedness',
      objects: [step],
    })
    expect(untied.text).not.toContain('Synge i kor igen.')
    expect(untied.text).toContain('Ringe til korlederen')
  })

  test('another’s hope cannot be chosen, and nothing of it is told', async () => {
    const other = await town.person('Peter')
    const hope = await town.writes(other, (write) => writeWords(write, 'hope', 'Kokken.'))
    const picture = await browser.post(wellbeingAt.ties(), { process: 'hope', objects: [hope] })
    expect(picture.status).toBe(422)
    expect(picture.text).not.toContain('Kokken.')
  })
})

describe('mine mærker', () => {
  const make = (marking: string, more = {}) =>
    browser.send(wellbeingAt.newMeasure(), { about: 'own', name: 'Morgenen', marking, ...more })
  const measure = async () =>
    (await town.reads(anna, (read) => measures(read, anna.id)))[0]?.id ?? ''

  test('own name, own ends, drawn with a sentence and a list, and undone', async () => {
    await make('scale', { low: 'Bly', high: 'Let' })
    const at = wellbeingAt.measureEntry({ measure: await measure() })
    await browser.send(at, { value: '3', day: '2026-11-02' })
    const page = await browser.send(at, { value: '6', words: 'Solsort.' })
    for (const text of ['0: Bly', '10: Let', 'Solsort.', '2 mærker. Det seneste er 6'])
      expect(page.text).toContain(text)
    expect(page.html).toContain('<svg')
    expect(page.html).toContain('class="graph-table"')
    const undone = await browser.send(wellbeingAt.entryTakenBack({ measure: await measure() }))
    expect(undone.text).not.toContain('Solsort.')
  })

  test.each([
    ['scale', { value: '12' }, measureWords.da.valueProblem],
    ['count', { value: 'mange' }, measureWords.da.valueProblem],
    ['yes_no', {}, measureWords.da.valueProblem],
    ['words', { words: '' }, measureWords.da.wordsNeeded],
    ['scale', { value: '4', day: '2030-01-01' }, measureWords.da.dayAhead],
  ])('%s: %j is answered kindly and nothing is set', async (marking, sent, said) => {
    await make(marking)
    const page = await browser.post(wellbeingAt.measureEntry({ measure: await measure() }), {
      day: '',
      ...sent,
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain(said)
    const [one] = await town.reads(anna, (read) => measures(read, anna.id))
    expect(one?.entries).toEqual([])
  })

  test('yes and no, how many, and words alone', async () => {
    for (const [marking, sent, said] of [
      ['yes_no', { value: 'yes' }, measureWords.da.yesNoSentence(1, 0, 'den 18. november')],
      ['count', { value: '14' }, measureWords.da.oneMark('14', 'den 18. november')],
      [
        'words',
        { words: 'På badeværelset.' },
        measureWords.da.wordsSentence(1, 'den 18. november'),
      ],
    ] as const) {
      await make(marking)
      const newest = (await town.reads(anna, (read) => measures(read, anna.id))).at(-1)?.id ?? ''
      const page = await browser.send(wellbeingAt.measureEntry({ measure: newest }), sent)
      expect(page.text).toContain(said)
    }
  })
})

describe('WHO-5', () => {
  const answer = (points: string[]) =>
    browser.send(wellbeingAt.questionnaire(), {
      code: 'who-5',
      ...Object.fromEntries(points.map((one, at) => [`svar${at + 1}`, one])),
    })

  test('the exact words, a number, what the guide says, and that it is no diagnosis', async () => {
    const form = await browser.get(questionnaireAt('who-5'))
    expect(form.text).toContain('I de sidste 2 uger er jeg vågnet frisk og udhvilet')
    expect(form.text).toContain('CC BY-NC-SA 3.0 IGO')
    const page = await answer(['4', '4', '3', '3', '4'])
    expect(page.text).toContain(questionnaireWords.da.score('72', '100'))
    expect(page.text).toContain(questionnaireWords.da.notDiagnosis)
  })

  test('a low answer meets a person: by name, first on the page, and nobody is told', async () => {
    const maja = await town.person('Maja', 'staff')
    await town.works(maja, anna)
    const page = await answer(['0', '1', '0', '1', '0'])
    const w = questionnaireWords.da
    expect(page.text.indexOf(w.talkFirst)).toBeLessThan(page.text.indexOf(w.score('8', '100')))
    expect(page.text).toContain(w.talkCircle('Ida og Maja'))
    for (const at of ['/faa-hjaelp', '/tal-med-nogen', '/naar-det-er-svaert'])
      expect(page.html).toContain(`href="${at}"`)
    const other = await web.as(maja)
    expect((await other.get(wellbeingAt.ofOther({ citizen: anna.id }))).status).toBe(404)
    const seen = await town.reads(maja, (read) => results(read, anna.id))
    expect(seen).toEqual([])
  })

  test('one that is skipped gives no number, and none at all is asked again', async () => {
    const partly = await answer(['4', '', '3', '3', '4'])
    expect(partly.text).toContain(questionnaireWords.da.partly('4', '5'))
    // What was skipped may be what is hard: a person comes first here too.
    expect(partly.text).toContain(questionnaireWords.da.talkFirst)
    const none = await browser.post(wellbeingAt.questionnaire(), { code: 'who-5' })
    expect(none.status).toBe(422)
    expect(none.text).toContain(questionnaireWords.da.someNeeded)
    const strange = { code: 'who-5', svar1: '1e3', svar2: '4' }
    expect((await browser.post(wellbeingAt.questionnaire(), strange)).status).toBe(422)
    expect((await browser.get(questionnaireAt('findes-ikke'))).status).toBe(404)
    expect((await browser.post(wellbeingAt.questionnaire(), { code: 'x' })).status).toBe(404)
  })

  test('over time: a drawing and a table, the same colour for every number', async () => {
    await answer(['1', '1', '1', '1', '1'])
    const page = await answer(['5', '5', '5', '5', '5'])
    expect(page.text).toContain(questionnaireWords.da.over)
    const [drawing = ''] = page.html.match(/<figure class="graph">.*?<\/figure>/s) ?? []
    const circles = drawing.match(/<circle[^>]*>/g) ?? []
    expect(circles).toHaveLength(2)
    expect(new Set(circles.map((one) => one.replace(/c[xy]="[^"]*"/g, '')))).toHaveLength(1)
  })
})

describe('et kærligt puf', () => {
  const asks = (more = {}) =>
    browser.send(wellbeingAt.newNudge(), {
      ...{ words: 'Tag jakken på.', time: '9.15', days: ['1', '4'], sender: '' },
      ...more,
    })
  const id = async () => (await town.reads(anna, myNudges))[0]?.id ?? ''

  test('[C018] own wording, hour and days; stopped by one press', async () => {
    const page = await asks()
    for (const text of ['Tag jakken på.', 'Mandag og torsdag kl. 9.15', nudgeWords.da.fromSelf])
      expect(page.text.replace('09.15', '9.15')).toContain(text)
    const stopped = await browser.send(wellbeingAt.nudgeStopped({ nudge: await id() }))
    expect(stopped.text).toContain(nudgeWords.da.stopped)
    expect(stopped.text).not.toContain('Tag jakken på.')
    const undo = /action="([^"]+fortrudt)"/.exec(stopped.html)?.[1] ?? ''
    expect((await browser.send(undo)).text).toContain('Tag jakken på.')
  })

  test('[C018] from Ida: she reads it, says yes by one press, and stops by one', async () => {
    await asks({ sender: ida.id })
    const other = await web.as(ida)
    expect((await other.get(wellbeingAt.sending())).text).toContain('Tag jakken på.')
    const yes = await other.send(wellbeingAt.sendingYes({ nudge: await id() }))
    expect(yes.text).toContain(nudgeWords.da.yesDone)
    const no = await other.send(wellbeingAt.sendingNo({ nudge: await id() }))
    expect(no.text).not.toContain('Tag jakken på.')
    expect(await town.reads(anna, myNudges)).toEqual([])
  })

  test.each([
    [{ time: '25.00' }],
    [{ days: [] }],
    [{ days: ['8'] }],
    [{ words: '' }],
    [{ words: 'x'.repeat(301) }],
    [{ sender: '00000000-0000-7000-8000-000000000000' }],
  ])('%j comes again with the words kept', async (more) => {
    const sent = { words: 'Tag jakken på.', time: '9.15', days: ['1'], sender: '', ...more }
    const page = await browser.post(wellbeingAt.newNudge(), sent)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`${sent.words}</textarea>`)
    expect(await town.reads(anna, myNudges)).toEqual([])
  })
})

describe('tallene og arket', () => {
  test('a yes to being counted is one press, and so is taking it back', async () => {
    expect((await browser.send(wellbeingAt.counted())).text).toContain(togetherWords.da.yesDone)
    expect((await browser.send(wellbeingAt.countedEnded())).text).toContain(togetherWords.da.noDone)
  })

  test('[C004] a leader sees groups and no person; nobody else sees the page', async () => {
    const leader = await web.as(await town.person('Christine', 'leader'))
    const page = await leader.get(wellbeingAt.figures())
    expect(page.text).toContain(figuresDeskWords.da.few)
    expect(page.text).not.toContain('Anna')
    expect((await browser.get(wellbeingAt.figures())).status).toBe(404)
  })

  test('the sheet has the own lists and drawings', async () => {
    await browser.send(wellbeingAt.write(), { kind: 'way_sleep', words: 'Radioen lavt.' })
    await browser.send(wellbeingAt.write(), { kind: 'lonely', words: 'Om søndagen.' })
    const sheet = await browser.get(wellbeingAt.sheet())
    expect(sheet.text).toContain('Radioen lavt.')
    expect(sheet.text).not.toContain('Om søndagen.')
    expect(sheet.text).toContain(wellbeingWords.da.sheetHelp)
  })
})
