import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Card, NextCard } from './card.tsx'

test('only the help card is warm', () => {
  expect(shown(<Card kind="help">x</Card>)).toContain('data-color="rust"')
  expect(shown(<Card>x</Card>)).toContain('data-color="neutral"')
})

test('the next card says when, what and what can be done', () => {
  const text = shown(
    <NextCard
      when={{ day: 'i dag', time: '13.00' }}
      title={hostile}
      actions={<a href="/a">Se</a>}
    />,
  )
  expect(text).toMatch(/i dag <b>13.00<\/b>/)
  expect(text).toMatch(/<h2>[^<]*&lt;script/)
})
