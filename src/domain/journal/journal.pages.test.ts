import { describe, expect, test } from 'vitest'
import { aTown } from '../../../test/town.ts'
import { aWeb } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { journalAt } from './journal.addresses.ts'
import { looks } from './test/looks.ts'
import { booked, fact, formOn, written } from './test/notes.ts'
import { bothSignedIn } from './test/people.ts'

const town = await aTown()
const web = aWeb(town)
const { anna, maja, asAnna, asMaja } = await bothSignedIn(town, web)

const writeAt = () => journalAt.deskNew({ citizen: anna.id })

describe('a note', () => {
  test('is one field and one press, and Anna reads it then [C075]', async () => {
    const form = await asMaja.get(writeAt())
    expect(form.text).toContain('Hvad skete der?')
    const saved = await asMaja.send(writeAt(), { words: 'Vi gik en tur om søen.' })
    expect(saved.text).toContain('Notatet er gemt. Anna kan læse det nu.')
    const mine = await asAnna.get(journalAt.mine())
    expect(mine.text).toContain('Vi gik en tur om søen.')
  })

  test('keeps apart what happened, what was noticed, and what is private to another', async () => {
    const saved = await asMaja.send(writeAt(), {
      words: 'Vi drak kaffe.',
      observation: 'Anna lo to gange.',
      agreement: 'Maja ringer til banken.',
      told: 'Anna virker gladere.',
      toldSource: 'relative',
      private: 'Ida er syg.',
      reason: 'private_life',
    })
    expect(saved.text).toContain('Maja lagde mærke til Anna lo to gange.')
    expect(saved.text).toContain('Kilde: en pårørende')
    expect(saved.text).toContain('Ida er syg.')
    const { text } = await asAnna.get(journalAt.mine())
    expect(text).toContain('Her står noget om en anden.')
    expect(text).toContain('Det er noget privat om en anden.')
    expect(text).not.toContain('Ida er syg.')
    expect(text).toContain('Det aftalte I Maja ringer til banken.')
  })

  test('sent twice is written once; the same note with other words shows both', async () => {
    const note = newId()
    const sent = { note, words: 'Anna ringede selv til lægen.', made: '2026-11-18T08:00:00Z' }
    const first = await asMaja.post(writeAt(), sent)
    const second = await asMaja.post(writeAt(), sent)
    expect([first.status, second.status, second.to]).toEqual([303, 303, first.to])
    const other = await asMaja.post(writeAt(), { ...sent, words: 'Anna skrev til lægen.' })
    expect(other.status).toBe(409)
    expect(other.text).toContain('Anna ringede selv til lægen.')
    expect(other.text).toContain('Anna skrev til lægen.')
    const { text } = await asAnna.get(journalAt.mine())
    expect(text.match(/ringede selv til lægen/g)).toHaveLength(1)
  })

  test('of a call, a video and a text is as that of a visit: Anna reads them alike [C037]', async () => {
    const kinds = {
      visit: 'Besøg med Maja',
      call: 'Samtale i telefon med Maja',
      video: 'Samtale på video med Maja',
      message: 'Besked eller sms med Maja',
    }
    for (const [kind, title] of Object.entries(kinds)) {
      const sent = { kind, words: `Om ${kind}.`, agreement: `Aftalt ved ${kind}.` }
      expect((await asMaja.post(writeAt(), sent)).status).toBe(303)
      const { text } = await looks(asAnna, journalAt.mine(), 'aftalt', { slags: kind })
      expect(text).toContain(title)
      expect(text).toContain(`Det aftalte I Aftalt ved ${kind}.`)
    }
  })

  test('is found by other forms of its words, by staff and by Anna', async () => {
    for (const [who, at] of [
      [asMaja, journalAt.desk({ citizen: anna.id })],
      [asAnna, journalAt.mine()],
    ] as const) {
      const { html, text } = await looks(who, at, 'lægerne')
      expect(html).toContain('<mark>lægen</mark>')
      expect(text).not.toContain('Vi drak kaffe')
    }
  })
})

describe('after it is saved', () => {
  const noteOf = (html: string) => /journal\/([0-9a-f-]{36})/.exec(html)?.[1] ?? ''

  test('Anna comments, Maja answers, and both stay with the note', async () => {
    const mine = await looks(asAnna, journalAt.mine(), 'søen')
    const note = noteOf(mine.html)
    const said = await asAnna.send(journalAt.comment({ note }), { words: 'Det var koldt.' })
    expect(said.text).toContain('Din bemærkning er gemt.')
    const at = { citizen: anna.id, note }
    const shown = await asMaja.get(journalAt.deskOne(at))
    expect(shown.text).toContain('Svar på det, Anna har skrevet')
    await asMaja.send(journalAt.deskAnswer(at), { answer: 'Næste gang tager vi huer på.' })
    const again = await asAnna.get(journalAt.mineOne({ note }))
    expect(again.text).toContain('Næste gang tager vi huer på.')
    expect((await asMaja.get(journalAt.deskOne(at))).text).not.toContain('Dit svar')
  })

  test('a correction stands beside what was written, which stays', async () => {
    const note = noteOf((await looks(asAnna, journalAt.mine(), 'søen')).html)
    await asMaja.send(journalAt.deskAdd({ citizen: anna.id, note }), {
      addition: 'correction',
      added: 'Det var langs åen, ikke søen.',
    })
    const { text } = await asAnna.get(journalAt.mineOne({ note }))
    expect(text).toContain('Vi gik en tur om søen.')
    expect(text).toMatch(/Maja rettede det .* Det var langs åen, ikke søen\./)
  })

  test('what was begun beside it is there again when the page is', async () => {
    const note = noteOf((await looks(asAnna, journalAt.mine(), 'søen')).html)
    const [at, draft] = [{ citizen: anna.id, note }, `journal.addition:${note}`]
    const long = { addition: 'correction', added: `Åen ${'og åen '.repeat(1200)}`, draft }
    expect((await asMaja.post(journalAt.deskAdd(at), long)).status).toBe(422)
    expect((await asMaja.get(journalAt.deskOne(at))).html).toContain('>Åen og åen')
  })

  test('what was agreed becomes a promise by one press, and stands in the plan', async () => {
    const note = noteOf((await looks(asAnna, journalAt.mine(), 'banken')).html)
    const at = { citizen: anna.id, note }
    expect((await asMaja.get(journalAt.deskOne(at))).html).toContain(
      '>Maja ringer til banken.</text',
    )
    const sent = { step: 'Maja ringer til banken.', doer: 'you', due: '2026-11-20' }
    const done = await asMaja.send(journalAt.deskStep(at), sent)
    expect(done.text).toContain('Det står nu under Hvem gør hvad.')
    expect((await asAnna.get('/hvem-goer-hvad')).text).toContain('Maja ringer til banken.')
  })
})

describe('from an appointment', () => {
  test('time, form and person are known, and the same time comes again by one press', async () => {
    const appointment = await booked(town, maja, anna)
    const form = await asMaja.get(journalAt.deskNew({ citizen: anna.id }, { aftale: appointment }))
    expect(form.text).toContain('Fra aftalen: Gåtur ved søen, i dag kl. 09.00.')
    const saved = await asMaja.send(writeAt(), { appointment, words: 'Vi gik.' })
    expect(saved.text).toContain('Maja, onsdag den 18. november kl. 09.00')
    const again = formOn(saved.html, 'samme-igen')
    expect((await asMaja.send(again)).text).toContain(
      'Aftalen er lavet: den 25. november kl. 09.00.',
    )
    expect((await asMaja.send(again)).text).toContain('Du har noget andet på den tid.')
  })

  test('somebody else’s appointment gives no note about Anna', async () => {
    const peter = await town.person('Peter')
    await town.works(maja, peter)
    const appointment = await booked(town, maja, peter)
    const sent = await asMaja.post(writeAt(), { appointment, words: 'Hej' })
    expect(sent.status).toBe(404)
  })
})

test('older notes lie a press away, and none is shown twice', async () => {
  const lis = await town.person('Lis')
  await town.works(maja, lis)
  for (let at = 0; at < 23; at += 1) await written(town, maja, lis, [fact(`Nummer ${at + 1}.`)])
  const asLis = await web.as(lis)
  const first = await asLis.get(journalAt.mine())
  const older = /href="([^"]*foer=[^"]+)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await asLis.get(older)
  const on = ({ text }: { text: string }) => text.match(/Nummer \d+\./g) ?? []
  expect([on(first).length, on(second).length]).toEqual([20, 3])
  expect(new Set([...on(first), ...on(second)]).size).toBe(23)
})
