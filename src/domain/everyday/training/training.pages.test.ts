import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { addMember } from '../../circle/index.ts'
import { steps } from '../../plan/index.ts'
import { companyWords } from '../company/company.words.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { beginTraining, movePractice, myTrainings, practise } from './training.queries.ts'
import { trainingWords } from './training.words.ts'

const w = trainingWords.da
let town: Town
let web: TestWeb
let torben: Somebody
let hanne: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  torben = await town.person('Torben')
  hanne = await town.person('Hanne', 'relative')
  await town.writes(torben, (write) => addMember(write, hanne.id, 'neighbour'))
  browser = await web.as(torben)
})
afterAll(() => town.close())

describe('everyday training as small steps', () => {
  test('a template is cut into steps: alone, together and for me [C069]', async () => {
    const page = await browser.get(everydayAt.trainingNew({}, { som: 'bus' }))
    expect(page.html).toContain(`value="${w.templates.bus.steps[0]}"`)
    const made = await browser.send(everydayAt.trainingNew(), {
      ...{ goal: 'Tage bussen til Elleby', step1: 'Se, hvornår bussen kører', doer1: 'you' },
      ...{ step2: 'Køre ét stop', doer2: 'us', step3: 'Køre selv', doer3: 'me' },
      person: hanne.id,
    })
    expect(made.text).toContain('Tage bussen til Elleby')
    const mine = await town.reads(torben, (read) => steps(read, torben.id))
    expect(mine.map(({ doer }) => doer).sort()).toEqual(['me', 'us', 'you'])
    // Hanne sees those that she is asked along to, and no other.
    const asked = await town.reads(hanne, (read) => steps(read, torben.id))
    expect(asked.map(({ words }) => words).sort()).toEqual([
      'Køre ét stop',
      'Se, hvornår bussen kører',
    ])
  })

  test('no step, or nobody chosen, is asked about with the words kept', async () => {
    const none = await browser.post(everydayAt.trainingNew(), { goal: 'Tage bussen' })
    expect(none.status).toBe(422)
    expect(none.html).toContain('value="Tage bussen"')
    const whom = await browser.post(everydayAt.trainingNew(), {
      ...{ goal: 'Tage bussen', step1: 'Køre ét stop', doer1: 'us' },
    })
    expect(whom.text).toContain(w.choosePerson)
    const { id } = await town.person('Bo')
    for (const [doer1, said] of [
      ['you', companyWords.da.unknown],
      ['me', w.personAlone],
    ] as const) {
      const sent = { goal: 'Tage bussen', step1: 'Køre ét stop', doer1, person: id }
      const refused = await browser.post(everydayAt.trainingNew(), sent)
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(said)
    }
    expect(await town.reads(torben, myTrainings)).toEqual([])
  })

  test('"øvet i dag" is a note in own words, taken away and put back, and nothing is counted', async () => {
    await browser.send(everydayAt.trainingNew(), { goal: 'Gå ud', step1: 'Stå i døren' })
    const [one] = await town.reads(torben, myTrainings)
    const at = everydayAt.practised({ training: one?.id ?? '' })
    expect((await browser.get(at)).text).toContain(w.todayLabel)
    const long = `${'Solen. '.repeat(200)}Slut.`
    const kept = await browser.post(at, { words: long })
    expect(kept.status).toBe(422)
    expect(kept.html).toContain(`${long}</textarea>`)
    expect((await (await web.as(hanne)).get(at)).status).toBe(404)
    const after = await browser.send(at, { words: 'Solen var der.' })
    expect(after.text).toContain('Solen var der.')
    await browser.send(at, { words: 'Det regnede.' })
    const main = (await browser.get(everydayAt.training())).html.split('<main')[1] ?? ''
    expect(main.split('</main')[0]).not.toMatch(/2 gange|i træk|%/)
    const [two] = await town.reads(torben, myTrainings)
    const practice = { practice: two?.practised[0]?.id ?? '' }
    await browser.send(everydayAt.practiceOff(practice))
    expect((await browser.get(everydayAt.training())).text).not.toContain('Det regnede.')
    expect((await browser.send(everydayAt.practiceBack(practice))).text).toContain('Det regnede.')
  })

  test('[ASVS 8.2.2] may not be read, written or taken away by anybody else', async () => {
    const maja = await town.person('Maja', 'staff')
    await town.works(maja, torben)
    await town.writes(torben, (write) =>
      beginTraining(write, { title: 'Gå ud', steps: [{ words: 'Stå i døren', doer: 'me' }] }),
    )
    const [one] = await town.reads(torben, myTrainings)
    const id = one?.id ?? ''
    const note = await town.writes(torben, (write) => practise(write, id, 'Solen var der.'))
    for (const who of [maja, hanne]) {
      expect(await town.reads(who, myTrainings)).toEqual([])
      const rows = await town.reads(who, (read) =>
        read.q.selectFrom('everyday.practice').select('id').execute(),
      )
      expect(rows).toEqual([])
      await expect(town.writes(who, (write) => practise(write, id, 'Nej.'))).rejects.toThrow()
      await expect(town.writes(who, (write) => movePractice(write, note, true))).rejects.toThrow()
    }
  })
})
