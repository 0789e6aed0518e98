import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { make, whenOf } from '../../domain/appointment/index.ts'
import { shield, trust } from '../../domain/circle/index.ts'
import { agreeWithDesk, writePart } from '../../domain/crisis/index.ts'
import { register } from '../../domain/person/index.ts'
import { writeStep, writeWords } from '../../domain/plan/index.ts'
import { newId } from '../../platform/data/id.ts'
import type { Bundle } from './bundle.types.ts'

let town: Town
let web: TestWeb
let anna: Somebody
let omar: Somebody
let hidden: Somebody
let maja: Somebody
let peter: Somebody
let bo: Somebody
let phone: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
  const living = (address: string, secret: boolean) =>
    town.seeds((write) =>
      register(
        write,
        {
          givenName: 'Anna',
          roles: [{ kind: 'citizen', from: '2020-01-01' }],
          address: { text: address, protected: secret },
        },
        town.key,
      ),
    )
  const id = await living('Havnegade 3', false)
  anna = { id, name: 'Anna', actor: { kind: 'person', id } }
  omar = await town.person('Omar')
  hidden = await town.person('Skjult')
  maja = await town.person('Maja', 'staff')
  peter = await town.person('Peter', 'staff')
  bo = await town.person('Bo', 'admin', 'leader')
  await town.works(maja, anna)
  await town.works(peter, omar)
  await town.works(maja, hidden)
  await town.writes(bo, async (write) => {
    await shield(write, hidden.id, { reason: 'threat', until: new Date('2027-01-01') })
    await trust(write, hidden.id, maja.id)
  })
  for (const one of [anna, hidden]) await visits(one)
  await town.writes(anna, async (write) => {
    await writeWords(write, 'meet_me', 'Ring på to gange, og vent lidt.')
    await writePart(write, { kind: 'helps', heading: '', words: 'Musikken' })
    await writeStep(write, anna.id, {
      doer: 'us',
      doerId: maja.id,
      words: 'Gå til havnen',
      due: '2026-11-20',
    })
  })
  phone = await web.as(maja)
  await phone.send('/mig/telefon', { navn: 'Den sorte' })
})
beforeEach(() => town.clock.move(wednesday))
afterAll(() => town.close())

const visits = (citizen: Somebody) =>
  town.writes(maja, (write) =>
    make(
      write,
      citizen.id,
      whenOf('2026-11-18', '13:00', 'Europe/Copenhagen'),
      { form: 'visit', minutes: 60, title: 'Kaffe', place: 'Hos biblioteket', what: '' },
      [{ id: maja.id, isStaff: true }],
    ),
  )

const bundle = async (of: Visitor): Promise<Bundle> => {
  const { status, html } = await of.get('/uden-net/pakke')
  expect(status).toBe(200)
  return JSON.parse(html)
}
const looksAt = (citizen: Somebody, purpose: string) =>
  town.reads(citizen, (read) =>
    read.q
      .selectFrom('audit.look')
      .select(['subjects', 'ground', 'at'])
      .where('actor_id', '=', maja.id)
      .where('purpose', '=', purpose)
      .orderBy('at')
      .execute(),
  )

describe('enrolling a phone', () => {
  test('asks for a fresh proof, and for a name', async () => {
    const other = await web.as(peter)
    expect((await other.post('/mig/telefon', { navn: '' })).status).toBe(422)
    town.clock.move(new Date(wednesday.getTime() + 16 * 60_000))
    expect((await other.post('/mig/telefon', { navn: 'Min' })).to).toMatch(/^\/bekraeft/)
    expect(
      await town.reads(peter, (read) => read.q.selectFrom('person.phone').select('id').execute()),
    ).toEqual([])
  })

  test('is not for those who do not work here, and says nothing of it to them', async () => {
    const citizen = await web.as(anna)
    expect((await citizen.get('/mig/telefon')).text).not.toContain('Tilmeld')
    expect((await citizen.post('/mig/telefon', { navn: 'Min' })).status).toBe(404)
  })

  test('says honestly what it cannot do, and offers paper [C075]', async () => {
    const { text } = await phone.get('/mig/telefon')
    expect(text).toContain('Den sorte')
    expect(text).toContain('En telefon, der aldrig kommer på nettet igen, kan vi ikke nå.')
    expect(text).toContain('smide gemte sider væk efter en uge')
    expect(text).toContain('Papir går ikke tør for strøm.')
  })
})

describe('what a phone carries', () => {
  test('is the day and one’s own people, and each of them has it in their log', async () => {
    const { visits: day, people, hours } = await bundle(phone)
    expect(hours).toBe(12)
    expect(day).toMatchObject([{ name: 'Anna', when: 'i dag kl. 13.00', place: 'Hos biblioteket' }])
    expect(people).toMatchObject([
      {
        name: 'Anna',
        address: 'Havnegade 3',
        meeting: ['Ring på to gange, og vent lidt.'],
        promises: ['Anna og Maja: Gå til havnen (aftalt til fredag)'],
      },
    ])
    const looks = await looksAt(anna, 'offline')
    expect(looks).toHaveLength(1)
    expect(looks[0]?.subjects).toEqual(['appointments', 'circle', 'meeting', 'steps'])
  })

  test('is nothing of one who is shielded, also for those who are let in by name', async () => {
    expect((await phone.get('/uden-net/pakke')).html).not.toContain('Skjult')
    expect(await looksAt(hidden, 'offline')).toEqual([])
  })

  test('is nothing of a colleague’s people', async () => {
    expect((await phone.get('/uden-net/pakke')).html).not.toContain('Omar')
  })

  test('is the plan for hard days only where it is shared', async () => {
    expect((await bundle(phone)).people[0]?.crisis).toEqual([])
    await town.writes(anna, (write) => agreeWithDesk(write, null))
    expect((await bundle(phone)).people[0]?.crisis).toEqual([])
    await town.shares(anna, maja, 'crisis')
    expect((await bundle(phone)).people[0]?.crisis).toMatchObject([{ words: 'Musikken' }])
  })

  test('is no address that is protected', async () => {
    const set = (secret: boolean) =>
      town.seeds((write) =>
        write.sql(
          sql`update person.address set protected = ${secret} where person_id = ${anna.id}`,
        ),
      )
    await set(true)
    expect((await bundle(phone)).people[0]?.address).toBe('')
    await set(false)
  })

  test('comes to no phone that is not enrolled, and to no colleague’s', async () => {
    expect((await (await web.as(maja)).get('/uden-net/pakke')).status).toBe(404)
    const thief = await web.as(peter)
    await thief.send('/mig/telefon', { navn: 'Peters' })
    expect((await bundle(thief)).people.map(({ name }) => name)).toEqual(['Omar'])
    expect((await web.visitor().get('/uden-net/pakke')).to).toMatch(/^\/log-ind/)
  })
})

describe('what was opened without a network', () => {
  test('stands in the person’s log once, when the phone tells it, with both times', async () => {
    const line = `${newId()} ${anna.id} 2026-11-17T08:00:00.000Z appointments,meeting`
    const fields = { aabnet: `${line}\nnonsense`, ur: '2026-11-17T09:05:00.000Z' }
    expect((await phone.post('/uden-net/set', fields)).to).toBe('/uden-net')
    await phone.post('/uden-net/set', fields)
    expect(await looksAt(anna, 'offline_opened')).toMatchObject([
      { subjects: ['appointments', 'meeting'], ground: 'relation', at: wednesday },
    ])
    const times = await town.reads(anna, (read) =>
      read.sql(sql`select opened_at, phone_said_at, told_at from person.phone_opening`),
    )
    const [opened_at, phone_said_at] = ['08:00', '09:05'].map(
      (time) => new Date(`2026-11-17T${time}Z`),
    )
    expect(times).toEqual([{ opened_at, phone_said_at, told_at: wednesday }])
    expect((await (await web.as(anna)).get('/hvem-har-set')).text).toContain(
      'For at læse dit kort uden net. Telefonen fortalte det bagefter.',
    )
  })
})

describe('a phone that is ended', () => {
  test('learns it at the next contact, signed in or not, and gets nothing more', async () => {
    const lost = await web.as(maja)
    await lost.send('/mig/telefon', { navn: 'Den tabte' })
    const state = async () => JSON.parse((await lost.get('/uden-net/telefon')).html)
    expect(await state()).toEqual({ state: 'here', me: maja.id, signedIn: true })
    const admin = await web.as(bo)
    const list = await admin.get('/adgange/telefoner')
    expect(list.text).toContain('Maja: Den tabte')
    const [ended = ''] =
      /\/adgange\/telefoner\/[\w-]+\/lukket/.exec(
        list.html.slice(list.html.indexOf('Den tabte')),
      ) ?? []
    expect((await admin.send(ended)).text).toContain('Telefonen er taget ud.')
    for (const address of ['/uden-net/pakke', '/uden-net/telefon']) {
      const { status, html } = await lost.get(address)
      expect([address, status]).toEqual([address, 410])
      expect(html).not.toContain('Anna')
    }
    // Its owner, signed in, still tells what was opened: then it forgets all of it.
    expect(await state()).toEqual({ state: 'ended', me: maja.id })
    const line = `${newId()} ${anna.id} 2026-11-18T08:00:00.000Z meeting`
    await lost.post('/uden-net/set', { aabnet: line, ur: '2026-11-18T09:05:00.000Z' })
    const told = (await looksAt(anna, 'offline_opened')).map(({ subjects }) => subjects)
    expect(told).toContainEqual(['meeting'])
    await lost.send('/skift-bruger')
    expect(await state()).toEqual({ state: 'ended' })
  })

  test('is listed for an administrator only', async () => {
    expect((await (await web.as(peter)).get('/adgange/telefoner')).status).toBe(404)
  })
})

test('the page that opens without a network has nobody in it', async () => {
  const { html, text } = await web.visitor().get('/uden-net')
  expect(html).toContain('data-phone="/assets/phone.js"')
  expect(text).not.toMatch(/Anna|Maja/)
})
test('the phone’s script comes to enrolled phones only', async () => {
  expect((await phone.get('/i-dag')).html).toContain('phone.js')
  expect((await (await web.as(maja)).get('/i-dag')).html).not.toContain('phone.js')
})

test('a citizen chooses what lies beside the plan on their own phone', async () => {
  const { text, html } = await (await web.as(anna)).get('/naar-det-er-svaert/telefon')
  expect(text).toContain('Tag mere med, hvis du vil')
  expect(html).not.toContain('checked')
  expect(text).toContain('i dag kl. 13.00: Kaffe')
  expect(text).toContain('Ring på to gange, og vent lidt.')
})
