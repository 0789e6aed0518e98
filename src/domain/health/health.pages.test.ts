import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { steps } from '../plan/index.ts'
import { askingsOfMe } from './asking/asking.queries.ts'
import { askingWords } from './asking/asking.words.ts'
import { healthAt, writeAt } from './health.addresses.ts'
import { healthDeskWords } from './health.desk.words.ts'
import { kindsOf, noteKinds } from './health.types.ts'
import { healthWords } from './health.words.ts'
import { ownNotes, PAGE } from './notes/notes.queries.ts'
import { writeNote } from './notes/notes.writes.ts'
import { annaAndOthers } from './test/beside.ts'
import { topicWords } from './topics.words.ts'

const w = healthWords.da
const a = askingWords.da
const d = healthDeskWords.da
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
const firstNote = async () => {
  const [one] = await town.reads(anna, (read) => ownNotes(read, noteKinds))
  return { healthNote: one?.id ?? '' }
}
const desk = () => healthAt.desk({ citizen: anna.id })

describe('health as the person sees it', () => {
  test('begins with what health is for them, in their own words, and what gives joy [C146]', async () => {
    expect((await own.get(healthAt.mine())).text).toContain(w.about.meaning)
    await writes('meaning', 'At jeg kan sove uden at holde vagt.')
    await writes('joy', 'Kaffe på bænken.')
    const home = await own.get(healthAt.mine())
    expect(home.text).toContain('At jeg kan sove uden at holde vagt.')
    expect(home.text).toContain('Kaffe på bænken.')
  })

  test('sleep and body have a simple mark when the person wants one, and no number', async () => {
    await writes('sleep', 'Vågen fra fire.', { mark: 'hard' })
    await writes('body', 'Ondt i skuldrene.')
    const page = await own.get(healthAt.body())
    expect(page.text).toContain(w.marks.hard)
    expect(page.text).toContain('Ondt i skuldrene.')
  })

  test('what is written is changed, put away and taken out again; two tabs lose nothing', async () => {
    await writes('joy', 'Kaffe.')
    const at = await firstNote()
    const change = (words: string) =>
      own.post(healthAt.note(at), { words, mark: '', small: '', version: '1' })
    expect((await change('Kaffe på bænken.')).status).toBe(303)
    expect((await change('Te.')).status).toBe(409)
    const away = await own.send(healthAt.notePutAway(at))
    expect(away.text).toContain(w.awayDone)
    expect(away.html).toContain(`href="${healthAt.note(at)}"`)
    expect((await own.send(healthAt.noteBroughtBack(at))).text).toContain(w.brought)
  })

  test('what is older than a page lies a press away, and nothing is shown twice', async () => {
    await town.writes(anna, async (write) => {
      for (let one = 0; one <= PAGE; one += 1)
        await writeNote(write, { kind: 'sleep', words: `Nat ${one}.` })
    })
    const first = await own.get(healthAt.body())
    const second = await own.get(/href="([^"]+foer=[^"]+)"/.exec(first.html)?.[1] ?? '')
    const on = ({ text }: { text: string }) => text.match(/Nat \d+\./g) ?? []
    expect([on(first).length, on(second).length]).toEqual([PAGE, 1])
    expect(new Set([...on(first), ...on(second)]).size).toBe(PAGE + 1)
    expect(second.text).not.toContain(w.older)
  })

  test('one thing is shared with one, and closed again by one press', async () => {
    await writes('body', 'Ondt i skuldrene.')
    await writes('sleep', 'Vågen fra fire.')
    const at = await firstNote()
    await own.send(healthAt.share(at), { person: ida.id })
    const reader = await web.as(ida)
    const seen = await reader.get(healthAt.withMe())
    expect(seen.text).toContain('Vågen fra fire.')
    expect(seen.text).not.toContain('skuldrene')
    await own.send(healthAt.shareEnded(at), { person: ida.id })
    expect((await reader.get(healthAt.withMe())).text).toContain(w.withMeNone)
    const stranger = await town.person('Bo')
    expect((await own.post(healthAt.share(at), { person: stranger.id })).status).toBe(404)
  })

  test('empty words are asked for, and what another wrote is not there', async () => {
    expect((await own.post(healthAt.write(), { kind: 'joy', words: '' })).status).toBe(422)
    await writes('joy', 'Kaffe.')
    const at = await firstNote()
    for (const address of [healthAt.note(at)]) expect((await staff.get(address)).status).toBe(404)
    for (const address of [healthAt.notePutAway(at), healthAt.noteStep(at)])
      expect((await staff.post(address)).status).toBe(404)
  })
})

test('medicine: questions for the doctor and what one notices, on a sheet of their own [C149]', async () => {
  await writes('question', 'Kan jeg tage den om aftenen i stedet?')
  await writes('effect', 'Tør mund hele formiddagen.', { mark: 'between' })
  await writes('sleep', 'Vågen fra fire.')
  const sheet = await own.get(healthAt.doctor())
  expect(sheet.text).toContain('Kan jeg tage den om aftenen i stedet?')
  expect(sheet.text).toContain('Tør mund hele formiddagen.')
  expect(sheet.text).not.toContain('Vågen fra fire.')
  expect((await own.get(healthAt.medicine())).html).not.toMatch(/dosis|mg\b/)
})

test('a talk about life: questions to choose from, a small thing to try, a step by one press, no score [C147]', async () => {
  const page = await own.get(healthAt.life())
  for (const topic of ['food', 'moving', 'alcohol', 'smoke', 'people', 'meaning'] as const)
    expect(page.text).toContain(topicWords.da.topicAsk[topic])
  expect((await own.get(writeAt('life', 'food'))).text).toContain(topicWords.da.topicAsk.food)
  await writes('life', 'Jeg spiser stående.', { topic: 'food', small: 'Sætte mig til én kop te' })
  const after = await own.send(healthAt.noteStep(await firstNote()))
  expect(after.text).toContain(w.stepMade)
  const made = await town.reads(anna, (read) => steps(read, anna.id))
  expect(made.map(({ words }) => words)).toEqual(['Sætte mig til én kop te'])
  expect(after.text).not.toMatch(/\d+ (?:point|af)/)
  await writes('life', 'Ikke nu.', { topic: 'smoke' })
  expect((await own.post(healthAt.noteStep(await firstNote()))).status).toBe(404)
})

test('close relations have questions of their own, and a place that no other share opens [C087]', async () => {
  const page = await own.get(healthAt.relations())
  expect(page.text).toContain(w.about.relations)
  await writes('relation', 'At kunne holde i hånd.', { topic: 'intimacy' })
  expect((await own.get(healthAt.note(await firstNote()))).text).toContain(w.onlyYou)
  expect((await staff.get(desk())).text).not.toContain('holde i hånd')
  expect(kindsOf.relations).toEqual(['relation'])
})

describe('asked first', () => {
  test('staff see one thing to do: to ask. Not now takes it away [C182]', async () => {
    const before = await staff.get(desk())
    expect(before.text).toContain(d.askDo('Anna'))
    expect(before.text).not.toContain(d.talk)
    expect((await staff.send(healthAt.deskAsked({ citizen: anna.id }))).text).toContain(
      d.wait('Anna'),
    )
    expect((await own.get(healthAt.mine())).text).toContain(a.asks('Maja'))
    const [asking] = await town.reads(anna, askingsOfMe)
    const answer = healthAt.askingAnswered({ asking: asking?.id ?? '' })
    await own.send(answer, { says: 'not_now', until: '2026-12-24' })
    const after = await staff.get(desk())
    expect(after.text).toContain(d.notNowUntil('Anna', 'den 24. december'))
    expect(after.text).not.toContain(d.askDo('Anna'))
    for (const address of [healthAt.deskAsked, healthAt.deskTalk, healthAt.deskOffered])
      expect((await staff.post(address({ citizen: anna.id }))).status).toBe(403)
    // What was said to one is changed to that one, by one press.
    const instead = { says: 'yes', until: '', person: maja.id }
    expect((await own.get(healthAt.asking())).text).toContain(a.instead.yes)
    await own.send(healthAt.asking(), instead)
    expect((await staff.get(desk())).text).toContain(d.yes('Anna'))
    const stranger = { ...instead, person: ida.id }
    expect((await own.post(healthAt.asking(), stranger)).status).toBe(404)
  })

  test('a yes opens the talk, and still nothing that was not shared', async () => {
    await writes('sleep', 'Vågen fra fire.')
    await own.send(healthAt.asking(), { says: 'yes', until: '' })
    const page = await staff.get(desk())
    expect(page.text).toContain(d.yes('Anna'))
    expect(page.text).not.toContain('Vågen fra fire.')
    await staff.send(healthAt.deskTalk({ citizen: anna.id }))
    expect((await own.get(healthAt.mine())).text).toContain(a.talk('Maja'))
    await own.send(healthAt.share(await firstNote()), { person: maja.id })
    expect((await staff.get(desk())).text).toContain('Vågen fra fire.')
  })

  test('a day that has been is asked about again, with the answer kept; one who is not there finds nothing', async () => {
    const asked = await own.post(healthAt.asking(), { says: 'not_now', until: '2020-01-01' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain(a.untilPast)
    const sami = await web.as(await town.person('Sami', 'staff'))
    expect((await sami.get(desk())).status).toBe(404)
    expect((await sami.post(healthAt.deskAsked({ citizen: anna.id }))).status).toBe(404)
  })
})
