import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { planAt, writeAt } from './plan.addresses.ts'
import { hidden, idIn } from './test/pages.ts'

let town: Town
let people: Record<'anna' | 'maja' | 'jonas' | 'karen', Somebody>
let anna: Visitor
let maja: Visitor

beforeAll(async () => {
  town = await aTown()
  people = {
    anna: await town.person('Anna'),
    maja: await town.person('Maja', 'staff'),
    jonas: await town.person('Jonas', 'peer'),
    karen: await town.person('Karen', 'staff'),
  }
  await town.works(people.maja, people.anna)
  await town.works(people.karen, people.anna, { role: 'coordinator' })
  const web = aWeb(town)
  anna = await web.as(people.anna)
  maja = await web.as(people.maja)
})
afterAll(() => town.close())

const course = () => maja.get(planAt.course({ citizen: people.anna.id }))
const write = (kind: string, words: string, more: Record<string, string> = {}) =>
  anna.send(planAt.write(), { kind, words, ...more })

const wish = async (words: string, more: Record<string, string> = {}) => {
  const done = await anna.post(planAt.newGoal(), { words, aim: 'develop', area: '', ...more })
  expect(done.status).toBe(303)
  return idIn(done.to)
}

const stepOf = async (words: string, more: Record<string, string> = {}) => {
  const sent = { words, doer: 'me', person: '', due: '', goal: '', ...more }
  const done = await anna.post(planAt.newStep(), sent)
  expect(done.status).toBe(303)
  return done.to
}

describe('own words', () => {
  test('Anna’s hope stands verbatim in her own voice, and Maja reads it when it is shared [C001] [C002]', async () => {
    const shown = await write('hope', 'Synge i kor igen.\n\nOg have min søster til middag.')
    expect(shown.text).toContain('Dine ord er gemt.')
    expect(shown.text).toContain('Kun du kan se dem.')
    expect((await course()).text).not.toContain('Synge i kor')
    await town.shares(people.anna, people.maja, 'hopes')
    const seen = await course()
    expect(seen.html).toMatch(/own-words[^>]*><blockquote[^>]*><p>Synge i kor igen\.<\/p>/)
    expect((await anna.get(planAt.hopes())).text).toContain('Maja kan også se dem.')
  })

  test('what a good life is, is hers to say; to live well with what is, is a goal too [C003] [C021]', async () => {
    await write('good_life', 'At stemmerne må være der, bare de taler lavt.')
    await wish('Beholde min faste morgen', { aim: 'keep' })
    await wish('Leve godt med de trætte dage', { aim: 'live_well' })
    const { text } = await course()
    expect(text).toContain('bare de taler lavt')
    expect(text).toContain('Holde fast')
    expect(text).toContain('Leve godt med det')
  })

  test('she changes it, every earlier wording stays, and Maja sees the new one [C001]', async () => {
    const list = await anna.get(planAt.hopes())
    const at = /\/min-kurs\/ord\/[\w-]+/.exec(list.html)?.[0] ?? ''
    const edit = await anna.get(at)
    const version = hidden(edit.html, 'version')
    await anna.post(at, { words: 'Synge i kor hver torsdag.', day: '', version })
    const after = await anna.get(at)
    expect(after.text).toContain('Sådan har du skrevet det før')
    expect(after.text).toContain('Og have min søster til middag.')
    expect((await course()).text).toContain('Synge i kor hver torsdag.')
    const late = await anna.post(at, { words: 'Fra en gammel fane', day: '', version })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Fra en gammel fane')
  })

  test('put away is not gone: one press brings it back, and Maja sees it again [C001]', async () => {
    await write('hope', 'Se havet')
    const at = hopeAt((await anna.get(planAt.hopes())).html, 'Se havet')
    const shown = await anna.send(`${at}/lagt-vaek`)
    expect(shown.text).toContain('Dine ord er lagt væk.')
    expect(shown.html).toContain(`${at}/taget-frem`)
    expect((await course()).text).not.toContain('Se havet')
    expect((await anna.get(at)).text).toContain('Tag frem igen')
    await anna.post(`${at}/taget-frem`)
    expect((await course()).text).toContain('Se havet')
  })

  test('how Anna wishes to be met stands first on the page Maja opens [C014]', async () => {
    await write('meet_me', 'Giv mig ti minutter til at blive vågen.')
    const { text } = await course()
    expect(text.indexOf('Sådan vil Anna mødes')).toBeGreaterThan(0)
    expect(text.indexOf('ti minutter')).toBeLessThan(text.indexOf('Annas egne ord'))
  })

  test('what she flourishes by, can give and has with her reaches Maja when it is shared [C007] [C008]', async () => {
    await write('flourish', 'Flerstemmig sang')
    await write('give', 'Jeg kan lære andre noder')
    await write('resource', 'Min søster Ida')
    expect((await course()).text).not.toContain('Flerstemmig sang')
    await town.shares(people.anna, people.maja, 'resources')
    const { text } = await course()
    for (const words of ['Flerstemmig sang', 'lære andre noder', 'Min søster Ida']) {
      expect(text).toContain(words)
    }
  })

  test('a role that was missed is there now, with one press, and Maja sees it [C005]', async () => {
    await write('role_miss', 'Sanger i et kor')
    await town.shares(people.anna, people.maja, 'roles')
    expect((await course()).text).toMatch(/Roller, jeg savner Sanger/)
    const at = hopeAt((await anna.get(planAt.hopes())).html, 'Sanger i et kor')
    const version = hidden((await anna.get(at)).html, 'version')
    await anna.post(`${at}/flyttet`, { kind: 'role_have', version })
    expect((await course()).text).toMatch(/Roller, jeg har Sanger/)
    expect((await anna.get(at)).text).toContain('Sådan har du skrevet det før')
  })

  test('what happened has a day, belongs to the past, and is never counted [C012]', async () => {
    const shown = await write('milestone', 'Jeg sang for mig selv i køkkenet', {
      day: '3. december',
    })
    expect(shown.text).toContain('Det var den 3. december 2025.')
    await town.shares(people.anna, people.maja, 'story')
    const { text } = await course()
    expect(text).toContain('Jeg sang for mig selv i køkkenet')
    expect(text).not.toMatch(/%|\d+ (?:af|ud af) \d+/)
  })

  test('a draft that was left is there again, in the same form', async () => {
    const at = writeAt('hope')
    const draft = hidden((await anna.get(at)).html, 'draft')
    const sent = { kind: 'hope', words: 'x'.repeat(4001), draft }
    expect((await anna.post(planAt.write(), sent)).status).toBe(422)
    const again = await anna.get(at)
    expect(again.html).toContain('x'.repeat(4001))
    expect(again.text).toContain('Her er det, du var i gang med at skrive.')
  })
})

describe('areas and steps', () => {
  test('a part of life is called what Anna calls it, also by Maja [C009]', async () => {
    await anna.post(planAt.areas(), { communities: 'Koret og naboerne' })
    await wish('Synge med andre', { area: 'communities' })
    expect((await course()).text).toContain('Koret og naboerne')
  })

  test('a step says who does it: alone, together or for me; Maja says yes to hers [C006] [C020]', async () => {
    const goal = await wish('Komme af sted')
    await stepOf('Finde noderne frem', { goal })
    await stepOf('Køre til prøven', { goal, doer: 'us', person: people.maja.id })
    const asked = await stepOf('Ringe til korlederen', {
      doer: 'you',
      person: people.maja.id,
      due: '1. december',
    })
    const seen = await course()
    expect(seen.text).toContain('Anna og du')
    expect(seen.text).toContain('Anna spørger, om du vil.')
    const page = await maja.get(asked)
    expect(page.text).toContain('Ja, det gør jeg')
    await maja.post(`${asked}/svar`, { answer: 'yes', version: hidden(page.html, 'version') })
    expect((await anna.get(asked)).text).toContain('Senest den 1. december')
    expect((await anna.get(planAt.sheet())).text).toContain('Ringe til korlederen')
  })

  test('done, opened again, a pause and a step back are all on the way, and Maja sees where it stands [C011]', async () => {
    const goal = await wish('Gå en tur hver dag')
    await stepOf('Gå ned til søen', { goal })
    const at = stepAt((await anna.get(planAt.goal({ goal }))).html, 'Gå ned til søen')
    const done = await anna.send(`${at}/taget`, { from: 'goal' })
    expect(done.text).toContain('Skridtet er taget.')
    expect(done.html).toContain(`${at}/aabnet-igen`)
    expect((await course()).text).toContain('Gjort den 18. november')
    await anna.post(`${at}/aabnet-igen`)
    await anna.post(planAt.goalStepBack({ goal }), { words: 'Det blev en dag i sengen.' })
    await anna.post(`${at}/pause`)
    expect((await course()).text).toContain('Holder pause')
    const page = await anna.get(planAt.goal({ goal }))
    expect(page.html).toContain('stone back')
    expect(page.text).not.toMatch(/%|forsinket|mangler/)
    const story = await anna.get(at)
    expect(story.text).toMatch(/Gjort .* Åbnet igen .* Pause/)
    expect((await anna.post(`${at}/taget`)).status).toBe(422)
  })
})

/** The address of the own words that are shown, from the link that stands after them. */
function hopeAt(html: string, words: string): string {
  return /\/min-kurs\/ord\/[\w-]+/.exec(html.slice(html.indexOf(words)))?.[0] ?? ''
}

/** The address of the step that is shown: its words are the link. */
function stepAt(html: string, words: string): string {
  const before = html.slice(0, html.indexOf(`>${words}</a>`))
  return before.slice(before.lastIndexOf('/min-kurs/skridt/')).replace(/".*/s, '')
}
