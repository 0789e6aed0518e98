import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { radiusOf, short, size, spots } from './lay.ts'
import { Rings } from './rings.tsx'

test('every name stands inside its ring and outside the one within, also when they are many', () => {
  for (const ring of [0, 1, 2]) {
    for (const spot of spots(ring, 20)) {
      const far = Math.hypot(spot.x - size.width / 2, spot.y - 250)
      expect(far).toBeLessThan(radiusOf(ring))
      if (ring > 0) expect(far).toBeGreaterThan(radiusOf(ring - 1))
    }
  }
})

test('a few names do not stand on each other', () => {
  const all = [0, 1, 2].flatMap((ring) => spots(ring, 4))
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(40)
  }
})

test('a long name is cut in the drawing', () => {
  expect(short('Bibliotekaren Kirsten')).toBe('Biblioteka…')
  expect(short('Ida')).toBe('Ida')
})

test('is an image with words, and what is written in it is text', () => {
  const html = shown(
    <Rings me="Dig" label="Ringe" rings={[{ title: 'Tæt', names: [{ name: hostile }] }]} />,
  )
  expect(html).toContain('role="img" aria-label="Ringe"')
  expect(html).not.toContain('<script')
})
