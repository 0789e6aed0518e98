import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { journalAt } from '../journal.addresses.ts'
import { booked } from '../test/notes.ts'
import { bothSignedIn } from '../test/people.ts'
import { meetingAt } from './meeting.addresses.ts'
import { meetingOf } from './meeting.queries.ts'
import { meetingWords } from './meeting.words.ts'

const w = meetingWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let own: Visitor
let staff: Visitor
let appointment: string

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  const both = await bothSignedIn(town, web)
  ;({ anna, asAnna: own, asMaja: staff } = both)
  appointment = await booked(town, both.maja, anna, { day: '2026-11-19', form: 'meeting' })
})
afterAll(() => town.close())

const meeting = () => town.reads(anna, (read) => meetingOf(read, { appointment, citizen: anna.id }))
const at = () => ({ appointment })

test('[C076] the person’s points first, a break with one press, and both can read the page', async () => {
  expect((await own.get(meetingAt.list())).html).toContain(meetingAt.one(at()))
  await staff.send(meetingAt.point(at()), { point: 'Næste besøg' })
  const page = await own.send(meetingAt.point(at()), { point: 'Mit kor' })
  expect(page.text.indexOf('Mit kor')).toBeLessThan(page.text.indexOf('Næste besøg'))
  const paused = await own.send(meetingAt.signal(at()), { kind: 'pause' })
  expect(paused.text).toContain(w.signalled.pause('Anna'))
  expect((await staff.get(meetingAt.one(at()))).text).toContain(w.signalled.pause('Anna'))
})

test('[C076] two write one paragraph on two devices: both texts stand, joined with every word', async () => {
  await own.send(meetingAt.begin(at()), { words: 'Vi talte om koret.' })
  const [one] = (await meeting()).paragraphs
  const minute = meetingAt.minute({ ...at(), minute: one?.id ?? '' })
  const from = one?.texts[0]?.id ?? ''
  await staff.send(minute, { from, words: 'Vi talte længe om koret.' })
  const both = await own.send(minute, { from, words: 'Vi talte om koret og bussen.' })
  expect(both.text).toContain(w.two)
  const join = await own.get(minute)
  expect(join.html).toMatch(
    /<textarea[^>]*>Vi talte længe om koret\. koret og bussen\.|Vi talte længe om koret/,
  )
  for (const word of ['længe', 'bussen.']) expect(join.html.split('<textarea')[1]).toContain(word)
  const ids = (await meeting()).paragraphs[0]?.texts.map(({ id }) => id) ?? []
  await own.send(minute, { from: ids, words: 'Vi talte længe om koret og bussen.' })
  expect((await staff.get(meetingAt.one(at()))).text).not.toContain(w.two)
})

test('a paragraph that was begun is there again, and still puts away only what it was written from', async () => {
  await own.send(meetingAt.begin(at()), { words: 'Vi talte om koret.' })
  const [one] = (await meeting()).paragraphs
  const minute = meetingAt.minute({ ...at(), minute: one?.id ?? '' })
  const from = one?.texts[0]?.id ?? ''
  const draft = `journal.paragraph:${one?.id}`
  const long = { from, words: `Mine ord ${'er lange '.repeat(1000)}`, draft }
  expect((await own.post(minute, long)).status).toBe(422)
  await staff.send(minute, { from, words: 'Vi talte længe om koret.' })
  const { html } = await own.get(minute)
  expect(html).toContain('>Mine ord er lange')
  expect(html).toContain(`name="from" value="${from}"`)
})

test('[C076] read back: not quite in own words, then yes, then one note with both names', async () => {
  await own.send(meetingAt.point(at()), { point: 'Mit kor' })
  await staff.send(meetingAt.begin(at()), { words: 'Anna vil synge i kor.' })
  const readBack = meetingAt.readBack(at())
  expect((await own.post(readBack, { says: 'not_quite', words: '' })).status).toBe(422)
  await own.send(readBack, { says: 'not_quite', words: 'Først efter jul.' })
  expect((await staff.get(readBack)).text).toContain('Først efter jul.')
  expect((await own.post(meetingAt.note(at()))).status).toBe(403)
  await own.send(readBack, { says: 'yes', words: '' })
  const kept = await staff.send(meetingAt.note(at()))
  expect(kept.text).toContain(w.kept)
  const { note } = await meeting()
  expect((await own.get(journalAt.mineOne({ note: note ?? '' }))).text).toContain(
    'Anna vil synge i kor.',
  )
  expect((await own.post(meetingAt.begin(at()), { words: 'Mere' })).status).toBe(403)
  // What can no longer be done is not offered either.
  const after = await own.get(meetingAt.one(at()))
  expect(after.text).toContain('Mit kor')
  expect(after.text).not.toContain(w.talk)
})

test('what is new is told on demand, with a name and no words', async () => {
  await own.send(meetingAt.begin(at()), { words: 'Mine ord.' })
  const { newest } = await meeting()
  const news = meetingAt.news(at(), { siden: newest })
  expect(JSON.parse((await own.get(news)).html)).toEqual({})
  await staff.send(meetingAt.begin(at()), { words: 'Noget nyt.' })
  const told = (await own.get(news)).html
  expect(JSON.parse(told)).toEqual({ text: w.news('Maja'), show: w.show })
  expect(told).not.toContain('Noget')
})

test('a stranger and a relative with the appointment shared are not at the table', async () => {
  const ida = await town.person('Ida', 'relative')
  await town.shares(anna, ida, 'appointments')
  const other = await web.as(ida)
  expect((await other.get(meetingAt.one(at()))).status).toBe(404)
  expect((await other.post(meetingAt.begin(at()), { words: 'x' })).status).toBe(404)
})
