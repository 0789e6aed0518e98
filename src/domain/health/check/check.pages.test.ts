import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { addMember } from '../../circle/index.ts'
import { healthAt } from '../health.addresses.ts'
import { healthDeskWords } from '../health.desk.words.ts'
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
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  ida = await town.person('Ida', 'relative')
  await town.works(maja, anna)
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
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
    expect(await town.reads(anna, checkWish)).toMatchObject({
      remindOn: '2027-11-18',
      prepared: '',
    })
    await own.send(healthAt.checkEnded())
    expect((await own.get(healthAt.checkSheet())).status).toBe(404)
  })

  test('is offered after a yes, answered by one press, and the day becomes an event', async () => {
    await own.send(healthAt.asking(), { says: 'yes', until: '' })
    await staff.send(healthAt.deskOffered({ citizen: anna.id }))
    const offer = await town.reads(anna, offerToMe)
    const page = await own.send(healthAt.checkAnswered({ checkOffer: offer?.id ?? '' }), {
      answer: 'yes',
    })
    expect(page.text).toContain(c.offerAnswered)
    const wish = await town.reads(anna, checkWish)
    const before = town.clock.now()
    town.clock.move(new Date(`${wish?.remindOn}T09:00:00Z`))
    await town.db
      .as({ kind: 'system', role: 'roret_jobs' })
      .write((write) => healthJobs[0]?.run(write, wish?.id ?? '') ?? Promise.resolve())
    const told = await town.seeds((write) =>
      write.q
        .selectFrom('audit.event')
        .select('kind')
        .where('citizen_id', '=', anna.id)
        .where('kind', '=', 'health_check_due')
        .execute(),
    )
    expect(told).toHaveLength(1)
    own = await web.as(anna)
    expect((await own.get(healthAt.mine())).text).toContain(c.cardDue)
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
