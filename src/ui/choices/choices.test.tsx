import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Choices } from './choices.tsx'

test('is a list of ordinary links, with its words as text', () => {
  const html = shown(<Choices choices={[{ href: '/a', label: hostile, note: 'Kort' }]} />)
  expect(html).toMatch(/^<ul class="choices"><li><a href="\/a">/)
  expect(html).toContain('&lt;script')
  expect(html).toContain('Kort')
})
