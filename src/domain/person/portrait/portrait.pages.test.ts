import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { personAt } from '../person.addresses.ts'
import { ownPortrait, SIDE } from './portrait.queries.ts'
import { portraitWords } from './portrait.words.ts'
import { photo } from './test/drawn.ts'

const w = portraitWords.da
let town: Town
let web: TestWeb
let maja: Somebody
let asMaja: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  maja = await town.person('Maja', 'staff')
  asMaja = await web.as(maja)
})
afterAll(() => town.close())

/** Sends the form as a browser would, with or without a file in it. */
async function sends(
  file?: { name: string; bytes: Uint8Array },
  from = asMaja,
  over: TestWeb = web,
): Promise<Response> {
  const body = new FormData()
  body.append('once', newId())
  if (file) body.append('picture', new File([Buffer.from(file.bytes)], file.name))
  return over.request(personAt.ownPortrait(), {
    method: 'POST',
    headers: { cookie: from.cookie, 'sec-fetch-site': 'same-origin' },
    body,
  })
}
const mine = () => town.reads(maja, ownPortrait)
const fetched = async (portrait: string, by = asMaja) =>
  web.request(personAt.portrait({ portrait }), { headers: { cookie: by.cookie } })

describe('one’s own picture', () => {
  test('is put up, shown small and square without its place, changed, and taken down', async () => {
    expect((await asMaja.get(personAt.me())).html).toContain(personAt.ownPortrait())
    expect((await asMaja.get(personAt.ownPortrait())).text).toContain(w.none)
    expect((await sends({ name: 'ferie.jpg', bytes: await photo() })).status).toBe(303)
    const first = (await mine()) ?? ''
    const page = await asMaja.get(personAt.ownPortrait())
    expect(page.html).toContain(`src="${personAt.portrait({ portrait: first })}"`)
    expect(page.html).toContain(`alt="${w.alt}"`)
    const shown = await fetched(first)
    expect(shown.headers.get('content-type')).toBe('image/webp')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const { width, height, exif } = await sharp(await shown.arrayBuffer()).metadata()
    expect([width, height, exif]).toEqual([SIDE, SIDE, undefined])
    await sends({ name: 'ny.jpg', bytes: await photo() })
    expect((await fetched(first)).status).toBe(404)
    const down = await asMaja.send(personAt.portraitTakenDown())
    expect(down.text).toContain(w.isDown)
    expect(await mine()).toBe(null)
    expect((await asMaja.post(personAt.portraitTakenDown())).status).toBe(404)
  })

  test('is not for those who do not work here, and nobody else’s to see', async () => {
    const asAnna = await web.as(await town.person('Anna'))
    expect((await asAnna.get(personAt.me())).html).not.toContain(personAt.ownPortrait())
    expect((await asAnna.get(personAt.ownPortrait())).status).toBe(404)
    const file = { name: 'a.jpg', bytes: await photo() }
    expect((await sends(file, asAnna)).status).toBe(404)
    await sends(file)
    expect((await fetched((await mine()) ?? '', asAnna)).status).toBe(404)
    expect((await fetched(newId())).status).toBe(404)
  })

  test('no file, another kind of file, one that lies or is cut off: one kind sentence, and nothing changes', async () => {
    await sends({ name: 'a.jpg', bytes: await photo() })
    const before = await mine()
    const refused = async (says: string, file?: { name: string; bytes: Uint8Array }) => {
      const answer = await sends(file)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(says)
    }
    await refused(w.chooseFirst)
    await refused(w.otherKind, { name: 'a.txt', bytes: Buffer.from('Hej med dig') })
    await refused('noget andet', { name: 'a.pdf', bytes: await photo() })
    await refused('kun noget af filen', { name: 'a.jpg', bytes: (await photo()).subarray(0, 200) })
    await refused('den slags fil', { name: 'a.svg', bytes: Buffer.from('<svg/>') })
    expect(await mine()).toBe(before)
  })

  test('is asked for again when the scanner does not answer, and refused when it finds something', async () => {
    const file = { name: 'a.jpg', bytes: await photo() }
    for (const [verdict, says] of [
      ['down', w.held],
      ['found', 'kunne skade'],
    ] as const) {
      const scanner = { look: () => Promise.resolve(verdict) }
      const scanned = aWeb(town, undefined, undefined, scanner)
      const answer = await sends(file, asMaja, scanned)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(says)
    }
    expect(await mine()).toBe(null)
  })
})
