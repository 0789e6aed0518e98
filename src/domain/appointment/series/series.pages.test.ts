import { describe, expect, test } from 'vitest'
import { newId } from '../../../platform/data/id.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { everyday } from '../test/everyday.ts'
import { madeBy, plain, rowsIn, versionOn } from '../test/pages.ts'
import { appointmentJobs } from './series.jobs.ts'

const e = everyday()
const weekly = { ...plain, day: '2026-11-25', title: 'Kaffe hver onsdag', repeat: 'week' }
const make = (more: Record<string, string | string[]> = {}) =>
  e.asMaja.post(appointmentAt.deskNew({ citizen: e.anna.id }), { ...weekly, until: '', ...more })

/** Its times, as the database has them: the day, how it stands, and who comes. */
const times = (title: string) =>
  e.town.reads(e.anna, async (read) => {
    const { appointmentsBetween } = await import('../appointment.queries.ts')
    const all = await appointmentsBetween(read, new Date(0), new Date('2030-01-01'))
    return all.filter((a) => a.title === title)
  })

describe('a regular appointment', () => {
  test('Maja makes one without an end; Anna says yes to all, no to one, and moves another', async () => {
    const made = await make()
    expect(made.status).toBe(303)
    const all = await times(weekly.title)
    expect(all).toHaveLength(26)
    const page = await e.asAnna.get(made.to)
    expect(page.text).toContain('Hver onsdag, så længe I vil')
    expect((await e.asAnna.send(`${made.to}/ja`)).text).toContain('Du har sagt ja til alle gangene')
    const [first, second] = all
    await e.asAnna.send(appointmentAt.answer({ appointment: first?.id ?? '' }), {
      ...{ answer: 'no', version: '1' },
    })
    await e.asMaja.send(
      appointmentAt.deskChange({ citizen: e.anna.id, appointment: second?.id ?? '' }),
      { ...plain, title: weekly.title, day: '2026-12-03', version: '1' },
    )
    const after = await times(weekly.title)
    expect(after.map(({ day }) => day).slice(0, 3)).toEqual([
      '2026-11-25',
      '2026-12-03',
      '2026-12-09',
    ])
    const answers = after.map(({ people }) => people[0]?.answer)
    expect(answers.slice(0, 3)).toEqual(['no', null, 'yes'])
    expect(
      (await e.asAnna.get(appointmentAt.mine())).text.match(/Kaffe hver onsdag/g),
    ).toHaveLength(4)
  })

  test('this one and those that follow get another hour; what was changed by itself stays', async () => {
    const title = 'Telefon hver anden uge'
    await make({ title, repeat: 'fortnight', day: '2026-11-26', time: '09:00', form: 'phone' })
    const before = await times(title)
    const [, second, third, fourth] = before
    await e.asMaja.send(
      appointmentAt.deskChange({ citizen: e.anna.id, appointment: fourth?.id ?? '' }),
      { ...plain, title, day: '2027-01-08', time: '10:00', version: '1' },
    )
    const address = appointmentAt.deskFollowing({
      citizen: e.anna.id,
      appointment: second?.id ?? '',
    })
    const { html } = await e.asMaja.get(address)
    const done = await e.asMaja.send(address, {
      ...{ ...plain, title, day: '2026-12-10', time: '14:30', form: 'phone' },
      version: versionOn(html),
    })
    expect(done.text).toContain('Rettelsen gælder fra den dag og frem.')
    const after = await times(title)
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.slice(0, 5).map(({ day, time }) => `${day} ${time}`)).toEqual([
      '2026-11-26 09:00',
      '2026-12-10 14:30',
      '2026-12-24 14:30',
      '2027-01-08 10:00',
      '2027-01-21 14:30',
    ])
    expect(third?.series?.id).not.toBe(after[2]?.series?.id)
  })

  test('leaves out the days on which Maja is taken, and says which', async () => {
    await madeBy(e.town, e.maja, e.peter, { day: '2026-12-08', time: '13:30' })
    const made = await make({ title: 'Tirsdage', day: '2026-12-01', until: '2026-12-22' })
    const told = await e.asMaja.get(made.to)
    expect(told.text).toContain('Du er optaget den 8. december.')
    expect((await times('Tirsdage')).map(({ day }) => day)).toEqual([
      '2026-12-01',
      '2026-12-15',
      '2026-12-22',
    ])
  })

  test('in an hour that summer time takes one night is asked about, with every word kept', async () => {
    const night = { day: '2027-03-07', time: '02:30', title: 'Nattevagt', until: '2027-04-30' }
    const again = await make(night)
    expect(again.status).toBe(422)
    expect(again.text).toContain('Uret springer den time over den 28. marts')
    expect(again.html).toContain('Nattevagt')
    expect(await times('Nattevagt')).toEqual([])
  })

  test('with a day left out its words can still be changed, and the day stays left out', async () => {
    const title = 'Kaffe i december'
    await madeBy(e.town, e.maja, e.peter, { day: '2026-12-11', time: '17:00' })
    await make({ title, day: '2026-12-04', time: '17:00', until: '2026-12-25' })
    const [first] = await times(title)
    const at = { citizen: e.anna.id, appointment: first?.id ?? '' }
    const told = {
      ...plain,
      title,
      day: '2026-12-04',
      time: '17:00',
      place: 'Caféen',
      version: '1',
    }
    const done = await e.asMaja.send(appointmentAt.deskFollowing(at), told)
    expect(done.text).toContain(
      'Rettelsen gælder fra den dag og frem. Den kan ses nu. Du er optaget',
    )
    const after = (await times(title)).map(({ day, place }) => `${day} ${place}`)
    expect(after).toEqual(['2026-12-04 Caféen', '2026-12-18 Caféen', '2026-12-25 Caféen'])
    const late = await e.asMaja.post(appointmentAt.deskFollowing(at), { ...told, place: 'Havnen' })
    expect([late.status, late.text.includes('Havnen')]).toEqual([409, true])
  })

  test('a yes to all of Anna’s wishes puts Maja in no two places', async () => {
    await madeBy(e.town, e.maja, e.peter, { day: '2026-12-09', time: '10:30' })
    const wish = { ...weekly, title: 'Svømmehal', people: e.maja.id, time: '10:00' }
    const made = await e.asAnna.post(appointmentAt.ask(), { ...wish, until: '2026-12-16' })
    const done = await e.asMaja.send(`${made.to}/ja`)
    expect(done.text).toContain('Du har sagt ja til de gange, hvor du er fri. Du er optaget den 9.')
    const said = (await times('Svømmehal')).map(({ people }) => people[1]?.answer)
    expect(said).toEqual(['yes', 'yes', null, 'yes'])
    expect((await e.asMaja.send(`${made.to}/ja`)).text).not.toContain('Du har svaret på dem alle')
  })

  test('is stopped at once for all that is ahead, and pressing twice does nothing twice', async () => {
    const made = await make({ title: 'Stopper', day: '2026-12-02', time: '08:00' })
    const once = newId()
    await e.asAnna.post(`${made.to}/stop`, { once })
    const done = await e.asAnna.send(`${made.to}/stop`, { once })
    expect(done.text).toContain('Den er stoppet.')
    expect((await times('Stopper')).every(({ calledOff }) => calledOff !== null)).toBe(true)
    const key = newId()
    const sent = { ...weekly, title: 'En gang', time: '07:00', until: '2026-12-09', once: key }
    await e.asMaja.post(appointmentAt.deskNew({ citizen: e.anna.id }), sent)
    await e.asMaja.post(appointmentAt.deskNew({ citizen: e.anna.id }), sent)
    expect(await times('En gang')).toHaveLength(3)
  })

  test.each([
    [
      'a last day before the first',
      { until: '2026-11-20' },
      'Den sidste dag ligger før den første',
    ],
    ['a last day and no repeating', { repeat: '', until: '2026-12-20' }, 'hvor tit aftalen kommer'],
    [
      'a night that is skipped',
      { time: '02:30', day: '2026-11-22' },
      'Uret springer den time over',
    ],
    ['a repeating that is none', { repeat: 'hour' }, 'Vælg'],
  ])('%s: one kind sentence, the words kept, nothing made', async (_, wrong, says) => {
    const before = await rowsIn(e.town)
    const again = await make({ title: 'Min plan', ...wrong })
    expect(again.status).toBe(422)
    expect(again.text).toContain(says)
    expect(again.html).toContain('Min plan')
    expect(await rowsIn(e.town)).toBe(before)
  })

  test('is made on by a job, week by week, with those who still work there, and once only', async () => {
    const made = await make({ title: 'Bliver ved', day: '2026-11-27', time: '16:30' })
    const id = made.to.split('/').at(-1) ?? ''
    const last = (await times('Bliver ved')).at(-1)?.day
    e.town.clock.move(new Date('2026-12-02T05:00:00Z'))
    const run = () =>
      e.town.db
        .as({ kind: 'system', role: 'roret_jobs' })
        .write((write) => appointmentJobs[0]?.run(write, id) ?? Promise.resolve())
    await run()
    await run()
    const after = await times('Bliver ved')
    expect(last).toBe('2027-05-14')
    expect(after.map(({ day }) => day).slice(-3)).toEqual([
      '2027-05-14',
      '2027-05-21',
      '2027-05-28',
    ])
    expect(after.at(-1)?.people.map(({ name }) => name)).toEqual(['Anna', 'Maja'])
    expect(after.at(-1)?.place).toBe('Biblioteket')
  })
})
