import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../../test/visits.ts'
import { contactAt } from '../contact.addresses.ts'
import { aDoor, type DoorTown } from '../test/door.ts'
import { codeIn, newestIn, strangerIn } from '../test/strangers.ts'

let town: Town
let d: DoorTown
let web: TestWeb

beforeAll(async () => {
  town = await aTown()
  d = await aDoor(town)
  web = aWeb(town)
})
afterAll(() => town.close())

const stranger = (words: string, more = {}) => strangerIn(web, words, more)
const newest = () => newestIn(town)

describe('danger to life', () => {
  test('shows who answers now, sends the words anyway, and stands first in the inbox', async () => {
    await stranger('Jeg kan ikke sove')
    const { text } = await stranger('Jeg vil ikke leve mere')
    expect(text).toContain('Ring 112')
    expect(text).toContain('Din besked er sendt')
    const nina = await web.as(d.nina)
    const inbox = await nina.get(contactAt.inbox())
    expect(inbox.text.indexOf('Jeg vil ikke leve mere')).toBeGreaterThan(0)
    expect(inbox.text.indexOf('Kan være fare for liv')).toBeLessThan(
      inbox.text.indexOf('Jeg kan ikke sove'),
    )
    const id = await newest()
    const did = await nina.send(contactAt.danger({ contact: id }), {
      way: 'called_112',
      did: 'De kører nu',
    })
    expect(did.text).toContain('Jeg har ringet 112. Nina')
    expect(did.text).toContain('De kører nu')
    expect((await nina.post(contactAt.danger({ contact: id }), { way: 'noget' })).status).toBe(422)
  })
})

describe('staff', () => {
  test('of other units find no inbox of the door, no list and no contact', async () => {
    await stranger('Kun for Døren')
    const maja = await web.as(d.maja)
    expect((await maja.get(contactAt.inbox())).text).not.toContain('Kun for Døren')
    const id = await newest()
    expect((await maja.get(contactAt.one({ contact: id }))).status).toBe(404)
    for (const address of [contactAt.waiting(), contactAt.counts(), contactAt.slots()])
      expect((await maja.get(address)).status).toBe(403)
    for (const address of [contactAt.take({ contact: id }), contactAt.handOver({ contact: id })])
      expect((await maja.post(address, { way: 'phone', name: 'x', words: 'x' })).status).toBe(404)
    expect((await (await web.as(d.anna)).get(contactAt.inbox())).status).toBe(403)
  })

  test('leave a look each time they open one', async () => {
    await stranger('Se mig')
    const id = await newest()
    const jens = await web.as(d.jens)
    await jens.get(contactAt.one({ contact: id }))
    const rows = await town.seeds((write) =>
      write.sql(sql`select person_id from contact.look where contact_id = ${id}`),
    )
    expect(rows).toEqual([{ person_id: d.jens.id }])
  })

  test('hand over: the colleague sees what they are asked, says yes, and the person is told [C026]', async () => {
    const { code } = await stranger('Jeg sover på stationen')
    const id = await newest()
    const nina = await web.as(d.nina)
    await nina.send(contactAt.take({ contact: id }))
    const asked = await nina.send(contactAt.handOver({ contact: id }), {
      way: 'account',
      person: d.sami.id,
      words: 'Kan du finde ham?',
    })
    expect(asked.text).toContain('Du har spurgt')
    const sami = await web.as(d.sami)
    const inbox = await sami.get(contactAt.inbox())
    expect(inbox.text).toContain('Du er spurgt')
    const href = /href="(\/doeren\/tilbudt\/[^"]+)"/.exec(inbox.html)?.[1] ?? ''
    const offer = await sami.get(href)
    expect(offer.text).toContain('Kan du finde ham?')
    expect(offer.text).not.toContain('stationen')
    expect((await sami.send(`${href}/ja`)).text).toContain('Jeg sover på stationen')
    const talk = await web.visitor().send(contactAt.comeBack(), { code })
    expect(talk.text).toContain('Sami har sagt ja til at tage over')
  })

  test('hand over by a link that works once', async () => {
    const { code } = await stranger('Til Henrik')
    const id = await newest()
    const nina = await web.as(d.nina)
    await nina.send(contactAt.take({ contact: id }))
    const asked = await nina.send(contactAt.handOver({ contact: id }), {
      way: 'link',
      name: 'Henrik fra afsnittet',
      words: 'Ring til ham på mandag',
    })
    const link = /<code>(\/doeren\/overtag\?kode=[^<]+)<\/code>/.exec(asked.html)?.[1] ?? ''
    const out = web.visitor()
    const seen = await out.get(link)
    expect(seen.text).toContain('Ring til ham på mandag')
    expect(seen.text).not.toContain('Til Henrik')
    const given = link.split('=')[1] ?? ''
    expect((await out.send(contactAt.takeOver(), { code: given, yes: 'yes' })).text).toContain(
      'Tak',
    )
    expect((await out.post(contactAt.takeOver(), { code: given, yes: 'yes' })).status).toBe(422)
    const talk = await web.visitor().send(contactAt.comeBack(), { code })
    expect(talk.text).toContain('Henrik fra afsnittet har sagt ja')
  })

  test('write down a talk and tick the checklist [C025]', async () => {
    const nina = await web.as(d.nina)
    const one = await nina.send(contactAt.record(), {
      came: 'walk_in',
      words: 'Drak kaffe.',
      alias: 'Ræv',
    })
    expect(one.text).toContain('Ræv')
    expect(codeIn(one.html)).toHaveLength(24)
    const id = await newest()
    const ticked = await nina.send(contactAt.check({ contact: id }), {
      item: 'partners',
      done: 'yes',
    })
    expect(ticked.text).toContain('Gjort af Nina')
    expect(
      (await nina.post(contactAt.check({ contact: id }), { item: 'nej', done: 'yes' })).status,
    ).toBe(404)
    const end = await nina.send(contactAt.ending({ contact: id }), { ending: 'Tak for i dag.' })
    expect(end.text).toContain('Samtalen er slut')
  })

  test('who lead see ages and owners, and no words', async () => {
    await stranger('Hemmelige ord')
    town.clock.move(new Date('2026-11-20T09:00:00Z'))
    const list = await (await web.as(d.christine)).get(contactAt.waiting())
    expect(list.text).toContain('2 dage gammel')
    expect(list.text).toContain('Venter på, at nogen tager den')
    expect(list.text).not.toContain('Hemmelige')
    town.clock.move(new Date('2026-11-18T09:00:00Z'))
  })
})
