import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { personAt, putUpPortrait } from '../../person/index.ts'
import { appointmentAt } from '../appointment.addresses.ts'
import { everyday } from '../test/everyday.ts'
import { formOn, madeBy, plain, press, rowsIn, versionOn } from '../test/pages.ts'

const e = everyday()
const one = (appointment: string) => appointmentAt.one({ appointment })
const desk = (appointment: string) => appointmentAt.deskOne({ citizen: e.anna.id, appointment })
const propose = (appointment: string) => appointmentAt.propose({ appointment })

describe('where and how one meets', () => {
  test('Maja writes the way and the address; Anna reads it, and the map is a link of her own [C068]', async () => {
    const made = await e.asMaja.post(appointmentAt.deskNew({ citizen: e.anna.id }), {
      ...plain,
      day: '2026-11-24',
      way: 'Den grønne dør til venstre',
      address: 'Fyrvej 12, Nordby',
    })
    const page = await e.asAnna.get(one(made.to.split('/').at(-1) ?? ''))
    expect(page.text).toContain('Den grønne dør til venstre')
    expect(page.text).toContain('Kan jeg gå undervejs? Ja.')
    expect(page.text).toContain('Kan jeg tage en med? Ja.')
    expect(page.html).toContain('href="geo:0,0?q=Fyrvej%2012%2C%20Nordby"')
    expect(page.html).toContain(
      'https://www.openstreetmap.org/search?query=Fyrvej%2012%2C%20Nordby',
    )
    expect(page.html).not.toMatch(/<(img|script|iframe)[^>]+openstreetmap/)
  })

  test('phone, video and writing are forms as good as a visit, and Anna chooses by one press [C037]', async () => {
    const id = await madeBy(e.town, e.maja, e.anna, {
      day: '2026-11-25',
      link: 'https://v.nordby.dk/7',
    })
    const form = await e.asAnna.get(propose(id))
    for (const way of ['Foreslå telefon', 'Foreslå video', 'Foreslå at skrive sammen'])
      expect(form.text).toContain(way)
    const fields = { day: '2026-11-25', time: '13:00', form: 'video', place: '', words: '' }
    await e.asAnna.send(propose(id), { ...fields, version: versionOn(form.html) })
    const seen = await e.asMaja.get(desk(id))
    expect(seen.text).toContain('Videomøde')
    await e.asMaja.send(formOn(seen.html, '/forslag/'), {
      answer: 'yes',
      version: versionOn(seen.html),
    })
    const page = await e.asAnna.get(one(id))
    expect(page.text).toContain('Hvordan Videomøde')
    expect(page.html).toContain('href="https://v.nordby.dk/7" rel="noreferrer nofollow"')
  })

  test('Anna proposes another place, Maja says later and then yes, and the way to the old one is gone', async () => {
    const id = await madeBy(e.town, e.maja, e.anna, {
      day: '2026-11-26',
      way: 'Den grønne dør',
      address: 'Fyrvej 12',
    })
    const fields = { day: '2026-11-26', time: '13:00', form: 'visit', words: '' }
    const { html } = await e.asAnna.get(propose(id))
    await e.asAnna.send(propose(id), { ...fields, place: 'Caféen', version: versionOn(html) })
    const seen = await e.asMaja.get(desk(id))
    expect(seen.text).toContain('Sted: Caféen')
    const answer = (said: string) =>
      e.asMaja.send(formOn(seen.html, '/forslag/'), { answer: said, version: '1' })
    expect((await answer('later')).text).toContain('Forslaget står her så længe.')
    expect((await answer('yes')).text).toContain('Så er det aftalt')
    const page = await e.asAnna.get(one(id))
    expect(page.text).toContain('Hvor Caféen')
    expect(page.text).not.toContain('Den grønne dør')
    expect(page.html).not.toContain('Fyrvej')
  })

  test.each([
    ['a link that is not https', { link: 'http://video.dk/1' }, 'Det begynder med https://'],
    ['a link that does something', { link: 'javascript:alert(1)' }, 'Det begynder med https://'],
    ['the hour that summer time takes', { day: '2027-03-28', time: '02:30' }, 'Uret springer'],
    ['a way too long', { way: 'x'.repeat(401) }, 'for lang'],
  ])('%s: one kind sentence, every word kept, nothing changed', async (_, wrong, says) => {
    const before = await rowsIn(e.town)
    const sent = { ...plain, day: '2026-11-27', title: 'Om koret', ...wrong }
    const again = await e.asAnna.post(appointmentAt.ask(), sent)
    expect(again.status).toBe(422)
    expect(again.text).toContain(says)
    expect(again.html).toContain('Om koret')
    expect(await rowsIn(e.town)).toBe(before)
  })

  test('emoji fill a title to its last letter, and one more is said kindly', async () => {
    const full = '🙂'.repeat(120)
    const made = await e.asAnna.post(appointmentAt.ask(), {
      ...plain,
      ...{ day: '2026-11-27', title: full, place: '👩‍👩‍👧'.repeat(20) },
    })
    expect(made.status).toBe(303)
    expect((await e.asAnna.get(made.to)).text).toContain(full)
    const more = await e.asAnna.post(appointmentAt.ask(), { ...plain, title: `${full}🙂` })
    expect([more.status, more.html.includes(`${full}🙂`)]).toEqual([422, true])
  })
})

describe('somebody comes instead', () => {
  test('Sami comes instead of Maja, and Anna reads it first on the page and may still say no', async () => {
    const id = await madeBy(e.town, e.maja, e.anna, { day: '2026-11-30' })
    const address = appointmentAt.substitute({ citizen: e.anna.id, appointment: id })
    const form = await e.asSami.get(address)
    const done = await e.asSami.send(address, {
      ...{ goes: e.maja.id, comes: e.sami.id, version: versionOn(form.html) },
    })
    expect(done.text).toContain('Det er gemt.')
    const page = await e.asAnna.get(one(id))
    expect(page.text).toContain('Sami kommer i stedet for Maja.')
    expect((await press(e.asAnna, id, 'no')).text).toContain('Du har sagt nej.')
    expect((await e.asMaja.get(appointmentAt.week({}, { fra: '2026-11-30' }))).text).not.toContain(
      'Gåtur ved søen',
    )
  })

  test('shows Sami’s picture to Anna, beside what is said and beside the name, and asks no more for it', async () => {
    const id = await madeBy(e.town, e.maja, e.anna, { day: '2026-12-04' })
    const address = appointmentAt.substitute({ citizen: e.anna.id, appointment: id })
    const form = await e.asMaja.get(address)
    await e.asMaja.send(address, {
      ...{ goes: e.maja.id, comes: e.sami.id, version: versionOn(form.html) },
    })
    const asks = async () => {
      const before = e.town.statements.length
      const { html } = await e.asAnna.get(one(id))
      return { html, asked: e.town.statements.length - before }
    }
    const plainly = await asks()
    expect(plainly.html).toMatch(/class="initial staff face"[^>]*>S</)
    const colour = { width: 9, height: 9, channels: 3, background: '#0b5c58' } as const
    const drawn = await sharp({ create: colour }).png().toBuffer()
    const portrait = await e.town.writes(e.sami, (write) => putUpPortrait(write, drawn))
    const shown = await asks()
    const src = personAt.portrait({ portrait })
    expect(shown.html.split(`<img class="face" src="${src}" alt `)).toHaveLength(3)
    expect(shown.asked).toBe(plainly.asked)
    expect([(await e.asAnna.get(src)).status, (await e.asPeter.get(src)).status]).toEqual([
      200, 404,
    ])
  })

  test('nobody is sent to two places, and one who is not around the person is not on the list', async () => {
    const id = await madeBy(e.town, e.maja, e.anna, { day: '2026-12-01' })
    await madeBy(e.town, e.sami, e.anna, { day: '2026-12-01', time: '13:30', title: 'Andet' })
    const address = appointmentAt.substitute({ citizen: e.anna.id, appointment: id })
    const sends = (comes: string) =>
      e.asMaja.post(address, { goes: e.maja.id, comes, version: '1' })
    expect((await sends(e.sami.id)).text).toContain('Sami er optaget på det tidspunkt.')
    expect((await sends(e.stranger.id)).status).toBe(422)
    expect((await e.asStranger.get(address)).status).toBe(404)
  })
})

describe('a meeting that came to nothing', () => {
  const past = async (title: string, time = '08:30') => {
    const id = await madeBy(e.town, e.maja, e.anna, { time, title, minutes: 15 })
    return id
  }

  test('is written in one press, with the bus as a reason, seen as a quiet tag and never counted', async () => {
    const id = await past('Kaffe')
    const done = await e.asAnna.send(appointmentAt.notHeld({ appointment: id }), { ours: 'no' })
    expect(done.text).toContain('Det tæller ikke mod dig.')
    expect(done.text).toContain('Det vil jeg ikke sige')
    await e.asAnna.send(appointmentAt.whyNot({ appointment: id }), { reason: 'bus' })
    const seen = await e.asMaja.get(desk(id))
    expect(seen.text).toContain('Bussen passede ikke')
    expect(seen.text).toContain('Det tæller ikke mod Anna.')
    expect((await e.asAnna.get(appointmentAt.whoWhatWhen())).text).not.toContain('Kaffe')
  })

  test('shows as ours when we did not come, also where it stands who does what', async () => {
    const id = await past('Se på vinduet', '09:00')
    const done = await e.asMaja.send(appointmentAt.notHeld({ appointment: id }), { ours: 'yes' })
    expect(done.text).toContain('Vi kom ikke')
    const said = /Vi kom ikke til ”Se på vinduet” den 18. november. Det er vores ansvar./
    expect((await e.asAnna.get(one(id))).text).toContain('Det er vores ansvar.')
    expect((await e.asAnna.get(appointmentAt.whoWhatWhen())).text).toMatch(said)
    expect((await e.asAnna.get(appointmentAt.sheet())).text).toMatch(said)
  })

  test('is taken back by the person, and cannot be said of what has not begun', async () => {
    const id = await past('Te', '09:30')
    await e.asMaja.send(appointmentAt.notHeld({ appointment: id }), { ours: 'no' })
    await e.asMaja.send(appointmentAt.notHeld({ appointment: id }), { ours: 'yes' })
    expect((await e.asAnna.get(one(id))).text).toContain('Det tæller ikke mod dig.')
    await e.asAnna.send(appointmentAt.notHeldBack({ appointment: id }))
    expect((await e.asAnna.get(one(id))).text).toContain('Blev mødet ikke til noget?')
    const ahead = await madeBy(e.town, e.maja, e.anna, { day: '2026-12-03' })
    const early = await e.asAnna.post(appointmentAt.notHeld({ appointment: ahead }), { ours: 'no' })
    expect(early.status).toBe(403)
  })
})
