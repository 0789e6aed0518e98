import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type Visitor } from '../../../../test/visits.ts'
import { journalAt } from '../journal.addresses.ts'
import { booked } from '../test/notes.ts'
import { aPace, notes } from '../test/pace.ts'
import { keptInBoth } from '../test/people.ts'
import { writeWords } from '../write/write.desk.words.ts'
import { carryAt } from './carry.addresses.ts'
import { carryDeskWords } from './carry.desk.words.ts'
import { madeBetween, notCarried } from './carry.queries.ts'

const w = carryDeskWords.da
const DAY = '2026-11-18'
const TODAY = '/i-dag'
const MINUTES = 40

let town: Town
let maja: Somebody
let phone: Visitor
const visits: { citizen: string; appointment: string }[] = []

beforeAll(async () => {
  town = await aTown()
  await keptInBoth(town)
  maja = await town.person('Maja', 'staff')
  for (const [at] of notes.entries()) {
    const person = await town.person(`Borger${at}`)
    await town.works(maja, person)
    const time = `0${Math.floor(at / 2)}:${at % 2 ? '30' : '00'}`
    const appointment = await booked(town, maja, person, { time, minutes: 25 })
    visits.push({ citizen: person.id, appointment })
  }
  phone = await aWeb(town).as(maja)
}, 60_000)
afterAll(() => town.close())

/** Writes one visit down: from the day, by the visit, to a note that is saved. */
async function document(pace: ReturnType<typeof aPace>, at: number) {
  const { citizen, appointment } = visits[at] ?? { citizen: '', appointment: '' }
  const words = notes[at] ?? ''
  const day = await pace.loads(() => phone.get(TODAY))
  pace.think()
  pace.press(day, appointment)
  const before = await pace.loads(() => phone.get(`${TODAY}/${appointment}`))
  pace.think()
  const address = journalAt.deskNew({ citizen }, { aftale: appointment })
  pace.press(before, address.replaceAll('&', '&amp;'))
  const form = await pace.loads(() => phone.get(address))
  pace.press(form, writeWords.da.words)
  // A moment before each sentence.
  pace.think(words.split('. ').length)
  pace.type(words)
  pace.think()
  pace.press(form, writeWords.da.save)
  await pace.loads(() => phone.send(journalAt.deskNew({ citizen }), { words, appointment }))
}

/** Copies one visit over: a press here, and what the other system asks for. */
function copyOver(
  pace: ReturnType<typeof aPace>,
  page: Awaited<ReturnType<Visitor['get']>>,
  at: number,
) {
  pace.think()
  pace.press(page, `data-copy="${w.copy}"`)
  // The other program: switch, find the person by a short number, open the note, paste, save, switch back.
  pace.think(2)
  pace.elsewhere(7)
  pace.type('0000000000')
  expect(page.text).toContain(`Borger${at}`)
}

test('nine visits are documented and copied over in less than 40 minutes of an honest person’s pace', async () => {
  const pace = aPace()
  for (const [at] of notes.entries()) await document(pace, at)
  const writing = pace.total()
  const page = await pace.loads(() => phone.get(carryAt.day()))
  for (const [at] of notes.entries()) copyOver(pace, page, at)
  pace.think()
  pace.press(page, w.markAll)
  const done = await pace.loads(() => phone.send(carryAt.all(), { dag: DAY }))
  expect(done.text).toContain(w.notYetNone)

  const minutes = pace.total() / 60
  const { presses, keys, thoughts, loads, loadSeconds } = pace.count
  process.stdout.write(
    `nine visits: ${minutes.toFixed(1)} minutes of ${MINUTES} (writing ${(writing / 60).toFixed(1)}); ` +
      `${presses} presses, ${keys} keys, ${thoughts} moments to think, ${loads} pages in ${loadSeconds.toFixed(1)} s\n`,
  )
  expect(minutes).toBeLessThan(MINUTES)
  expect(await town.reads(maja, (read) => madeBetween(read, DAY, DAY))).toHaveLength(18)
  expect(await town.reads(maja, (read) => notCarried(read, DAY))).toEqual([])
}, 60_000)
