import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { elementsIn, friendly, hostile } from '../../../test/house/hostile.ts'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { formOn, madeBy, plain } from './test/pages.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let asAnna: Visitor
let asMaja: Visitor

beforeAll(async () => {
  town = await aTown()
  const web = aWeb(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
})
afterAll(() => town.close())

describe('every page', () => {
  test('asks the database a few times, however much there is', async () => {
    for (const hour of ['10', '11', '12', '14', '15', '16'])
      await madeBy(town, maja, anna, { day: '2026-12-10', time: `${hour}:00`, minutes: 30 })
    const a = { appointment: await madeBy(town, maja, anna) }
    const desk = { citizen: anna.id }
    const own = [
      appointmentAt.mine(),
      appointmentAt.ask(),
      appointmentAt.whoWhatWhen(),
      appointmentAt.sheet(),
      appointmentAt.one(a),
      appointmentAt.propose(a),
    ]
    const staff = [
      appointmentAt.desk(desk),
      appointmentAt.deskNew(desk),
      appointmentAt.deskOne({ ...desk, ...a }),
      appointmentAt.deskChange({ ...desk, ...a }),
    ]
    for (const [visitor, addresses] of [
      [asAnna, own],
      [asMaja, staff],
    ] as const) {
      for (const address of addresses) {
        town.statements.length = 0
        expect((await visitor.get(address)).status).toBe(200)
        expect([address, town.statements.length <= 8]).toEqual([address, true])
      }
    }
  })

  test('shows a hostile text as a text', { timeout: 60_000 }, async () => {
    const shown = async (text: string) => {
      const id = await madeBy(town, maja, anna, {
        day: '2026-12-14',
        title: text,
        place: text,
        what: text,
      })
      const version = '1'
      await asAnna.send(appointmentAt.propose({ appointment: id }), {
        ...plain,
        day: '2026-12-15',
        words: text,
        version,
      })
      const pages = [
        appointmentAt.one({ appointment: id }),
        appointmentAt.propose({ appointment: id }),
      ]
      const own = await Promise.all(
        pages.map(async (address) => elementsIn((await asAnna.get(address)).html)),
      )
      const staff = await asMaja.get(appointmentAt.deskOne({ citizen: anna.id, appointment: id }))
      expect(formOn(staff.html, '/forslag/')).not.toBe('')
      await asMaja.send(appointmentAt.callOff({ appointment: id }), { version })
      return [...own, elementsIn(staff.html)]
    }
    const good = await shown(friendly)
    const short = hostile.filter(
      ({ text }) => text.length < 300 && text.trim() !== '' && !/\n\s*\n/.test(text),
    )
    expect(short.length).toBeGreaterThan(40)
    for (const { name, text } of short) expect([name, await shown(text)]).toEqual([name, good])
  })
})
