import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { journalAt } from '../journal.addresses.ts'
import { annaAndMaja } from '../test/people.ts'
import { statementAt } from './statement.addresses.ts'
import { statementsOf } from './statement.queries.ts'
import { statementWords } from './statement.words.ts'
import { taperingOf } from './tapering.queries.ts'
import { taperingWords } from './tapering.words.ts'

const w = statementWords.da
const t = taperingWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let own: Visitor
let authority: Visitor

const given = {
  words: 'Vurderet til en lidelse.',
  ...{ source: 'Overlæge Holm', saidOn: '2019-03-01', standing: 'current' },
}

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  ;({ anna, maja } = await annaAndMaja(town))
  const ali = await town.person('Ali', 'staff')
  await town.works(ali, anna, { role: 'authority' })
  own = await web.as(anna)
  authority = await web.as(ali)
  await authority.send(statementAt.deskNew({ citizen: anna.id }), given)
})
afterAll(() => town.close())

const first = async () =>
  (await town.reads(anna, (read) => statementsOf(read, anna.id)))[0]?.id ?? ''

test('[C015] a statement has its source and its day, and is contested with one press; her words travel with it', async () => {
  const statement = await first()
  const page = await own.get(statementAt.mine())
  expect(page.text).toContain('Overlæge Holm')
  expect(page.text).toContain('1. marts 2019')
  await own.send(statementAt.contest({ statement }))
  await own.send(statementAt.comment({ statement }), { words: 'Jeg sov ikke i tre uger.' })
  const seen = await authority.get(statementAt.desk({ citizen: anna.id }))
  expect(seen.text).toContain('Jeg sov ikke i tre uger.')
  expect(seen.text).toContain('Anna siger, at det ikke passer')
  expect((await own.get('/hvem-har-set')).text).toContain('det, andre har sagt om dig')
})

test('[C015] never a title, and not on the pages of the day', async () => {
  const statement = await first()
  const pages = [
    await own.get(statementAt.mine()),
    await own.get(statementAt.one({ statement })),
    await authority.get(statementAt.desk({ citizen: anna.id })),
  ]
  for (const { html } of pages) {
    for (const [heading] of html.matchAll(/<(h[1-6]|title)[^>]*>.*?<\/\1>/g))
      expect(heading).not.toContain('lidelse')
  }
  const day = await web.as(maja)
  expect((await day.get(statementAt.desk({ citizen: anna.id }))).status).toBe(404)
  for (const address of [`/borgere/${anna.id}/kurs`, journalAt.desk({ citizen: anna.id })])
    expect((await day.get(address)).text).not.toContain('lidelse')
  expect((await own.get(journalAt.mine())).text).not.toContain('lidelse')
})

test('[C015] asks to have it put right, hears by when, and gets an answer with a reason', async () => {
  const statement = await first()
  const asked = await own.send(statementAt.correct({ statement }), {
    wish: 'Lægen gik fra det i 2021.',
  })
  expect(asked.text).toContain('18. december')
  const twice = await own.post(statementAt.correct({ statement }), { wish: 'Igen.' })
  expect(twice.status).toBe(422)
  expect(twice.text).toContain(w.alreadyAsked)
  const at = { citizen: anna.id, statement }
  const empty = await authority.post(statementAt.deskAnswer(at), { answer: 'kept', words: '' })
  expect(empty.status).toBe(422)
  await authority.send(statementAt.deskAnswer(at), {
    answer: 'corrected',
    words: 'Journalen viser det.',
  })
  const answered = await own.get(statementAt.one({ statement }))
  expect(answered.text).toContain(w.answers.corrected)
  expect(answered.text).toContain('Journalen viser det.')
  expect(answered.text).toContain(w.standings.historic)
})

test('an answer that is late says whom to call', async () => {
  const statement = await first()
  await own.send(statementAt.correct({ statement }), { wish: 'Nej.' })
  const before = town.clock.now()
  town.clock.move(new Date('2027-01-05T09:00:00Z'))
  const page = await (await web.as(anna)).get(statementAt.one({ statement }))
  town.clock.move(before)
  expect(page.text).toContain('Svaret er ikke kommet til tiden.')
})

test('[C015] the wish to taper off reaches the doctor by a letter, or by the one she asks', async () => {
  const words = 'Jeg vil gerne prøve med mindre til foråret.'
  await own.send(statementAt.tapering(), { words, doctor: 'Lægehuset i Elleby' })
  const { id: tapering = '' } = (await town.reads(anna, (read) => taperingOf(read, anna.id))) ?? {}
  const letter = await own.get(statementAt.letter({ tapering }))
  expect(letter.text).toContain(words)
  expect(letter.text).toContain('Til Lægehuset i Elleby')
  const day = await web.as(maja)
  const at = statementAt.deskTapering({ citizen: anna.id })
  expect((await day.get(at)).status).toBe(404)
  await own.send(statementAt.give({ tapering }), { whom: maja.id })
  expect((await day.get(at)).text).toContain(words)
  await day.send(statementAt.handed({ citizen: anna.id, tapering }))
  expect((await own.get(statementAt.tapering())).text).toContain(t.handed('i dag').slice(0, 14))
  await own.send(statementAt.giveBack({ tapering }))
  expect((await day.get(at)).status).toBe(404)
})

test('a form that cannot be read comes back with its words, and they are there when the page is opened again', async () => {
  const back = await own.post(statementAt.write(), { ...given, saidOn: 'engang', source: '' })
  expect(back.status).toBe(422)
  expect(back.html).toContain('value="engang"')
  expect(back.html).toContain('Vurderet til en lidelse.</textarea>')
  const statement = await first()
  const words = `Mine ord ${'er lange '.repeat(600)}`
  const draft = `journal.statement.comment:${statement}`
  expect((await own.post(statementAt.comment({ statement }), { words, draft })).status).toBe(422)
  expect((await own.get(statementAt.one({ statement }))).html).toContain('>Mine ord er lange')
})
