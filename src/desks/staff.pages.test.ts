import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../test/town.ts'
import { aWeb, type Visitor } from '../../test/visits.ts'
import { appointment, callOff, make, whenOf } from '../domain/appointment/index.ts'
import { passOn, saveNote } from '../domain/journal/index.ts'
import { writeStep, writeWords } from '../domain/plan/index.ts'
import { type Id, newId } from '../platform/data/id.ts'
import { desksAt } from './desks.addresses.ts'

let town: Town
let people: Record<'anna' | 'peter' | 'soren' | 'maja' | 'karen' | 'sami', Somebody>
let maja: Visitor
let sami: Visitor
let visit: Id
const note = newId()
const zone = 'Europe/Copenhagen'

const told = (title: string, place: string) =>
  ({ form: 'visit', minutes: 60, title, place, what: '' }) as const

async function somethingAgreed() {
  const { anna, maja: worker } = people
  const at = town.clock.now()
  const parts = [
    { role: 'fact', source: 'staff', words: 'Vi gik om søen.' },
    { role: 'agreement', source: 'person_with_staff', words: 'Anna ringer til kordirigenten.' },
  ] as const
  await town.writes(worker, async (write) => {
    visit = await make(write, anna.id, whenOf('2026-11-18', '13:00', zone), told('Gåtur', 'Søen'), [
      { id: worker.id, isStaff: true },
    ])
    const of = { citizen: anna.id, kind: 'visit', appointment: null, happenedAt: at, madeAt: at }
    await saveNote(write, { id: note, ...of, parts })
    const mine = { doer: 'you', doerId: worker.id, due: '2026-11-20' } as const
    await writeStep(write, anna.id, { ...mine, words: 'Finde noderne frem' })
  })
}

beforeAll(async () => {
  town = await aTown()
  people = {
    anna: await town.person('Anna'),
    peter: await town.person('Peter'),
    soren: await town.person('Søren'),
    maja: await town.person('Maja', 'staff'),
    karen: await town.person('Karen', 'staff'),
    sami: await town.person('Sami', 'staff'),
  }
  const { anna, peter, soren, maja: worker, karen } = people
  await town.works(worker, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  await town.works(worker, peter, { from: new Date('2026-11-01T09:00:00Z') })
  await town.works(worker, soren, { from: new Date('2026-09-01T09:00:00Z') })
  await town.writes(anna, (write) => writeWords(write, 'meet_me', 'Ring på to gange, og vent.'))
  await somethingAgreed()
  const web = aWeb(town)
  maja = await web.as(worker)
  sami = await web.as(people.sami)
})
afterAll(() => town.close())

describe('Mine borgere', () => {
  test('says for whom it helps most to think now, and why, in words', async () => {
    const { text } = await maja.get(desksAt.myCitizens())
    const order = ['Har skrevet noget nyt', 'Anna', 'længe siden', 'Søren', 'Alle andre', 'Peter']
    const places = order.map((what) => text.indexOf(what, text.indexOf('Mine borgere Øverst')))
    expect(places).not.toContain(-1)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  const looksFor = (who: Visitor, find: string) => who.send(desksAt.myCitizens(), { find })

  test('finds somebody however they are spelled, and says so kindly when nobody is like it', async () => {
    const found = await looksFor(maja, 'soern')
    expect(found.text).toContain('Søren')
    expect(found.text).not.toContain('Peter')
    const none = await looksFor(maja, 'Xerxes')
    expect(none.text).toContain('Ingen af dine borgere ligner ”Xerxes”')
    expect(none.html).toContain('value="Xerxes"')
    expect((await looksFor(maja, '')).text).toContain('Peter')
  })

  test('whom one looks for stands in no address, and opens for nobody else [ASVS 14.2.1]', async () => {
    const { to } = await maja.post(desksAt.myCitizens(), { find: 'Søren' })
    expect(to).not.toMatch(/S%C3%B8ren|Søren/i)
    expect((await maja.get(to)).html).toContain('value="Søren"')
    const karen = await aWeb(town).as(people.karen)
    expect((await karen.get(to)).html).not.toContain('Søren')
    expect((await maja.get(`${desksAt.myCitizens()}?find=Anna`)).text).toContain('Peter')
  })

  test('what is too long to be a name is kept, and everybody stands there still', async () => {
    const { status, text, html } = await maja.post(desksAt.myCitizens(), { find: 'S'.repeat(81) })
    expect([status, html.includes('S'.repeat(81)), text.includes('Peter')]).toEqual([
      422,
      true,
      true,
    ])
  })

  test('shows nobody to one who works with nobody, whatever they search for', async () => {
    const { text, html } = await looksFor(sami, 'Anna')
    expect(text).toContain('Ingen af dine borgere ligner')
    expect(html).not.toContain('/borgere/')
  })
})

describe('before one meets', () => {
  test('how the person wants to be met, and what was agreed last, on one screen [C014] [C068]', async () => {
    const day = await maja.get(desksAt.today())
    expect(day.html).toContain(desksAt.before({ appointment: visit }))
    const { status, text } = await maja.get(desksAt.before({ appointment: visit }))
    expect(status).toBe(200)
    for (const words of [
      'Ring på to gange, og vent.',
      'Anna ringer til kordirigenten.',
      'Finde noderne frem',
      'Søen',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('Vi gik om søen.')
  })

  test('it is no page for others, nor for the person themselves', async () => {
    expect((await sami.get(desksAt.before({ appointment: visit }))).status).toBe(404)
    const anna = await aWeb(town).as(people.anna)
    expect((await anna.get(desksAt.before({ appointment: visit }))).status).toBe(404)
  })
})

test('a wish for today asks for an answer as long as it stands, and no longer', async () => {
  const { anna, maja: worker } = people
  const soon = whenOf('2026-11-18', '16:00', zone)
  const wish = await town.writes(anna, (write) =>
    make(write, anna.id, soon, told('Ring til mig', ''), [{ id: worker.id, isStaff: true }]),
  )
  expect((await maja.get(desksAt.today())).text).toContain('Anna venter på dit svar.')
  await town.writes(anna, async (write) => callOff(write, await appointment(write, wish), 1))
  const { text } = await maja.get(desksAt.today())
  expect(text).toContain('Anna har aflyst.')
  expect(text).not.toContain('venter på dit svar')
})

test('one’s own promises stand on I dag, and no colleague sees them', async () => {
  expect((await maja.get(desksAt.today())).text).toContain('Finde noderne frem')
  const karen = await aWeb(town).as(people.karen)
  expect((await karen.get(desksAt.today())).text).not.toContain('Finde noderne frem')
})

test('several of us around one person: who we are, and what each has promised [C053]', async () => {
  const karen = await aWeb(town).as(people.karen)
  const { text } = await karen.get(desksAt.together())
  for (const words of ['Anna', 'Karen, tovholder', 'Maja, støtte', 'Finde noderne frem'])
    expect(text).toContain(words)
  expect((await sami.get(desksAt.together())).text).toContain('Der er ingen lige nu')
  const peters = await maja.get(desksAt.together())
  expect(peters.text).not.toContain('Peter')
})

test('what a colleague passes on waits on I dag until it is read', async () => {
  const karen = await aWeb(town).as(people.karen)
  await town.writes(people.maja, (write) => passOn(write, note, people.anna.id))
  expect((await karen.get(desksAt.today())).text).toContain('1 notat til dig fra vagten før')
  const list = await karen.get('/vagtskifte')
  expect(list.text).toContain('Vi gik om søen.')
  await karen.post(`/borgere/${people.anna.id}/journal/${note}/laest`)
  expect((await karen.get(desksAt.today())).text).not.toContain('fra vagten før')
  expect((await maja.get('/vagtskifte')).text).toContain('Læst af Karen')
})
