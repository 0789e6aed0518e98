import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { saveNote } from '../journal.writes.ts'
import { passedOn, passOn, takeOver, waitingToBeRead } from './shift.queries.ts'

let town: Town
let birgit: Somebody
let ulla: Somebody
let maja: Somebody
let sami: Somebody
let ida: Somebody
const note = newId()

beforeAll(async () => {
  town = await aTown()
  birgit = await town.person('Birgit')
  ulla = await town.person('Ulla', 'staff')
  maja = await town.person('Maja', 'staff')
  sami = await town.person('Sami', 'staff')
  ida = await town.person('Ida', 'relative')
  await town.works(ulla, birgit, { role: 'night' })
  await town.works(maja, birgit)
  await town.shares(birgit, ida, 'journal')
  const at = town.clock.now()
  const parts = [{ role: 'fact', source: 'staff', words: 'Birgit vil stå op klokken ti.' }] as const
  const whole = { id: note, citizen: birgit.id, kind: 'visit', appointment: null, parts }
  await town.writes(ulla, (write) => saveNote(write, { ...whole, happenedAt: at, madeAt: at }))
})
afterAll(() => town.close())

const passes = (who: Somebody) => town.writes(who, (write) => passOn(write, note, birgit.id))
const takes = (who: Somebody) => town.writes(who, (write) => takeOver(write, note, birgit.id))
const listFor = (who: Somebody) => town.reads(who, passedOn)
const row = (who: Somebody) => ({
  note_id: note,
  citizen_id: birgit.id,
  person_id: who.id,
  read_at: town.clock.now(),
})
const addsReading = (who: Somebody, of: Somebody) =>
  town.writes(who, (write) => write.q.insertInto('journal.passing_read').values(row(of)).execute())

describe('who may not', () => {
  test('one who does not work with the person passes nothing on, not even what is shared with them', async () => {
    await expect(passes(sami)).rejects.toBeInstanceOf(Missing)
    await expect(passes(ida)).rejects.toMatchObject({ code: '42501' })
    await expect(passes(birgit)).rejects.toMatchObject({ code: '42501' })
  })

  test('nobody passes on in the name of another', async () => {
    const values = {
      note_id: note,
      citizen_id: birgit.id,
      passed_by: ulla.id,
      passed_at: town.clock.now(),
    }
    const forged = town.writes(maja, (write) =>
      write.q.insertInto('journal.passing').values(values).execute(),
    )
    await expect(forged).rejects.toMatchObject({ code: '42501' })
  })

  test('what was not passed on is taken over by nobody', async () => {
    await expect(takes(maja)).rejects.toBeInstanceOf(Missing)
  })
})

test('the next shift finds it, once, and it says who has read it', async () => {
  await passes(ulla)
  await passes(ulla)
  expect(await listFor(maja)).toMatchObject([
    { note: { id: note }, by: { id: ulla.id }, readBy: [] },
  ])
  expect(await town.reads(maja, waitingToBeRead)).toBe(1)
  expect(await town.reads(ulla, waitingToBeRead)).toBe(0)
  await takes(maja)
  await takes(maja)
  expect(await listFor(ulla)).toMatchObject([{ readBy: [{ id: maja.id }] }])
  expect(await town.reads(maja, waitingToBeRead)).toBe(0)
})

test('one who does not work with the person sees neither that it was passed on nor who read it', async () => {
  expect(await listFor(sami)).toEqual([])
  const seen = await town.reads(sami, (read) =>
    read.q.selectFrom('journal.passing_read').select('person_id').execute(),
  )
  expect(seen).toEqual([])
})

test('nobody says that another has read it, or reads it themselves without working there', async () => {
  await expect(addsReading(maja, ulla)).rejects.toMatchObject({ code: '42501' })
  await expect(addsReading(ida, ida)).rejects.toMatchObject({ code: '42501' })
  await expect(addsReading(sami, sami)).rejects.toMatchObject({ code: '42501' })
})

test('after three days it stands in the journal alone', async () => {
  const now = town.clock.now()
  town.clock.move(new Date(now.getTime() + 73 * 3_600_000))
  expect(await listFor(maja)).toEqual([])
  town.clock.move(now)
})
