import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Somebody, Town } from '../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../test/visits.ts'
import { makeBox, SealBroken } from '../../platform/crypto/box.ts'
import { newId } from '../../platform/data/id.ts'
import { ownAt } from './own.addresses.ts'
import { ownPictures } from './own.pictures.ts'
import { ownWords } from './own.words.ts'
import { aTownOfRooms } from './test/rooms.ts'

const w = ownWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let browser: Visitor

beforeAll(async () => {
  town = await aTownOfRooms()
  web = aWeb(town)
})
beforeEach(async () => {
  anna = await town.person('Anna')
  browser = await web.as(anna)
})
afterAll(() => town.close())

const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5c58' } })
    .withExif({ IFD3: { GPSLatitude: '55/1 0/1 0/1' } })
    .jpeg()
    .toBuffer()

/** Sends the form as a browser would, with a file in it. */
async function sends(words: string, file?: { name: string; bytes: Uint8Array }) {
  const body = new FormData()
  body.append('once', newId())
  body.append('words', words)
  if (file) body.append('picture', new File([Buffer.from(file.bytes)], file.name))
  return web.request(ownAt.pictures(), {
    method: 'POST',
    headers: { cookie: browser.cookie, 'sec-fetch-site': 'same-origin' },
    body,
  })
}
const pictures = () => town.reads(anna, ownPictures)

test('a photo is kept under the key of the room, without its place, and shown to the person alone', async () => {
  const sent = await photo()
  expect((await sends('Søen', { name: 'sø.jpg', bytes: sent })).status).toBe(303)
  const page = await browser.get(ownAt.pictures())
  expect(page.text).toContain('Søen')
  const [picture] = await pictures()
  const at = { ownPicture: picture?.id ?? '' }
  const shown = await web.request(ownAt.picture(at), { headers: { cookie: browser.cookie } })
  const bytes = Buffer.from(await shown.arrayBuffer())
  expect(shown.headers.get('content-type')).toBe('image/jpeg')
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  const row = await town.reads(anna, (read) =>
    read.q.selectFrom('own.picture').select(['id', 'body_sealed']).executeTakeFirstOrThrow(),
  )
  expect(() => makeBox([town.key]).openBytes('own.picture.body', row.id, row.body_sealed)).toThrow(
    SealBroken,
  )
  const other = await web.as(await town.person('Ida'))
  expect((await other.get(ownAt.picture(at))).status).toBe(404)
  expect((await other.post(ownAt.pictureDeleted(at))).status).toBe(404)
  expect((await browser.send(ownAt.pictureDeleted(at))).text).toContain(w.pictureDeleted)
  expect(await pictures()).toEqual([])
})

test('no picture, or another kind of file: asked for kindly, with the words kept', async () => {
  const none = await sends('Søen')
  expect(none.status).toBe(422)
  expect(await none.text()).toContain(w.pictureChoose)
  const text = await sends('Søen', { name: 'a.txt', bytes: Buffer.from('Hej med dig') })
  expect(text.status).toBe(422)
  const html = await text.text()
  expect(html).toContain(w.pictureKind)
  expect(html).toContain('value="Søen"')
  expect(await pictures()).toEqual([])
})
