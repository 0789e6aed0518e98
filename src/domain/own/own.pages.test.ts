import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annaAndIda, type Somebody, type Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { ownAt, writeAt } from './own.addresses.ts'
import { ownPages } from './own.queries.ts'
import { sharedByMe } from './own.shares.ts'
import { ownWords } from './own.words.ts'
import { aTownOfRooms, offersRooms } from './test/rooms.ts'

const w = ownWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTownOfRooms()
  web = aWeb(town)
})
beforeEach(async () => {
  ;({ anna, ida } = await annaAndIda(town))
  browser = await web.as(anna)
})
afterAll(() => town.close())

const writes = (kind: string, words: string, title = '') =>
  browser.send(ownAt.write(), { kind, words, title })
const firstPage = async () => {
  const [one] = await town.reads(anna, ownPages)
  return { ownPage: one?.id ?? '' }
}

const lastPage = async () => ({ ownPage: (await town.reads(anna, ownPages)).at(-1)?.id ?? '' })

describe('a room of one’s own', () => {
  test('is empty and says whose it is; one line is enough, at any hour [C038]', async () => {
    town.clock.move(new Date('2026-11-19T02:40:00Z'))
    browser = await web.as(anna)
    const empty = await browser.get(ownAt.mine())
    expect(empty.text).toContain(w.begin)
    expect(empty.text).toContain(w.onlyYou)
    expect((await browser.get(writeAt('sign'))).text).toContain(w.ask.sign)
    const after = await writes('sign', 'Jeg tæller trappetrin.')
    expect(after.text).toContain('Jeg tæller trappetrin.')
    expect(after.text).toContain(w.saved)
  })

  test('words are changed, and of two tabs none is lost', async () => {
    await writes('writing', 'Først.')
    const at = ownAt.page(await firstPage())
    const change = (words: string) => browser.post(at, { words, title: '', version: '1' })
    expect((await change('Så.')).status).toBe(303)
    const late = await change('Måske.')
    expect(late.status).toBe(409)
    expect(late.text).toContain('Så.')
    expect(late.text).toContain('Måske.')
  })

  test('an empty page asks for words, and a time in the story for when; what was written stays', async () => {
    expect((await browser.post(ownAt.write(), { kind: 'sign', words: '' })).status).toBe(422)
    const asked = await browser.post(ownAt.write(), { kind: 'story', words: 'Søen.', title: '' })
    expect(asked.status).toBe(422)
    expect(asked.text).toContain(w.whenNeeded)
    expect(asked.html).toContain('Søen.</textarea>')
  })

  test('the newest stand there in full, and every other a press away', async () => {
    for (const words of ['Et.', 'To.', 'Tre.', 'Fire.']) await writes('sign', words)
    const home = await browser.get(ownAt.mine())
    expect(home.text).not.toContain('Et.')
    expect(home.html).toContain(`href="${ownAt.page(await lastPage())}"`)
  })

  test('another’s page is not there, for any press', async () => {
    await writes('writing', 'Kun mit.')
    const at = await firstPage()
    const other = await web.as(ida)
    for (const address of [ownAt.page(at), ownAt.share(at)])
      expect((await other.get(address)).status).toBe(404)
    for (const address of [ownAt.pageDeleted(at), ownAt.pageUp(at)])
      expect((await other.post(address)).status).toBe(404)
  })

  test('the choice for when a course ends is recorded, and can be made again', async () => {
    await writes('writing', 'Mit.')
    expect((await browser.send(ownAt.afterwards(), { keep: 'no' })).text).toContain(w.afterNot)
    expect((await browser.send(ownAt.afterwards(), { keep: 'yes' })).text).toContain(w.afterKeep)
  })
})

describe('the story of a life in own words', () => {
  test('has times and an order of the person’s own, and asks for no diagnosis [C013]', async () => {
    await writes('story', 'Skibet sejlede uden os.', 'Da jeg var tyve')
    await writes('story', 'Vi boede over bageren.', 'Da jeg var barn')
    const story = await browser.get(ownAt.story())
    expect(story.text).toContain(w.storyLead)
    expect(story.html).not.toMatch(/name="diagnos/)
    const second = (await town.reads(anna, ownPages)).find(
      ({ title }) => title === 'Da jeg var barn',
    )
    const moved = await browser.send(ownAt.pageUp({ ownPage: second?.id ?? '' }))
    expect(moved.text.indexOf('bageren')).toBeLessThan(moved.text.indexOf('Skibet'))
  })

  test('is shared one time at a time: a copy, withdrawn by one press', async () => {
    await writes('story', 'Vi boede over bageren.', 'Da jeg var barn')
    const at = await firstPage()
    const before = await browser.get(ownAt.share(at))
    expect(before.text).toContain(w.shareHonest)
    await browser.send(ownAt.share(at), { person: ida.id })
    const reader = await web.as(ida)
    expect((await reader.get(ownAt.withMe())).text).toContain('Vi boede over bageren.')
    const [copy] = await town.reads(anna, sharedByMe)
    const after = await browser.send(ownAt.withdrawn({ sharedItem: copy?.id ?? '' }))
    expect(after.text).toContain(w.withdrawn)
    expect((await reader.get(ownAt.withMe())).text).toContain(w.withMeNone)
  })

  test('not with one outside the circle', async () => {
    await writes('story', 'Vi boede over bageren.', 'Da jeg var barn')
    const stranger = await town.person('Bo')
    const tried = await browser.post(ownAt.share(await firstPage()), { person: stranger.id })
    expect(tried.status).toBe(404)
    expect(await town.reads(anna, sharedByMe)).toEqual([])
  })
})

describe('it is the person’s', () => {
  test('to take out as a file', async () => {
    await writes('sign', 'Jeg tæller trappetrin.')
    const file = await browser.get(ownAt.takeOut())
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.html).toContain('Jeg tæller trappetrin.')
  })

  test('to delete, a page or all of it, with what it means said first', async () => {
    await writes('sign', 'Et.')
    await writes('sign', 'To.')
    expect((await browser.send(ownAt.pageDeleted(await firstPage()))).text).toContain(w.deleted)
    expect((await browser.get(ownAt.delete())).text).toContain(w.deleteRoomLead)
    expect((await browser.send(ownAt.delete())).text).toContain(w.begin)
    expect(await town.reads(anna, ownPages)).toEqual([])
  })

  test('also where it is not offered: nothing new, no word lost, and all that is there', async () => {
    await writes('sign', 'Fra før.')
    const at = ownAt.page(await firstPage())
    await offersRooms(town, 'no')
    const home = await browser.get(ownAt.mine())
    expect(home.text).toContain(w.notOfferedKept)
    expect(home.text).not.toContain(w.one.draft)
    for (const [address, sent] of [
      [ownAt.write(), { kind: 'sign', words: 'Nyt.' }],
      [at, { words: 'Nyt.', title: '', version: '1' }],
    ] as const) {
      const late = await browser.post(address, sent)
      expect([late.status, late.html.includes('Nyt.</textarea>')]).toEqual([422, true])
      expect(late.text).toContain(w.notOfferedNow)
    }
    expect((await browser.get(ownAt.takeOut())).html).toContain('Fra før.')
    expect((await browser.send(ownAt.delete())).status).toBe(200)
    expect(await town.reads(anna, ownPages)).toEqual([])
    await offersRooms(town, 'yes')
  })

  test('and no notice or address carries a word of it', async () => {
    const done = await browser.post(ownAt.write(), { kind: 'sign', words: 'Kanariefugl.' })
    expect(done.to).not.toContain('Kanarie')
    expect(decodeURIComponent(done.headers.get('set-cookie') ?? '')).not.toContain('Kanarie')
  })
})
