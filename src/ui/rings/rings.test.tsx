import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { apart, centre, layOut, radiusOf, short } from './lay.ts'
import { Rings } from './rings.tsx'

test('every name stands inside its ring and outside the one within, also when they are many', () => {
  const all = layOut([20, 20, 20])
  for (const [ring, spots] of all.entries()) {
    for (const { x, y } of spots) {
      const far = Math.hypot(x - centre.x, y - centre.y)
      expect(far).toBeLessThan(radiusOf(ring))
      if (ring > 0) expect(far).toBeGreaterThan(radiusOf(ring - 1))
    }
  }
})

test('a few names do not stand on each other', () => {
  for (const counts of [
    [2, 4, 4],
    [1, 2, 1],
    [3, 3, 3],
  ]) {
    const all = layOut(counts).flat()
    for (const [at, one] of all.entries()) {
      for (const other of all.slice(at + 1)) expect(apart(one, other)).toBeGreaterThan(18)
    }
  }
})

test('a long name is cut in the drawing', () => {
  expect(short('Bibliotekaren Kirsten')).toBe('Bibliotek…')
  expect(short('Ida')).toBe('Ida')
})

test('is an image with words, and what is written in it is text', () => {
  const html = shown(
    <Rings me="Dig" label="Ringe" rings={[{ title: 'Tæt', names: [{ name: hostile }] }]} />,
  )
  expect(html).toContain('role="img" aria-label="Ringe"')
  expect(html).not.toContain('<script')
})
