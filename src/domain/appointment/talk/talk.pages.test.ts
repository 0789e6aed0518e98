import { describe, expect, test } from 'vitest'
import { wednesday } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { everyday } from '../test/everyday.ts'
import { formOn, madeBy } from '../test/pages.ts'

const e = everyday()
const ask = (more: Record<string, string> = {}) =>
  e.asAnna.send(appointmentAt.talk(), { unit: e.unit, form: 'phone', words: '', ...more })
const withdraw = async () => {
  const { html } = await e.asAnna.get(appointmentAt.talk())
  const to = formOn(html, '/fortrudt')
  if (to) await e.asAnna.send(to)
}

describe('I would like to talk with somebody', () => {
  test('Anna asks by one press, the unit sees it, Sami takes it by a time, and Anna reads name and hour [C045]', async () => {
    const form = await e.asAnna.get(appointmentAt.talk())
    expect(form.text).toContain('Det her er ikke til det, der haster.')
    expect(form.html).toContain('href="/faa-hjaelp"')
    expect((await ask()).text).toContain('Ingen har taget imod endnu, og vi ved ikke hvornår.')
    const desk = await e.asSami.get(appointmentAt.talks())
    expect(desk.text).toContain('Anna')
    await e.asSami.send(formOn(desk.html, '/taget'), { by: '16.00' })
    expect((await e.asAnna.get(appointmentAt.mine())).text).toContain(
      'Sami ringer til dig i dag inden kl. 16.00.',
    )
    await e.asSami.send(formOn((await e.asSami.get(appointmentAt.talks())).html, '/talt'))
    expect((await e.asAnna.get(appointmentAt.talk())).text).toContain('Send ønsket')
  })

  test('says what the unit has promised, and that we are late when we are', async () => {
    await e.town.seeds((write) =>
      write.q
        .insertInto('appointment.talk_promise')
        .values({ unit_id: e.unit, within_days: 1, until_time: '16:00' })
        .execute(),
    )
    expect((await ask()).text).toContain(
      'En fra Støtte i eget hjem melder sig senest i morgen kl. 16.00.',
    )
    e.town.clock.move(new Date('2026-11-19T15:30:00Z'))
    const late = await (await e.web.as(e.anna)).get(appointmentAt.talk())
    expect(late.text).toContain('Vi nåede det ikke til tiden. Det er vores ansvar.')
    e.town.clock.move(wednesday)
    await withdraw()
    await e.town.seeds((write) => write.q.deleteFrom('appointment.talk_promise').execute())
  })

  test('is withdrawn by one press, is asked once however often it is sent, and counts who was before', async () => {
    await e.asPeter.send(appointmentAt.talk(), { unit: e.unit, form: 'visit', words: '' })
    const once = newId()
    await ask({ once })
    await ask({ once })
    const again = await ask({ words: 'Jeg er bange i aften' })
    expect(again.text).toContain('Dit ønske er sendt allerede.')
    expect(again.text).toContain('Én har spurgt før dig.')
    await withdraw()
    expect((await e.asSami.get(appointmentAt.talks())).text).not.toContain('Anna')
  })

  test('is not for a stranger to see or take, and its words come back when they are too many', async () => {
    await ask({ words: 'Kun for jer' })
    expect((await e.asStranger.get(appointmentAt.talks())).status).toBe(404)
    const { html } = await e.asMaja.get(appointmentAt.talks())
    const taken = await e.asStranger.post(formOn(html, '/taget'), { by: '' })
    expect(taken.status).toBe(404)
    const gone = await e.asMaja.post(formOn(html, '/taget'), { by: '08.00' })
    expect([gone.status, gone.text.includes('Den tid er gået.')]).toEqual([422, true])
    await withdraw()
    const long = await e.asAnna.post(appointmentAt.talk(), {
      ...{ unit: e.unit, form: 'phone', words: '🙂'.repeat(501) },
    })
    expect([long.status, long.html.includes('🙂🙂🙂')]).toEqual([422, true])
    const nowhere = await e.asAnna.post(appointmentAt.talk(), { unit: newId(), form: 'phone' })
    expect(nowhere.status).toBe(422)
  })

  test('shows who is here today, until they leave', async () => {
    await e.asMaja.send(appointmentAt.here(), { unit: e.unit, until: '15.30' })
    expect((await e.asAnna.get(appointmentAt.talk())).text).toContain('her til kl. 15.30')
    await e.asMaja.send(appointmentAt.notHere(), { unit: e.unit })
    expect((await e.asAnna.get(appointmentAt.talk())).text).not.toContain('her til kl. 15.30')
    const past = await e.asMaja.post(appointmentAt.here(), { unit: e.unit, until: '07.00' })
    expect(past.status).toBe(422)
    expect((await e.asMaja.post(appointmentAt.here(), { unit: newId(), until: '16' })).status).toBe(
      404,
    )
  })
})

describe('the week', () => {
  test('holds Maja’s visits with the way between them, and says what cannot be reached [C075]', async () => {
    const day = '2026-11-19'
    await madeBy(e.town, e.maja, e.anna, { day, time: '09:00', title: 'Gåtur' })
    const next = await madeBy(e.town, e.maja, e.peter, { day, time: '10:10', title: 'Kaffe' })
    expect((await e.asMaja.get(appointmentAt.week())).text).not.toContain('vejen er')
    await e.asMaja.send(appointmentAt.travel({ appointment: next }), { minutes: '20' })
    const week = await e.asMaja.get(appointmentAt.week())
    expect(week.text).toContain('Der er 10 min. til ”Kaffe”, og vejen er 20.')
    const one = await e.asMaja.get(appointmentAt.day({}, { dag: day }))
    expect(one.text).toContain('Vejen: 20 min.')
  })

  test('of the team shows who is taken and who has time, and no life that is not one’s own work', async () => {
    await madeBy(e.town, e.maja, e.peter, { day: '2026-11-20', title: 'Peters egen sag' })
    const team = await e.asSami.get(appointmentAt.team({}, { dag: '2026-11-20' }))
    expect(team.text).toContain('Optaget 13.00–14.00')
    expect(team.text).toContain('Ledig 8.00–13.00 og 14.00–16.00'.replace('8.00', '08.00'))
    expect(team.text).not.toMatch(/Peter/)
    const mine = await e.asMaja.get(appointmentAt.team({}, { dag: '2026-11-20' }))
    expect(mine.text).toContain('Peters egen sag')
    expect((await e.asStranger.get(appointmentAt.team())).text).not.toContain('Maja')
  })

  test('suggests free times that fill the form and book nothing', async () => {
    const address = appointmentAt.deskNew({ citizen: e.anna.id })
    const { html, text } = await e.asMaja.get(address)
    expect(text).toContain('Ledige tider')
    const link = /href="([^"]*\?dag=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const chosen = await e.asMaja.get(link)
    const day = new URLSearchParams(link.split('?')[1]).get('dag') ?? ''
    expect(chosen.html).toContain(`value="${day}"`)
  })

  test('a day that is none is today', async () => {
    for (const fra of ['i går', '2026-99-99', '<b>'])
      expect((await e.asMaja.get(appointmentAt.week({}, { fra }))).status).toBe(200)
  })
})
