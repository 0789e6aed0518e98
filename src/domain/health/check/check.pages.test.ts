import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import { addDays } from '../../../platform/time/days.ts'
import { changesOfMine } from '../../audit/index.ts'
import { healthAt } from '../health.addresses.ts'
import { healthDeskWords } from '../health.desk.words.ts'
import { annaAndOthers } from '../test/beside.ts'
import { challenges } from '../together/together.queries.ts'
import { togetherWords } from '../together/together.words.ts'
import { healthJobs } from './check.jobs.ts'
import { checkWish } from './check.queries.ts'
import { checkWords } from './check.words.ts'
import { offerToMe } from './offers.queries.ts'

const d = healthDeskWords.da
const c = checkWords.da
const t = togetherWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let maja: Somebody
let ida: Somebody
let own: Visitor
let staff: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  ;({ anna, maja, ida } = await annaAndOthers(town))
  own = await web.as(anna)
  staff = await web.as(maja)
})
afterAll(() => town.close())

const writes = (kind: string, words: string, more: Record<string, string> = {}) =>
  own.send(healthAt.write(), { kind, words, ...more })

describe('the yearly check, as the person wants it', () => {
  test('reminder, companion and a sheet to prepare; what came of it is asked nowhere [C155]', async () => {
    await own.send(healthAt.check(), { remindOn: '2026-12-01', companion: ida.id })
    const wish = await town.reads(anna, checkWish)
    expect(wish).toMatchObject({ remindOn: '2026-12-01', companionName: 'Ida' })
    await own.send(healthAt.checkPrepared(), { words: 'Ikke vægten.', version: '1' })
    await writes('question', 'Hvorfor er jeg træt?')
    const sheet = await own.get(healthAt.checkSheet())
    for (const text of ['Ikke vægten.', 'Hvorfor er jeg træt?', 'Ida'])
      expect(sheet.text).toContain(text)
    expect((await own.send(healthAt.checkHeld())).text).toContain(c.heldDone)
    const after = { remindOn: '2027-11-18', prepared: 'Ikke vægten.' }
    expect(await town.reads(anna, checkWish)).toMatchObject(after)
    await own.send(healthAt.checkEnded())
    expect((await own.get(healthAt.checkSheet())).status).toBe(404)
    // One who stopped by a slip asks again, and what was prepared is there.
    await own.send(healthAt.check(), { remindOn: '2026-12-02', companion: '' })
    const again = { remindOn: '2026-12-02', companion: null, prepared: 'Ikke vægten.' }
    expect(await town.reads(anna, checkWish)).toMatchObject(again)
  })

  test('is offered after a yes, answered by one press, and becomes an event that day and a year on', async () => {
    await own.send(healthAt.asking(), { says: 'yes', until: '' })
    await staff.send(healthAt.deskOffered({ citizen: anna.id }))
    const offer = await town.reads(anna, offerToMe)
    const page = await own.send(healthAt.checkAnswered({ checkOffer: offer?.id ?? '' }), {
      answer: 'yes',
    })
    expect(page.text).toContain(c.offerAnswered)
    const wish = await town.reads(anna, checkWish)
    const before = town.clock.now()
    const reminders = async (day: string) => {
      town.clock.move(new Date(`${day}T09:00:00Z`))
      await town.db
        .as(jobsActor)
        .write((write) => healthJobs[0]?.run(write, wish?.id ?? '') ?? Promise.resolve())
      const changes = await town.reads(anna, (read) => changesOfMine(read, new Date(0)))
      return changes.filter(({ kind }) => kind === 'health_check_due').length
    }
    const day = wish?.remindOn ?? ''
    expect(await reminders(addDays(day, -1))).toBe(0)
    expect(await reminders(day)).toBe(1)
    own = await web.as(anna)
    expect((await own.get(healthAt.mine())).text).toContain(c.cardDue)
    expect(await reminders(addDays(day, 200))).toBe(1)
    expect(await reminders(addDays(day, 365))).toBe(2)
    town.clock.move(before)
  })

  test('in numbers for a leader alone', async () => {
    const leader = await web.as(await town.person('Christine', 'leader'))
    expect((await leader.get(healthAt.counts())).text).toContain(d.countsTitle)
    for (const one of [own, staff]) expect((await one.get(healthAt.counts())).status).toBe(404)
  })
})

test('something together: the same page and the same words for both [C157]', async () => {
  await own.send(healthAt.together(), {
    ...{ title: 'Ud før ti', tries: 'Rundt om søen', with: maja.id },
  })
  const [it] = await town.reads(anna, challenges)
  const at = { challenge: it?.id ?? '' }
  expect((await staff.get(healthAt.together())).text).toContain(t.asked)
  await staff.send(healthAt.togetherJoined(at), { tries: 'Cykle på arbejde' })
  await own.send(healthAt.togetherOne(at), { kind: 'went', words: 'Tre dage.' })
  await staff.send(healthAt.togetherOne(at), { kind: 'stuck', words: 'Punkteret. Tog bussen.' })
  for (const one of [own, staff]) {
    const page = await one.get(healthAt.togetherOne(at))
    for (const text of ['Rundt om søen', 'Cykle på arbejde', 'Tre dage.', 'Punkteret.'])
      expect(page.text).toContain(text)
    const said = page.text.slice(
      page.text.indexOf(t.triesTitle),
      page.text.lastIndexOf('Tre dage.'),
    )
    expect(said).not.toMatch(/medarbejder|borger|støtte/i)
  }
  expect((await own.post(healthAt.togetherOne(at), { kind: 'went', words: '' })).status).toBe(422)
  expect((await staff.send(healthAt.togetherLeft(at))).text).toContain(t.left)
  expect((await own.send(healthAt.togetherEnded(at))).text).toContain(t.ended)
})

test('a proposal from staff: nobody is in it unasked, and a no thank you ends it', async () => {
  await own.send(healthAt.asking(), { says: 'yes', until: '' })
  const tea = { title: 'Te', tries: 'Te for kaffe' }
  await staff.send(healthAt.deskTogether({ citizen: anna.id }), tea)
  const [it] = await town.reads(anna, challenges)
  const at = { challenge: it?.id ?? '' }
  expect(it?.names).toEqual(['Maja'])
  const page = await own.get(healthAt.togetherOne(at))
  const forms = page.html.match(/<form[^>]*>.*?<\/form>/gs) ?? []
  const [no = ''] = forms.filter((one) => one.includes(t.no))
  const address = /action="([^"]+)"/.exec(no)?.[1] ?? ''
  expect((await own.send(address)).text).toContain(t.ended)
})

test('several can be asked along, and somebody is', async () => {
  const begins = (others: string[]) =>
    own.post(healthAt.together(), { title: 'Ud', tries: 'Søen', with: others })
  expect((await begins([])).status).toBe(422)
  expect((await begins([anna.id])).status).toBe(404)
  expect((await begins([maja.id, ida.id])).status).toBe(303)
  for (const who of [maja, ida]) expect(await town.reads(who, challenges)).toHaveLength(1)
})
