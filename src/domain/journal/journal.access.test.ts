import { expect, test } from 'vitest'
import { aTown } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { notesOf } from './journal.queries.ts'
import { saveNote } from './journal.writes.ts'

const town = await aTown()

test('a note is saved and read', async () => {
  const anna = await town.person('Anna')
  const maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  const now = town.clock.now()
  const note = {
    id: newId(),
    citizen: anna.id,
    kind: 'visit',
    appointment: null,
    happenedAt: now,
    madeAt: now,
    parts: [
      { role: 'fact', source: 'staff', words: 'Vi gik til lægesamtalen sammen.' },
      { role: 'fact', source: 'relative', words: 'Ida er syg.', hidden: 'private_life' },
    ],
  } as const
  await town.writes(maja, (write) => saveNote(write, note))
  await town.writes(maja, (write) => saveNote(write, note))
  const mine = await town.reads(anna, (read) => notesOf(read, anna.id))
  expect(mine.map((one) => one.parts.map(({ words, thirdParty }) => [words, thirdParty]))).toEqual([
    [
      ['Vi gik til lægesamtalen sammen.', false],
      [null, true],
    ],
  ])
  const hers = await town.reads(maja, (read) => notesOf(read, anna.id, { query: 'samtaler læge' }))
  expect(hers[0]?.parts.map(({ words }) => words)).toEqual(note.parts.map(({ words }) => words))
  expect(await town.reads(anna, (read) => notesOf(read, anna.id, { query: 'syg' }))).toEqual([])
})
