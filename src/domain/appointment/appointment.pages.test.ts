import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { writeStep } from '../plan/index.ts'
import { appointmentAt } from './appointment.addresses.ts'
import { formOn, madeBy, plain, press, versionOn } from './test/pages.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let jonas: Somebody
let web: TestWeb
let asAnna: Visitor
let asMaja: Visitor
let asJonas: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  jonas = await town.person('Jonas', 'peer')
  await town.works(maja, anna)
  await town.seeds((write) =>
    write.q
      .insertInto('circle.member')
      .values({
        id: crypto.randomUUID(),
        citizen_id: anna.id,
        person_id: jonas.id,
        relation: 'peer',
        added_at: write.now,
        added_by: anna.id,
      })
      .execute(),
  )
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
  asJonas = await web.as(jonas)
})
beforeEach(() => town.clock.move(wednesday))
afterAll(() => town.close())

const deskOf = (appointment: string) => appointmentAt.deskOne({ citizen: anna.id, appointment })
const one = (appointment: string) => appointmentAt.one({ appointment })

/** Asks for a meeting as the form does. @returns the appointment's id */
async function asks(title: string, people: string[], more: Record<string, string> = {}) {
  const done = await asAnna.post(appointmentAt.ask(), {
    ...plain,
    title,
    day: '2026-11-25',
    ...more,
    people,
  })
  expect(done.status).toBe(303)
  return done.to.split('/').at(-1) ?? ''
}

describe('a meeting', () => {
  test('Anna asks for one in her own words, Maja says yes, and Anna sees it [C006]', async () => {
    const form = await asAnna.get(appointmentAt.ask())
    expect(form.text).toContain('Bed om et møde')
    expect(form.text).toContain('Maja')
    const id = await asks('Tale om koret', [maja.id])
    expect((await asAnna.get(one(id))).text).toContain('Maja kan se dit ønske nu')
    const seen = await asMaja.get(deskOf(id))
    expect(seen.text).toContain('Tale om koret')
    expect(seen.text).toContain('Har spurgt om et møde')
    await press(asMaja, id, 'yes')
    const after = await asAnna.get(appointmentAt.mine())
    expect(after.text).toContain('Tale om koret')
    expect((await asAnna.get(one(id))).text).toMatch(/Maja kommer/)
  })

  test('Anna presses "Ikke i dag" once, Maja sees it, and a new day is agreed [C006]', async () => {
    const id = await madeBy(town, maja, anna)
    const told = await press(asAnna, id, 'not_today')
    expect(told.text).toContain('Det er helt i orden')
    expect(told.text).not.toMatch(/grund|hvorfor ikke/)
    expect((await asMaja.get(deskOf(id))).text).toContain('Ikke i dag')

    const easy = { day: '2026-11-19', time: '13:00', form: 'visit', words: '' }
    const sent = await asAnna.send(appointmentAt.propose({ appointment: id }), {
      ...easy,
      version: versionOn(told.html),
    })
    expect(sent.text).toContain('Du foreslår i morgen kl. 13.00')
    const seen = await asMaja.get(deskOf(id))
    expect(seen.text).toContain('Anna foreslår i morgen kl. 13.00')
    const answered = await asMaja.send(formOn(seen.html, '/forslag/'), {
      answer: 'yes',
      version: versionOn(seen.html),
    })
    expect(answered.text).toContain('Så er det aftalt: i morgen kl. 13.00')
    const page = await asAnna.get(one(id))
    expect(page.text).toContain('Torsdag den 19. november kl. 13.00')
    expect(page.text).toContain('Du kommer.')
  })

  test('an answer is taken back with one press, and stays taken back at the next', async () => {
    const id = await madeBy(town, maja, anna, { time: '15:00' })
    const told = await press(asAnna, id, 'no')
    const undo = formOn(told.html, '/fortrudt')
    expect((await asAnna.send(undo)).text).toContain('Dit svar er taget tilbage')
    await asAnna.send(undo)
    expect((await asAnna.get(one(id))).text).toContain('Passer det dig?')
  })

  test('a second press does nothing twice', async () => {
    const id = await madeBy(town, maja, anna, { time: '16:30' })
    const fields = { answer: 'yes', version: '1', once: crypto.randomUUID() }
    const before = await answers()
    await asAnna.post(appointmentAt.answer({ appointment: id }), fields)
    await asAnna.post(appointmentAt.answer({ appointment: id }), fields)
    expect(await answers()).toBe(before + 1)
  })

  test('that came to nothing is told without blame when it is past', async () => {
    const id = await madeBy(town, maja, anna, { time: '11:30', minutes: 15 })
    await press(asAnna, id, 'not_today')
    town.clock.move(new Date('2026-11-19T09:00:00Z'))
    const later = await (await web.as(anna)).get(one(id))
    expect(later.text).toContain('Mødet blev ikke til noget.')
    expect(later.html).not.toContain('value="not_today"')
  })

  test('Anna calls one off, and Maja sees that', async () => {
    const id = await madeBy(town, maja, anna, { day: '2026-12-01' })
    await asAnna.send(appointmentAt.callOff({ appointment: id }), { version: '1' })
    expect((await asMaja.get(deskOf(id))).text).toContain('Anna har aflyst')
  })
})

const answers = () =>
  town.seeds(
    async (write) => (await write.q.selectFrom('appointment.answer').select('id').execute()).length,
  )

describe('somebody who is asked along', () => {
  test('sees that one appointment, marked with whose it is, answers it, and no longer when taken off', async () => {
    const id = await asks('Korprøve', [jonas.id])
    const other = await asks('Kun min egen', [])
    const list = await asJonas.get(appointmentAt.mine())
    expect(list.text).toContain('Anna har bedt dig med')
    expect(list.text).not.toContain('Kun min egen')
    expect((await asJonas.get(one(other))).status).toBe(404)
    await press(asJonas, id, 'yes')
    expect((await asAnna.get(one(id))).text).toMatch(/Jonas kommer/)
    await asAnna.send(appointmentAt.without({ appointment: id, person: jonas.id }))
    expect((await asJonas.get(one(id))).status).toBe(404)
    expect((await asJonas.get(appointmentAt.mine())).text).not.toContain('Korprøve')
  })

  test('is taken along to a meeting that staff have made', async () => {
    const id = await madeBy(town, maja, anna, { day: '2026-12-02' })
    expect((await asJonas.get(one(id))).status).toBe(404)
    const done = await asAnna.send(appointmentAt.with({ appointment: id }), { person: jonas.id })
    expect(done.text).toContain('Jonas er bedt med')
    expect((await asJonas.get(one(id))).status).toBe(200)
  })
})

describe('who does what when', () => {
  test('Maja arranges and promises, Anna reads what, who and when, is told of a change, and prints it [C059]', async () => {
    const made = await asMaja.post(appointmentAt.deskNew({ citizen: anna.id }), {
      ...plain,
      title: 'Møde om boligen',
      day: '2026-12-07',
    })
    const id = made.to.split('/').at(-1) ?? ''
    await town.writes(maja, (write) =>
      writeStep(write, anna.id, {
        doer: 'you',
        doerId: maja.id,
        words: 'Skriver til jobcentret',
        due: '2026-11-20',
      }),
    )
    const page = await asAnna.get(appointmentAt.whoWhatWhen())
    expect(page.text).toMatch(/Møde om boligen/)
    expect(page.text).toMatch(/Maja Skriver til jobcentret/)
    const { html } = await asMaja.get(
      appointmentAt.deskChange({ citizen: anna.id, appointment: id }),
    )
    await asMaja.send(appointmentAt.deskChange({ citizen: anna.id, appointment: id }), {
      ...plain,
      title: 'Møde om boligen',
      day: '2026-12-08',
      version: versionOn(html),
    })
    expect((await asAnna.get(one(id))).text).toContain(
      'Maja har sat en ny tid: den 8. december kl. 13.00',
    )
    const sheet = await asAnna.get(appointmentAt.sheet())
    expect(sheet.text).toContain('Tirsdag den 8. december kl. 13.00 Møde om boligen')
    expect(sheet.text).toContain('Skriver til jobcentret')
  })

  test('a promise the municipality did not keep is said kindly; the person’s own day is never overdue', async () => {
    await town.writes(anna, (write) =>
      writeStep(write, anna.id, { doer: 'me', words: 'Vælger en aften', due: '2026-11-20' }),
    )
    town.clock.move(new Date('2026-11-23T09:00:00Z'))
    const { text } = await (await web.as(anna)).get(appointmentAt.whoWhatWhen())
    expect(text).toContain('Det blev ikke til noget den 20. november. Det er vores ansvar.')
    expect(text).toMatch(/Vælger en aften når det passer/)
  })
})
