import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { OwnWords } from './own-words.tsx'
import { paragraphs } from './paragraphs.ts'

test('words stay as they are written, in paragraphs', () => {
  const text = shown(<OwnWords text={`Linje et\nlinje to\n\n${hostile}`} by="Dine ord" />)
  expect(text.match(/<p>/g)).toHaveLength(2)
  expect(text).toContain('Linje et\nlinje to')
  expect(text).toContain('<figcaption class="by">Dine ord</figcaption>')
  expect(text).not.toContain('<script')
})

test('an empty line may hold spaces; nothing else is taken away', () => {
  expect(paragraphs('a\r\n \r\nb\nc')).toEqual(['a', 'b\nc'])
  expect(paragraphs('  ')).toEqual([])
})
