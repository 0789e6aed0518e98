import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { journalAt } from '../journal.addresses.ts'
import { addTo } from '../journal.writes.ts'
import { booked, written } from '../test/notes.ts'
import { bothSignedIn, endsWork, keptInBoth } from '../test/people.ts'
import { carryAt } from './carry.addresses.ts'
import { carryDeskWords } from './carry.desk.words.ts'
import { madeBetween, markBack } from './carry.queries.ts'
import { carryWords } from './carry.words.ts'

const w = carryDeskWords.da
const DAY = '2026-11-18'
let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let staff: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  await keptInBoth(town)
})
beforeEach(async () => {
  ;({ anna, maja, asMaja: staff } = await bothSignedIn(town, web))
  await booked(town, maja, anna)
  await written(town, maja, anna)
})
afterAll(() => town.close())

const made = () => town.reads(maja, (read) => madeBetween(read, DAY, DAY))

test('a note and an appointment are copied with one press each, marked, and told to the person', async () => {
  const page = await staff.get(carryAt.day())
  expect(page.html).toMatch(
    /<textarea[^>]*readonly[^>]*>[^<]*Vi gik en tur om søen\.[^<]*Kopieret fra Roret/,
  )
  expect(page.text).toContain(w.lead('Fagsystemet'))
  const note = (await made()).find(({ kind }) => kind === 'note')
  const marked = await staff.send(carryAt.carried(), { dag: DAY, thing: note?.id ?? '' })
  expect(marked.text).toContain(w.marked)
  expect(marked.text).toContain('Overført til Fagsystemet af Maja')
  await staff.send(carryAt.all(), { dag: DAY })
  expect((await staff.get(carryAt.day())).text).toContain(w.notYetNone)
  const own = await (await web.as(anna)).get(journalAt.mineOne({ note: note?.id ?? '' }))
  expect(own.text).toContain(carryWords.da.carried('Fagsystemet', 'Maja', 'den 18. november'))
})

test('what is written to a note after it was copied waits to be copied too, and is said', async () => {
  await staff.send(carryAt.all(), { dag: DAY })
  const note = (await made()).find(({ kind }) => kind === 'note')?.id ?? ''
  town.clock.move(new Date(town.clock.now().getTime() + 1000))
  await town.writes(maja, (write) =>
    addTo(write, { note, citizen: anna.id }, 'correction', 'Det var åen.'),
  )
  const page = await staff.get(carryAt.day())
  expect(page.text).toContain(w.more)
  expect(page.html).toContain('Rettelse: Det var åen.')
  const own = await (await web.as(anna)).get(journalAt.mineOne({ note }))
  expect(own.text).toContain(carryWords.da.more)
  const again = await staff.send(carryAt.carried(), { dag: DAY, thing: note })
  expect(again.text).toContain(w.marked)
  expect(again.text).not.toContain(w.more)
})

test('twice is once, and a mark is taken back by the one who set it, and by nobody else', async () => {
  await staff.send(carryAt.all(), { dag: DAY })
  await staff.send(carryAt.all(), { dag: DAY })
  const rows = await town.reads(maja, (read) =>
    read.q.selectFrom('journal.carried').select('id').where('citizen_id', '=', anna.id).execute(),
  )
  expect(rows).toHaveLength(2)
  const bo = await town.person('Bo', 'staff')
  await town.works(bo, anna)
  await expect(town.writes(bo, (write) => markBack(write, rows[0]?.id ?? ''))).rejects.toThrow()
  const back = await staff.send(carryAt.back({ carried: rows[0]?.id ?? '' }), { dag: DAY })
  expect(back.text).toContain(w.undone)
})

test('the day as a file, as text and for a spreadsheet; the look is told', async () => {
  const text = await staff.get(carryAt.text({}, { dag: DAY }))
  expect(text.headers.get('content-disposition')).toBe(`attachment; filename="roret-${DAY}.txt"`)
  expect(text.html).toContain('Vi gik en tur om søen.')
  const csv = await staff.get(carryAt.csv({}, { dag: DAY }))
  expect(csv.html.split('\r\n')).toHaveLength(4)
  expect((await (await web.as(anna)).get('/hvem-har-set')).text).toContain(
    'For at kopiere til kommunens andet system.',
  )
})

test('what is another’s is not there, nor for one who does not work here, nor when the work has ended', async () => {
  const bo = await town.person('Bo', 'staff')
  await town.works(bo, anna)
  expect(await town.reads(bo, (read) => madeBetween(read, DAY, DAY))).toEqual([])
  expect((await (await web.as(anna)).get(carryAt.day())).status).toBe(404)
  await endsWork(town, anna)
  expect(await made()).toEqual([])
})
