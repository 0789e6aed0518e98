import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { NoteGap, NotePart } from './note.tsx'

test('what was written is shown as it was written', () => {
  const text = shown(<NotePart text={hostile} isFound={() => true} />)
  expect(text).not.toContain('<script')
  expect(text).not.toContain('<img')
})

test('a word that was looked for is marked, and nothing beside it', () => {
  const text = shown(<NotePart text="Tur om søen, igen søen." isFound={(one) => one === 'søen'} />)
  expect(text.match(/<mark>søen<\/mark>/g)).toHaveLength(2)
  expect(text).toContain('Tur om <mark>')
})

test('what is left out is said', () => {
  const gap = shown(<NoteGap title="Her står noget om en anden.">Spørg Maja.</NoteGap>)
  expect(gap).toContain('<b>Her står noget om en anden.</b>')
})
