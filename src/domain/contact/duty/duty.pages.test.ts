import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { acuteWords } from '../acute/acute.words.ts'
import { openContacts } from '../contact.queries.ts'
import { recordContact } from '../desk/record.writes.ts'
import { outreachWords } from '../outreach/outreach.words.ts'
import { aDoor, type DoorTown } from '../test/door.ts'
import { dutyAt } from './duty.addresses.ts'
import { dutyWords } from './duty.words.ts'

const w = dutyWords.da
let d: DoorTown
let web: TestWeb
let nina: Visitor

beforeAll(async () => {
  d = await aDoor(await aTown())
  web = aWeb(d.town)
  nina = await web.as(d.nina)
  await d.town.seeds((write) =>
    write.q
      .insertInto('contact.bed')
      .values({ id: newId(), unit_id: d.door, name: 'Plads 1', position: 1 })
      .execute(),
  )
})
afterAll(() => d.town.close())

describe('the duty desk', () => {
  test('a roster is made by those it belongs to, and bad input keeps what was typed', async () => {
    const day = { unit: d.door, person: d.nina.id, day: '2026-11-18', phone: '12 34 56 99' }
    const past = await nina.post(dutyAt.roster(), {
      ...day,
      day: '2020-01-01',
      from: '8',
      until: '16',
    })
    expect([past.status, past.text.includes(w.rosterPast)]).toEqual([422, true])
    expect(past.html).toContain('12 34 56 99')
    // Ten in the morning: the shift has begun.
    const saved = await nina.send(dutyAt.roster(), { ...day, from: '08:00', until: '16:00' })
    expect(saved.text).toContain(w.rosterSaved)
    expect(saved.text).toContain('Nina')
    const twice = await nina.post(dutyAt.roster(), { ...day, from: '08:00', until: '12:00' })
    expect([twice.status, twice.text.includes(w.rosterTwice)]).toEqual([422, true])
  })

  test('a call is written down with one text, and somebody holds on to it [C029] [C030]', async () => {
    expect((await nina.get(dutyAt.desk())).text).toContain('12 34 56 99')
    const empty = await nina.post(dutyAt.desk(), { came: 'phone', words: '' })
    expect(empty.status).toBe(422)
    const logged = await nina.send(dutyAt.desk(), {
      came: 'phone',
      words: 'Ringede og ville høre en stemme.',
    })
    expect(logged.text).toContain('du holder i det')
    const [contact] = await d.town.reads(d.nina, openContacts)
    expect(contact).toMatchObject({ came: 'phone', alias: '', number: '', owner: { name: 'Nina' } })
  })

  test('is not there for those who have nothing to do with it, nor for a visitor', async () => {
    for (const who of [d.maja, d.anna]) {
      const browser = await web.as(who)
      for (const at of [dutyAt.desk(), dutyAt.roster(), dutyAt.beds(), dutyAt.outreach()])
        expect((await browser.get(at)).status).toBe(404)
    }
    expect((await web.visitor().get(dutyAt.desk())).status).toBe(303)
  })
})

describe('an acute place', () => {
  test('is kept, used and followed up on the next day', async () => {
    const contact = (await d.town.reads(d.nina, openContacts))[0]?.id ?? ''
    const page = await nina.get(dutyAt.beds())
    const [, bed = ''] = /<option value="([0-9a-f-]{36})"[^>]*>Plads 1/.exec(page.html) ?? []
    const kept = await nina.send(dutyAt.beds(), { bed, contact })
    expect(kept.text).toContain(acuteWords.da.keptNow)
    const again = await nina.post(dutyAt.beds(), { bed, contact })
    expect([again.status, again.text.includes(acuteWords.da.taken)]).toEqual([422, true])
    const [, stay = ''] = /vagten\/pladser\/([0-9a-f-]{36})/.exec(kept.html) ?? []
    expect((await nina.post(dutyAt.arrived({ stay }), { words: '' })).status).toBe(422)
    await nina.send(dutyAt.arrived({ stay }), { words: 'Kom med bus.' })
    await nina.send(dutyAt.left({ stay }), { words: 'Tager hjem.' })
    d.town.clock.move(new Date('2026-11-19T09:00:00Z'))
    // A night later one signs in anew.
    nina = await web.as(d.nina)
    expect((await nina.get(dutyAt.desk())).text).toContain(w.followUps)
    const done = await nina.send(dutyAt.followedUp({ stay }), { words: 'Sov godt.' })
    for (const text of ['Kom med bus.', 'Tager hjem.', 'Sov godt.'])
      expect(done.text).toContain(text)
    expect((await nina.get(dutyAt.desk())).text).not.toContain(w.followUps)
  })
})

describe('outreach', () => {
  test('asks for a place in words and a day, and for no goal [C035] [C036]', async () => {
    const sami = await web.as(d.sami)
    const unit = await d.town.reads(d.sami, openContacts)
    expect(unit).toEqual([])
    const told = { came: 'street', words: 'Sagde hej.', alias: 'Ræven', number: '' } as const
    await d.town.writes(d.sami, (write) =>
      recordContact(write, { unit: d.street, ...told, meeting: [], young: false }),
    )
    const contact = (await d.town.reads(d.sami, openContacts))[0]?.id ?? ''
    const past = await sami.post(dutyAt.outreachBegun({ contact }), { day: '2020-01-01' })
    expect(past.status).toBe(422)
    const begun = await sami.send(dutyAt.outreachBegun({ contact }), { day: '2027-01-12' })
    expect(begun.text).toContain(outreachWords.da.begun)
    expect(begun.html).not.toMatch(/name="(?:goal|maal|address|adresse|until)"/)
    const met = await sami.send(dutyAt.outreachOne({ contact }), {
      place: 'Bænken',
      words: 'Kaffe.',
    })
    expect(met.text).toContain('Bænken')
    expect((await sami.get(dutyAt.outreach())).text).toContain('Ræven')
    expect((await nina.get(dutyAt.outreachOne({ contact }))).status).toBe(404)
  })
})
