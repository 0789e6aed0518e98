import { beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody } from '../../../test/town.ts'
import { aWeb, type Visitor } from '../../../test/visits.ts'
import { newId } from '../../platform/data/id.ts'
import { journalAt } from './journal.addresses.ts'

const town = await aTown()
const web = aWeb(town)
let anna: Somebody
let maja: Somebody
let asAnna: Visitor
let asMaja: Visitor

beforeAll(async () => {
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  asAnna = await web.as(anna)
  asMaja = await web.as(maja)
})

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

  test('is found by other forms of its words, by staff and by Anna', async () => {
    for (const [who, at] of [
      [asMaja, journalAt.desk({ citizen: anna.id }, { find: 'lægerne' })],
      [asAnna, journalAt.mine({}, { find: 'lægerne' })],
    ] as const) {
      const { html, text } = await who.get(at)
      expect(html).toContain('<mark>lægen</mark>')
      expect(text).not.toContain('Vi drak kaffe')
    }
  })
})
