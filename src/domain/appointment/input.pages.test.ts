import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { madeBy, plain, press, rowsIn, versionOn } from './test/pages.ts'

let town: Town
let anna: Somebody
let peter: Somebody
let maja: Somebody
let asAnna: Visitor
let asMaja: Visitor
let asStranger: Visitor
let asUlla: Visitor
let walk: Id

beforeAll(async () => {
  town = await aTown()
  const web = aWeb(town)
  anna = await town.person('Anna')
  peter = await town.person('Peter')
  maja = await town.person('Maja', 'staff')
  const ulla = await town.person('Ulla', 'staff')
  for (const one of [anna, peter]) await town.works(maja, one)
  await town.works(ulla, anna, { role: 'night' })
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
  asUlla = await web.as(ulla)
  asStranger = await web.as(await town.person('Stranger', 'staff'))
  walk = await madeBy(town, maja, anna)
})
afterAll(() => town.close())

const desk = { citizen: '' }
const places = () => {
  desk.citizen = anna.id
  const a = { appointment: walk }
  return {
    pages: [
      appointmentAt.one(a),
      appointmentAt.propose(a),
      appointmentAt.desk(desk),
      appointmentAt.deskNew(desk),
      appointmentAt.deskOne({ ...desk, ...a }),
      appointmentAt.deskChange({ ...desk, ...a }),
    ],
    actions: [
      [appointmentAt.answer(a), { answer: 'yes', version: '1' }],
      [appointmentAt.answerBack({ ...a, answer: newId() }), {}],
      [appointmentAt.propose(a), { ...plain, day: '2026-11-20', version: '1' }],
      [appointmentAt.proposalAnswer({ ...a, proposal: newId() }), { answer: 'yes', version: '1' }],
      [appointmentAt.with(a), { person: anna.id }],
      [appointmentAt.without({ ...a, person: maja.id }), {}],
      [appointmentAt.callOff(a), { version: '1' }],
      [appointmentAt.deskNew(desk), { ...plain, day: '2026-11-20' }],
      [appointmentAt.deskChange({ ...desk, ...a }), { ...plain, version: '1' }],
    ] as [string, Record<string, string>][],
  }
}

describe('a stranger', () => {
  test('finds nothing at any address, and changes nothing', async () => {
    const before = await rowsIn(town)
    const { pages, actions } = places()
    const found = await Promise.all(pages.map((address) => asStranger.get(address)))
    expect(found.map(({ status }) => status)).toEqual(pages.map(() => 404))
    expect(found.filter(({ text }) => text.includes('Anna') || text.includes('Gåtur'))).toEqual([])
    for (const [address, fields] of actions) {
      expect([address, (await asStranger.post(address, fields)).status]).toEqual([address, 404])
    }
    expect(await rowsIn(town)).toBe(before)
  })

  test('with an id of nothing, or no id, is told the same', async () => {
    for (const id of [newId(), 'ny-ting', '%00', '../ny']) {
      expect((await asAnna.get(appointmentAt.one({ appointment: id }))).status).toBe(404)
    }
  })

  test('who may only read is told so kindly, and changes nothing', async () => {
    const before = await rowsIn(town)
    expect((await asUlla.get(appointmentAt.desk({ citizen: anna.id }))).status).toBe(200)
    expect((await asUlla.get(appointmentAt.deskNew({ citizen: anna.id }))).status).toBe(403)
    const made = await asUlla.post(appointmentAt.deskNew({ citizen: anna.id }), {
      ...plain,
      day: '2026-11-20',
    })
    const answered = await asUlla.post(appointmentAt.answer({ appointment: walk }), {
      answer: 'yes',
      version: '1',
    })
    expect([made.status, answered.status]).toEqual([403, 403])
    expect(await rowsIn(town)).toBe(before)
  })

  test('a colleague’s address of one person does not show another’s appointment', async () => {
    expect(
      (await asMaja.get(appointmentAt.deskOne({ citizen: peter.id, appointment: walk }))).status,
    ).toBe(404)
  })
})

const long = 'Jeg vil gerne synge. '.repeat(400)

describe('what cannot be read', () => {
  test.each<[string, Record<string, string | string[]>]>([
    ['empty', { title: '' }],
    ['only spaces', { title: ' \u00a0 ' }],
    ['far too long', { title: long }],
    ['a place too long', { place: long }],
    ['no day', { day: '' }],
    ['a day that is none', { day: '31-02-2026' }],
    ['a day that is none, as a browser sends it', { day: '2026-02-31' }],
    ['an hour that is none', { time: '25:99' }],
    ['a day that has gone', { day: '2026-11-17' }],
    ['an hour that has gone', { time: '09:59', day: '2026-11-18' }],
    ['a day too far', { day: '2199-01-01' }],
    ['a time that is none', { time: 'kl. 25' }],
    ['a length that is none', { minutes: '-5' }],
    ['a length of a week', { minutes: '9999' }],
    ['a form that is none', { form: 'seance' }],
    ['somebody who is not around', { people: [newId()] }],
    ['no id', { people: ['maja'] }],
  ])('%s: a clear sentence, every word kept, nothing changed', async (_, wrong) => {
    const before = await rowsIn(town)
    const sent = {
      ...plain,
      day: '2026-11-25',
      title: 'Om koret',
      what: 'Kun en halv time',
      ...wrong,
    }
    const again = await asAnna.post(appointmentAt.ask(), sent)
    expect(again.status).toBe(422)
    expect(again.html).toContain('id="problemer"')
    expect(again.html).toContain('Kun en halv time')
    expect(await rowsIn(town)).toBe(before)
  })

  test('is kept as a draft for the next time', async () => {
    await asAnna.post(appointmentAt.ask(), {
      ...plain,
      day: 'snart',
      title: 'Min drøm',
      draft: 'appointment.ask',
    })
    const form = await asAnna.get(appointmentAt.ask())
    expect(form.html).toContain('Min drøm')
    expect(form.text).toContain('Her er det, du skrev sidst.')
  })

  test.each<[string, string, Record<string, string>]>([
    ['an answer that is none', 'svar', { answer: 'måske', version: '1' }],
    ['an answer without a version', 'svar', { answer: 'yes' }],
    ['an answer to another version', 'svar', { answer: 'yes', version: '7' }],
    ['a proposal of a day that has gone', 'forslag', { ...plain, day: '2026-11-01', version: '1' }],
    ['words too long', 'forslag', { ...plain, day: '2026-11-26', words: long, version: '1' }],
    ['nobody to bring', 'med', { person: '' }],
    ['a stranger to bring', 'med', { person: newId() }],
    ['a calling off of another version', 'aflyst', { version: '9' }],
  ])('%s is 422', async (_, part, fields) => {
    const before = await rowsIn(town)
    const again = await asAnna.post(`${appointmentAt.one({ appointment: walk })}/${part}`, fields)
    expect(again.status).toBe(422)
    expect(again.html).toContain('id="problemer"')
    expect(await rowsIn(town)).toBe(before)
  })
})

describe('two at once', () => {
  test('staff cannot be in two places: a kind sentence names what stands there', async () => {
    const busy = { ...plain, title: 'Kaffe', time: '13:30' }
    const again = await asMaja.post(appointmentAt.deskNew({ citizen: peter.id }), busy)
    expect(again.status).toBe(422)
    expect(again.text).toContain('Du har allerede ”Gåtur ved søen” med Anna i dag kl. 13.00')
    expect(again.html).toContain('Kaffe')
  })

  test('a yes to a time that is taken is met with the way on, and a free one is made', async () => {
    const asked = { ...plain, title: 'Peter spørger', people: [maja.id] }
    const web = aWeb(town)
    const done = await (await web.as(peter)).post(appointmentAt.ask(), asked)
    const id = done.to.split('/').at(-1) ?? ''
    const answered = await press(asMaja, id, 'yes')
    expect(answered.status).toBe(422)
    expect(answered.text).toContain('Foreslå en anden tid i stedet.')
    const free = await asMaja.post(appointmentAt.deskNew({ citizen: peter.id }), {
      ...plain,
      time: '14:00',
    })
    expect(free.status).toBe(303)
  })

  test('two colleagues who change the same: both texts are shown, and neither is lost', async () => {
    const id = await madeBy(town, maja, anna, { day: '2026-12-03', place: 'Caféen' })
    const address = appointmentAt.deskChange({ citizen: anna.id, appointment: id })
    const { html } = await asMaja.get(address)
    const sent = { ...plain, day: '2026-12-03', version: versionOn(html) }
    expect((await asMaja.post(address, { ...sent, place: 'Havnen' })).status).toBe(303)
    const both = await asMaja.post(address, { ...sent, place: 'Skoven' })
    expect(both.status).toBe(409)
    expect(both.text).toContain('Havnen')
    expect(both.text).toContain('Skoven')
  })
})
