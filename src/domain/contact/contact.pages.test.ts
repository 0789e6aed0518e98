import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb } from '../../../test/visits.ts'
import { contactAt } from './contact.addresses.ts'
import { aDoor, type DoorTown } from './test/door.ts'
import { newestIn, strangerIn } from './test/strangers.ts'

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

describe('a stranger', () => {
  test('sees who reads it, and when, before they write [C023]', async () => {
    const open = await web.visitor().get(contactAt.write())
    expect(open.status).toBe(200)
    expect(open.text).toContain('Jens eller en kollega læser det i dag, senest kl. 20.')
    town.clock.move(new Date('2026-11-18T21:00:00Z'))
    const late = await web.visitor().get(contactAt.write())
    expect(late.text).toContain('Jens eller en kollega læser det i morgen kl. 10.')
    town.clock.move(new Date('2026-11-18T09:00:00Z'))
  })

  test('writes without a cookie, gets a code once, and reads the answer on another phone [C023] [C029]', async () => {
    const { code, text, visitor } = await stranger('Jeg kan ikke sove.')
    expect(text).toContain('Vi har dine ord')
    expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){4}$/)
    const receipt = await visitor.get(contactAt.receipt())
    expect(receipt.html).not.toMatch(new RegExp(`(?:href|action)="[^"]*${code}`))
    expect((await web.visitor().get(contactAt.receipt())).to).toBe(contactAt.comeBack())
    const nina = await web.as(d.nina)
    const inbox = await nina.get(contactAt.inbox())
    expect(inbox.text).toContain('Jeg kan ikke sove.')
    const one = contactAt.one({ contact: await newest() })
    expect((await nina.get(one)).text).toContain('Ingen holder i det endnu')
    await nina.send(contactAt.answer({ contact: await newest() }), { words: 'Hej, jeg er Nina.' })
    const phone = web.visitor()
    const talk = await phone.send(contactAt.comeBack(), { code: code.toLowerCase() })
    expect(talk.text).toContain('Hej, jeg er Nina.')
    expect(talk.text).toContain('Nina holder i det')
    expect(talk.text).toMatch(/Læst af Nina onsdag den 18. november kl. 10.00/)
    const more = await phone.send(contactAt.talk(), { words: 'Tak.' })
    expect(more.text).toContain('Tak.')
  })

  test('gets words back with 422 when something is left out, and nothing is written', async () => {
    const before = await newest()
    const again = await web
      .visitor()
      .post(contactAt.write(), { words: 'Ring til mig', answerWay: 'call' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Ring til mig')
    expect(again.text).toContain('Skriv et nummer')
    expect(await newest()).toBe(before)
  })

  test.each([
    ['', 'Skriv noget'],
    ['ABCD', 'ikke hel'],
    ['AAAA-AAAA-AAAA-AAAA-AAAA', 'kode'],
  ])('is told kindly when the code is %s', async (code, says) => {
    const page = await web.visitor().post(contactAt.comeBack(), { code })
    expect(page.status).toBe(422)
    expect(page.text).toContain(says)
  })

  test('without a code sees nothing of any conversation', async () => {
    await stranger('En hemmelighed')
    const talk = await web.visitor().get(contactAt.talk())
    expect(talk.to).toBe(contactAt.comeBack())
    expect(talk.text).not.toContain('hemmelighed')
    expect((await web.visitor().post(contactAt.talk(), { words: 'x' })).status).toBe(404)
    expect((await web.visitor().post(contactAt.removeWords())).status).toBe(404)
  })

  test('closes the conversation on the phone, and the code still works', async () => {
    const { visitor, code } = await stranger('Noget privat')
    await visitor.send(contactAt.leave())
    expect((await visitor.get(contactAt.talk())).to).toBe(contactAt.comeBack())
    expect((await visitor.send(contactAt.comeBack(), { code })).text).toContain('Noget privat')
  })

  test('ends it, and takes their words away', async () => {
    const { visitor } = await stranger('Det her fortryder jeg')
    expect((await visitor.send(contactAt.end())).text).toContain('Samtalen er slut')
    const gone = await visitor.send(contactAt.removeWords())
    expect(gone.text).not.toContain('fortryder')
    expect(gone.text).toContain('Ordene her er fjernet')
  })

  test('writes about somebody else, and sees what cannot be told back [C040]', async () => {
    const visitor = web.visitor()
    const form = await visitor.get(contactAt.worried())
    expect(form.text).toContain('Vi kan ikke sige, om vi kender den')
    const receipt = await visitor.send(contactAt.worried(), { words: 'Min nabo åbner ikke døren.' })
    expect(receipt.text).toContain('Vi har dine ord')
    const inbox = await (await web.as(d.nina)).get(contactAt.inbox())
    expect(inbox.text).toContain('bekymret for en anden')
  })
})

describe('a time', () => {
  test('is taken by one of two, and let go without a reason [C024]', async () => {
    const nina = await web.as(d.nina)
    const offered = await nina.send(contactAt.slots(), {
      day: '2026-11-19',
      time: '13.00',
      minutes: '45',
      meeting: 'outdoors',
      place: 'Havnen',
    })
    expect(offered.text).toContain('Tiden kan tages nu')
    const [one, two] = [await stranger('Et'), await stranger('To')]
    const page = await one.visitor.get(contactAt.times())
    const href = /action="(\/doeren\/samtale\/tider\/[^"/]+)"/.exec(page.html)?.[1] ?? ''
    const taken = await one.visitor.send(href)
    expect(taken.text).toContain('Tiden er din')
    expect((await two.visitor.send(href)).text).toContain('En anden nåede')
    const off = /action="(\/doeren\/samtale\/tider\/[^"]+\/afbud)"/.exec(taken.html)?.[1] ?? ''
    expect((await two.visitor.post(off)).status).toBe(404)
    expect((await one.visitor.send(off)).text).toContain('Du har meldt afbud')
    expect((await two.visitor.send(href)).text).toContain('Tiden er din')
  })
})

describe('it was me', () => {
  test('one says yes with the code, the one who holds on to it knows, and nobody else', async () => {
    const { code } = await stranger('Jeg er Anna, men det siger jeg ikke')
    const id = await newest()
    const nina = await web.as(d.nina)
    await nina.send(contactAt.take({ contact: id }))
    const anna = await web.as(d.anna)
    const ask = await anna.send(contactAt.itWasMe(), { code })
    expect(ask.text).toContain('Nina ser dit fornavn')
    expect((await nina.get(contactAt.one({ contact: id }))).text).not.toContain('Anna har sagt')
    const mine = await anna.send(contactAt.itWasMeYes())
    expect(mine.text).toContain('Nina ved, at det er dig')
    expect((await nina.get(contactAt.one({ contact: id }))).text).toContain(
      'Anna har sagt, at det var dem',
    )
    const jens = await (await web.as(d.jens)).get(contactAt.one({ contact: id }))
    expect(jens.text).not.toContain('Anna har sagt')
    await anna.send(contactAt.unlink({ contact: id }))
    expect((await nina.get(contactAt.one({ contact: id }))).text).not.toContain('Anna har sagt')
    expect((await anna.get(contactAt.mineOne({ contact: id }))).status).toBe(404)
  })

  test('nobody says it for another, and nobody without the code', async () => {
    await stranger('Ikke din')
    const id = await newest()
    const anna = await web.as(d.anna)
    expect((await anna.post(contactAt.itWasMeYes())).status).toBe(404)
    expect((await anna.get(contactAt.mineOne({ contact: id }))).status).toBe(404)
  })
})

test('”Min situation er ændret” reaches one’s own contact staff [C024]', async () => {
  const eva = await town.person('Eva')
  await town.works(d.maja, eva)
  const page = await web.as(eva)
  expect((await page.get(contactAt.changed())).text).toContain('Maja får besked')
  const sent = await page.send(contactAt.changed(), {
    words: 'Jeg er flyttet.',
    meeting: ['home', 'along'],
  })
  expect(sent.text).toContain('Jeg er flyttet.')
  const maja = await web.as(d.maja)
  expect((await maja.get(contactAt.inbox())).text).toContain('Min situation er ændret')
  expect((await maja.get(contactAt.one({ contact: await newest() }))).text).toContain(
    'Eva har sagt',
  )
})

test('too much at once: the words are kept, and danger is let through', async () => {
  const own = aWeb(town)
  let last = await own.visitor().post(contactAt.write(), { words: 'nr. 0' })
  for (let at = 0; at < 125 && last.status !== 422; at += 1)
    last = await own.visitor().post(contactAt.write(), { words: `nr. ${at}` })
  expect(last.status).toBe(422)
  expect(last.text).toContain('kommer der mange beskeder')
  expect(last.html).toContain('nr. ')
  expect((await own.visitor().post(contactAt.write(), { words: 'Jeg vil dø' })).status).toBe(303)
})

test('numbers are shown by month, and small ones are not', async () => {
  const counts = await (await web.as(d.christine)).get(contactAt.counts())
  expect(counts.text).toMatch(/Skrev til os: \d+\./)
})
