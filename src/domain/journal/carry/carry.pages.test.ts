import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { ZONE } from '../../../platform/time/days.ts'
import { make, whenOf } from '../../appointment/index.ts'
import { journalAt } from '../journal.addresses.ts'
import { saveNote } from '../journal.writes.ts'
import { carryAt } from './carry.addresses.ts'
import { carryDeskWords } from './carry.desk.words.ts'
import { madeBetween, markBack } from './carry.queries.ts'

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
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.setting')
      .values([
        { key: 'journal_kept', value: 'both' },
        { key: 'journal_system', value: 'Fagsystemet' },
      ])
      .execute(),
  )
})
beforeEach(async () => {
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  staff = await web.as(maja)
  const what = { title: 'Gåtur', place: 'Søen', what: '', minutes: 30, form: 'visit' } as const
  await town.writes(maja, async (write) => {
    await make(write, anna.id, whenOf(DAY, '09:00', ZONE), what, [{ id: maja.id, isStaff: true }])
    await saveNote(write, {
      ...{ id: newId(), citizen: anna.id, kind: 'visit', appointment: null },
      ...{ happenedAt: write.now, madeAt: write.now },
      parts: [{ role: 'fact', source: 'staff', words: 'Vi gik rundt om søen.' }],
    })
  })
})
afterAll(() => town.close())

const made = () => town.reads(maja, (read) => madeBetween(read, DAY, DAY))

test('a note and an appointment are copied with one press each, marked, and told to the person', async () => {
  const page = await staff.get(carryAt.day())
  expect(page.html).toMatch(
    /<textarea[^>]*readonly[^>]*>[^<]*Vi gik rundt om søen\.[^<]*Kopieret fra Roret/,
  )
  expect(page.text).toContain(w.lead('Fagsystemet'))
  const note = (await made()).find(({ kind }) => kind === 'note')
  const marked = await staff.send(carryAt.carried(), { dag: DAY, thing: note?.id ?? '' })
  expect(marked.text).toContain(w.marked)
  expect(marked.text).toContain('Overført til Fagsystemet af Maja')
  await staff.send(carryAt.all(), { dag: DAY })
  expect((await staff.get(carryAt.day())).text).toContain(w.notYetNone)
  const own = await (await web.as(anna)).get(journalAt.mineOne({ note: note?.id ?? '' }))
  expect(own.status).toBe(200)
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
  expect(text.html).toContain('Vi gik rundt om søen.')
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
  await town.seeds((write) =>
    write.q
      .updateTable('circle.staff_relation')
      .set({ ended_at: write.now, ended_by: anna.id })
      .where('citizen_id', '=', anna.id)
      .execute(),
  )
  expect(await made()).toEqual([])
})
