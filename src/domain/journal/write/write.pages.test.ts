import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { aTown } from '../../../../test/town.ts'
import { aWeb } from '../../../../test/visits.ts'
import { newId } from '../../../platform/data/id.ts'
import { filesWords } from '../../../platform/files/files.words.ts'
import { openDrafts } from '../desk/cards.queries.ts'
import { journalAt } from '../journal.addresses.ts'
import { journalTidies } from '../journal.tidies.ts'
import { phrases } from '../phrases/phrases.queries.ts'
import { looks } from '../test/looks.ts'
import { fact, written } from '../test/notes.ts'
import { bothSignedIn } from '../test/people.ts'
import { beginsAt } from './drafts.rules.ts'

const town = await aTown()
const web = aWeb(town)
const { anna, maja, asAnna, asMaja } = await bothSignedIn(town, web)

const writeAt = () => journalAt.deskNew({ citizen: anna.id })

describe('a draft', () => {
  test('is kept for its author alone, told, opened again and let go', async () => {
    const kept = await asMaja.send(writeAt(), { words: 'Halvt færdigt', later: 'ja' })
    expect(kept.text).toContain('Kladden er gemt. Kun du kan se den.')
    expect((await asAnna.get(journalAt.mine())).text).not.toContain('Halvt færdigt')
    const form = await asMaja.get(writeAt())
    expect(form.text).toContain('Du var i gang.')
    expect(form.html).toContain('Halvt færdigt')
    const [draft] = await town.reads(maja, openDrafts)
    expect(draft?.lastDay).toBe('2026-11-19')
    const at = { citizen: anna.id, note: draft?.note ?? '' }
    const named = await asMaja.get(journalAt.deskNew({ citizen: anna.id }, { kladde: at.note }))
    expect(named.html).toContain('Halvt færdigt')
    await asMaja.send(journalAt.deskDraftGone(at))
    expect(await town.reads(maja, openDrafts)).toEqual([])
  })

  test('is gone when it is saved as a note', async () => {
    await asMaja.send(writeAt(), { words: 'Næsten færdigt', later: 'ja' })
    const { html } = await asMaja.get(writeAt())
    const draft = /name="draft" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await asMaja.send(writeAt(), { words: 'Færdigt.', draft, note: draft.split(':')[2] ?? '' })
    expect(await town.reads(maja, openDrafts)).toEqual([])
  })

  test('is as old as it was when it is laid aside again: its last day does not move', async () => {
    const begun = new Date('2026-11-16T09:00:00Z')
    const note = `${beginsAt(begun)}${newId().slice(13)}`
    await asMaja.send(writeAt(), { words: 'Fra i mandags', note, later: 'ja' })
    const [draft] = await town.reads(maja, openDrafts)
    expect(draft?.lastDay).toBe('2026-11-17')
    const at = { citizen: anna.id, note: draft?.note ?? '' }
    await asMaja.send(journalAt.deskDraftGone(at))
  })

  test('is deleted after the next working day, its author told at noon before', async () => {
    const before = town.clock.now()
    await asMaja.send(writeAt(), { words: 'Glemt', later: 'ja' })
    const run = (name: string) =>
      town.db
        .as({ kind: 'system', role: 'roret_jobs' })
        .write(async (write) => journalTidies.find((one) => one.name === name)?.run(write))
    expect(await run('note_drafts_told')).toBe(0)
    town.clock.move(new Date('2026-11-19T12:00:00Z'))
    expect([await run('note_drafts_told'), await run('note_drafts_told')]).toEqual([1, 0])
    expect(await run('note_drafts')).toBe(0)
    town.clock.move(new Date('2026-11-19T23:00:01Z'))
    expect(await run('note_drafts')).toBe(1)
    town.clock.move(before)
  })
})

describe('what goes wrong on the way', () => {
  test('a note of ten megabytes, a long one and an empty one each get one kind sentence', async () => {
    const huge = await asMaja.post(writeAt(), { words: 'ord '.repeat(2_600_000) })
    expect(huge.status).toBe(413)
    const draft = `note:${anna.id}:${newId()}`
    const long = await asMaja.post(writeAt(), { words: 'ord '.repeat(6000), draft })
    expect(long.status).toBe(422)
    expect(long.html).toContain('ord ord ord')
    expect((await town.reads(maja, openDrafts)).length).toBe(1)
    const empty = await asMaja.post(writeAt(), { words: '  ' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Et par ord er nok.')
  })

  test('an emoji at the limit is whole', async () => {
    const words = `${'a'.repeat(19_998)}😀`
    const saved = await asMaja.send(writeAt(), { words, draft: `note:${anna.id}:${newId()}` })
    expect(saved.text).toContain('😀')
  })

  test('a phone whose clock is a day ahead loses nothing, and it is said', async () => {
    const sent = { words: 'Skrevet i toget.', made: '2026-11-19T09:00:00Z', day: '2026-11-19' }
    const saved = await asMaja.send(writeAt(), { ...sent, time: '09:30' })
    expect(saved.text).toContain('Skrevet på en telefon, hvis ur gik anderledes end vores.')
    expect(saved.text).toContain('onsdag den 18. november')
  })

  test('what has not happened yet is asked about, with the words kept', async () => {
    const sent = { words: 'Vi har gået.', day: '2026-11-20', time: '10:00' }
    const asked = await asMaja.post(writeAt(), sent)
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Vi har gået.')
  })

  test('an id that is another’s note says nothing about it', async () => {
    const sami = await town.person('Sami', 'staff')
    const bo = await town.person('Bo')
    await town.works(sami, bo)
    const theirs = await written(town, sami, bo, [fact('Hemmeligt')])
    const sent = await asMaja.post(writeAt(), { note: theirs, words: 'Andre ord' })
    expect(sent.status).toBe(404)
    expect(sent.text).not.toContain('Hemmeligt')
  })
})

test('a phrase that is chosen without script comes into the note', async () => {
  await asMaja.send(journalAt.phrases(), { words: 'Vi drak kaffe på torvet.' })
  const [phrase] = await town.reads(maja, (read) => phrases(read))
  const saved = await asMaja.send(writeAt(), { words: 'Anna var der.', phrases: phrase?.id ?? '' })
  expect(saved.text).toContain('Anna var der. Vi drak kaffe på torvet.')
  expect((await asMaja.send(journalAt.phraseAway({ phrase: phrase?.id ?? '' }))).text).toContain(
    'Vendingen er lagt væk.',
  )
})

test('a picture comes with a yes, is seen by Anna, and is gone when she takes it back [C075]', async () => {
  const picture = await sharp({
    create: { width: 40, height: 30, channels: 3, background: '#0b5c58' },
  })
    .jpeg()
    .toBuffer()
  const send = (more: Record<string, string>, name = 'have.jpg', bytes: Uint8Array = picture) => {
    const body = new FormData()
    const fields = {
      once: newId(),
      words: 'Vi plantede et træ.',
      shows: 'Et lille æbletræ',
      ...more,
    }
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('photo', new File([new Uint8Array(bytes)], name))
    const headers = { cookie: asMaja.cookie, 'sec-fetch-site': 'same-origin' }
    return web.request(writeAt(), { method: 'POST', headers, body })
  }
  expect((await send({})).status).toBe(422)
  const letter = await send({ agrees: 'ja' }, 'brev.txt', Buffer.from('Kære Anna'))
  expect(await letter.text()).toContain(filesWords.da.problem.broken)
  expect((await send({ agrees: 'ja' })).status).toBe(303)
  const mine = await looks(asAnna, journalAt.mine(), 'træ')
  const src = /<img src="([^"]+)"/.exec(mine.html)?.[1] ?? ''
  expect(mine.html).toContain('alt="Et lille æbletræ"')
  expect((await asAnna.get(src)).headers.get('content-type')).toBe('image/jpeg')
  const stranger = await web.as(await town.person('Fremmed', 'staff'))
  expect((await stranger.get(src)).status).toBe(404)
  // One with whom it is shared sees it, and has nothing to press: taking it back is Anna's, and of those who work here.
  const ida = await town.person('Ida', 'relative')
  await town.shares(anna, ida, 'journal')
  const note = /journal\/([0-9a-f-]{36})"/.exec(mine.html)?.[1] ?? ''
  const shared = await (await web.as(ida)).get(journalAt.mineOne({ note }))
  expect(shared.html).toContain('alt="Et lille æbletræ"')
  expect(shared.html).not.toContain('taget-tilbage')
  const gone = await asAnna.send(`${src}/taget-tilbage`)
  expect(gone.text).toContain('Her var et billede: Et lille æbletræ. Det er taget tilbage.')
  for (const who of [asAnna, asMaja]) expect((await who.get(src)).status).toBe(404)
})
