import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aWeb, type TestWeb, type Visitor } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { addMember } from '../../circle/index.ts'
import { everydayAt } from '../everyday.addresses.ts'
import { answers, lettersToMe, myLetters } from './letter.queries.ts'
import { letterWords } from './letter.words.ts'
import { askAboutLetter, endLetter, explainLetter } from './letter.writes.ts'

const w = letterWords.da
let town: Town
let web: TestWeb
let anna: Somebody
let ida: Somebody
let maja: Somebody
let asAnna: Visitor

beforeAll(async () => {
  town = await aTown()
  web = aWeb(town)
})
beforeEach(async () => {
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  await town.writes(anna, (write) => addMember(write, ida.id, 'family'))
  asAnna = await web.as(anna)
})
afterAll(() => town.close())

const shown = { words: 'Hvad er en partshøring?', people: [] as string[], lang: 'da' as const }
const first = async () => (await town.reads(anna, myLetters))[0]?.id ?? ''

describe('a letter explained', () => {
  test('is shown to those who are chosen, explained in plain words with a deadline and what to do [C065]', async () => {
    const sent = await asAnna.send(everydayAt.letterNew(), {
      words: 'Hvad er en partshøring?',
      people: [ida.id, maja.id],
    })
    expect(sent.text).toContain(w.sent)
    expect(sent.text).toContain(w.seenBy('Ida, Maja'))
    const at = { letter: await first() }
    const asMaja = await web.as(maja)
    expect((await asMaja.get(everydayAt.letters())).text).toContain('Et brev fra Anna')
    expect((await asMaja.get(everydayAt.letter(at))).text).toContain('partshøring')
    await asMaja.send(everydayAt.letter(at), {
      meaning: 'De spørger, om tallene passer.',
      deadline: '1. december',
      next: 'Se på din husleje.',
    })
    const after = await asAnna.get(everydayAt.letters())
    expect(after.text).toContain('De spørger, om tallene passer.')
    expect(after.text).toContain('den 1. december')
    expect(after.text).toContain('Se på din husleje.')
    expect(after.text).toContain(w.with)
  })

  test('a picture is enough: it is opened by the one who was asked, while it is shown, and by no other', async () => {
    const picture = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#fbf8f3' },
    })
      .jpeg()
      .toBuffer()
    const body = new FormData()
    body.append('once', newId())
    body.append('people', ida.id)
    body.append('picture', new File([Buffer.from(picture)], 'brev.jpg'))
    const headers = { cookie: asAnna.cookie, 'sec-fetch-site': 'same-origin' }
    const sent = await web.request(everydayAt.letterNew(), { method: 'POST', headers, body })
    expect(sent.status).toBe(303)
    const letter = await first()
    const file = everydayAt.letterFile({ letter })
    const asIda = await web.as(ida)
    const got = await asIda.get(file)
    expect(got.status).toBe(200)
    expect(got.headers.get('content-disposition')).toContain('attachment')
    expect((await (await web.as(maja)).get(file)).status).toBe(404)
    await asAnna.send(everydayAt.letterEnded({ letter }))
    expect((await asIda.get(file)).status).toBe(404)
    expect((await asAnna.get(file)).status).toBe(200)
  })

  test('nothing written and nobody chosen are asked about, and the words are kept', async () => {
    const none = await asAnna.post(everydayAt.letterNew(), { words: '', people: [ida.id] })
    expect(none.status).toBe(422)
    const nobody = await asAnna.post(everydayAt.letterNew(), { words: 'Et brev om varme.' })
    expect(nobody.status).toBe(422)
    expect(nobody.html).toContain('Et brev om varme.</textarea>')
    const stranger = await town.person('Bo')
    const whom = { words: 'Et brev om vand.', people: [stranger.id] }
    const tried = await asAnna.post(everydayAt.letterNew(), whom)
    expect(tried.status).toBe(422)
    expect(tried.html).toContain('Et brev om vand.</textarea>')
    expect(tried.text).toContain(w.pictureAgain)
    expect(await town.reads(anna, myLetters)).toEqual([])
  })

  test('is shown to nobody any more by one press, and what was explained stays', async () => {
    const id = await town.writes(anna, (write) =>
      askAboutLetter(write, { ...shown, people: [ida.id] }),
    )
    await town.writes(ida, (write) =>
      explainLetter(write, id, { meaning: 'De spørger dig.', next: '', deadline: '' }),
    )
    const ended = await asAnna.send(everydayAt.letterEnded({ letter: id }))
    expect(ended.text).toContain(w.ended)
    expect(ended.text).toContain('De spørger dig.')
    expect((await (await web.as(ida)).get(everydayAt.letter({ letter: id }))).status).toBe(404)
  })

  test('[ASVS 8.2.2] may not be read by those who were not asked, also when they work with the person', async () => {
    const id = await town.writes(anna, (write) =>
      askAboutLetter(write, { ...shown, people: [ida.id] }),
    )
    await town.writes(ida, (write) =>
      explainLetter(write, id, { meaning: 'De spørger dig.', next: '', deadline: '' }),
    )
    expect(await town.reads(maja, lettersToMe)).toEqual([])
    const seen = await town.reads(maja, (read) =>
      read.q.selectFrom('everyday.letter_answer').select('id').execute(),
    )
    expect(seen).toEqual([])
    const other = await web.as(maja)
    for (const address of [
      everydayAt.letter({ letter: id }),
      everydayAt.letterFile({ letter: id }),
    ])
      expect((await other.get(address)).status).toBe(404)
  })

  test('may not be explained by one who was not asked, nor ended by one who was', async () => {
    const id = await town.writes(anna, (write) =>
      askAboutLetter(write, { ...shown, people: [ida.id] }),
    )
    await expect(
      town.writes(maja, (write) =>
        write.q
          .insertInto('everyday.letter_answer')
          .values({
            ...{ id: newId(), letter_id: id, citizen_id: anna.id, person_id: maja.id },
            ...{ meaning_sealed: Buffer.from('x'), answered_at: write.now },
          })
          .execute(),
      ),
    ).rejects.toThrow()
    await expect(town.writes(ida, (write) => endLetter(write, id))).rejects.toThrow()
    expect(await town.reads(anna, answers)).toEqual([])
  })
})
