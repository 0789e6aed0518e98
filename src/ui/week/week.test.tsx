import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Week } from './week.tsx'

test('gives each day a heading, and says which is today in words', () => {
  const html = shown(
    <Week
      label="Uge 47"
      days={[{ title: hostile, note: 'i dag', today: true, children: <p>Ingen aftaler.</p> }]}
    />,
  )
  expect(html).toContain('<h2>')
  expect(html).toContain('i dag')
  expect(html).not.toContain('<script')
})
