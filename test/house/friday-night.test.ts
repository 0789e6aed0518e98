import { beforeAll, describe, expect, test } from 'vitest'
import { contactAt, dutyAt } from '../../src/domain/contact/index.ts'
import { uiAt } from '../../src/ui/ui.addresses.ts'
import type { Visitor } from '../visits.ts'
import { aNordby, type Nordby } from './nordby.ts'

// Two stories of Nordby in which the hour matters: the clock stands where they happen.
const friday2340 = new Date('2026-11-20T22:40:00Z')
const saturday0215 = new Date('2026-11-21T01:15:00Z')
const saturday1100 = new Date('2026-11-21T10:00:00Z')

let nordby: Nordby
let phone: Visitor
let code: string

beforeAll(async () => {
  nordby = await aNordby()
  phone = nordby.web.visitor()
}, 120_000)

const inOrder = (text: string, first: string, second: string) => {
  expect(text).toContain(first)
  expect(text).toContain(second)
  expect(text.indexOf(first), `${first} stands before ${second}`).toBeLessThan(text.indexOf(second))
}
const codeIn = (html: string) => /<code>([A-Z2-9-]{24})<\/code>/.exec(html)?.[1] ?? ''

describe('a 22-year-old on a Friday at 23.40, without a name', () => {
  test('sees first who answers at this hour, and what is closed after it [C023]', async () => {
    nordby.town.clock.move(friday2340)
    const help = await phone.get(uiAt.help())
    inOrder(help.text, '12 34 56 90', 'Svarer igen senere')
    expect(help.html).toContain('href="tel:12345690"')
  })

  test('finds the way by everyday questions, and is asked for nothing [C041]', async () => {
    const way = await phone.get(uiAt.findWay())
    expect(way.status).toBe(200)
    const young = await phone.get(uiAt.youngDoor())
    expect(young.text).toContain('under 30')
    for (const page of [way, young]) expect(page.html).not.toMatch(/<form[^>]*method="post"/)
  })

  test('writes, is told when somebody reads it and who answers now, and has a code [C029]', async () => {
    const form = await phone.get(contactAt.write({}, { ung: '1' }))
    expect(form.text).toMatch(/læser det/)
    const receipt = await phone.send(contactAt.write(), {
      words: 'Jeg kan ikke være i mig selv. Jeg vil ikke leve sådan her mere.',
      young: 'on',
    })
    expect(receipt.text).toContain('Vi har dine ord')
    expect(receipt.text).toContain('112')
    code = codeIn(receipt.html)
    expect(code).not.toBe('')
    expect(receipt.headers.getSetCookie().join()).not.toContain(code)
  })
})

describe('the night worker at 02.15', () => {
  test('sees the words that speak of danger before everything else, and holds on to them [C025] [C030]', async () => {
    nordby.town.clock.move(saturday0215)
    const ulla = await nordby.web.as(nordby.somebody('Ulla'))
    const desk = await ulla.get(dutyAt.desk())
    inOrder(desk.text, 'Nogle ord taler om fare for liv', 'Skriv et opkald ned')
    const inbox = await ulla.get(contactAt.inbox())
    inOrder(inbox.text, 'Jeg kan ikke være i mig selv', 'avis')
    const [, contact = ''] =
      /doeren\/indbakke\/([0-9a-f-]{36})"(?:(?!doeren\/indbakke\/[0-9a-f]).)*Jeg kan ikke være i mig selv/s.exec(
        inbox.html,
      ) ?? []
    await ulla.send(contactAt.answer({ contact }), { words: 'Jeg hedder Ulla, og jeg er vågen.' })
    const done = await ulla.send(contactAt.danger({ contact }), { way: 'spoken', did: '' })
    expect(done.text).toContain('Dig holder i det')
    expect((await ulla.get(dutyAt.desk())).text).not.toContain('Nogle ord taler om fare for liv')
  }, 30_000)

  test('opens the plan of one who agreed beforehand, and that one reads it in the morning', async () => {
    const ulla = await nordby.web.as(nordby.somebody('Ulla'))
    const plan = await ulla.get(dutyAt.plan({ citizen: nordby.somebody('Anna').id }))
    expect(plan.text).toContain('Dyne, varm mælk')
    const other = await ulla.get(dutyAt.plan({ citizen: nordby.somebody('Peter').id }))
    expect(other.status).toBe(404)
    nordby.town.clock.move(saturday1100)
    const anna = await nordby.web.as(nordby.somebody('Anna'))
    const log = await anna.get('/hvem-har-set')
    expect(log.text).toContain('For at hjælpe dig, da du ringede til vagten.')
    expect(log.text).toContain('Ulla')
  })

  test('has answered: on another phone the next day the words stand there, and whose they are', async () => {
    const other = nordby.web.visitor()
    const talk = await other.send(contactAt.comeBack(), { code })
    expect(talk.text).toContain('Jeg hedder Ulla, og jeg er vågen.')
    expect(talk.text).toContain('Ulla holder i det')
  })
})
