import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { Path } from './path.tsx'
import { type StoneKind, walk } from './way.ts'

const way = (kinds: string) =>
  kinds.split(' ').map((kind) => ({ kind: kind as StoneKind, label: kind }))
const alongs = (kinds: string) => walk(way(kinds)).stones.map(({ along }) => along)

test('forward runs on', () => {
  const at = alongs('done done here ahead')
  expect(at).toEqual([...at].sort((a, b) => a - b))
})

test('a step back lies behind the step before it, and the next before both', () => {
  const [first, second, back, next] = alongs('done done back done')
  expect(back).toBeLessThan(second ?? 0)
  expect(back).toBeGreaterThan(first ?? 0)
  expect(next).toBeGreaterThan(second ?? 0)
})

test('windings do not lie on each other', () => {
  const spots = walk(way('done done back done back done back done back here')).stones
  for (const [at, one] of spots.entries()) {
    for (const other of spots.slice(at + 1)) {
      const apart = Math.hypot(one.along - other.along, (one.side - other.side) * 0.35)
      expect(apart).toBeGreaterThan(0.2)
    }
  }
})

test.each([0, 1, 2, 7, 8, 15, 30])('%i stones are all drawn, inside the frame', (count) => {
  const kinds: StoneKind[] = ['back', 'done', 'pause', 'new_way', 'done', 'back', 'back', 'here']
  const stones = Array.from({ length: count }, (_, at) => ({
    kind: kinds[at % kinds.length] ?? 'done',
    label: 'x',
  }))
  const text = shown(<Path stones={stones} label="Din vej" />)
  expect(text.match(/<circle/g)?.length ?? 0).toBe(count)
  expect(text).not.toMatch(/NaN|Infinity|undefined/)
  const [, top = '', height = ''] = text.match(/viewBox="0 (\S+) 640 (\S+)"/) ?? []
  for (const [, x = '', y = ''] of text.matchAll(/translate\((\S+) (\S+)\)/g)) {
    expect(Number(x)).toBeGreaterThan(10)
    expect(Number(x)).toBeLessThan(630)
    expect(Number(y)).toBeGreaterThan(Number(top))
    expect(Number(y)).toBeLessThan(Number(top) + Number(height))
  }
})

test('it is one picture with a sentence', () => {
  const text = shown(<Path stones={way('done here')} label={hostile} />)
  expect(text).toContain('role="img"')
  expect(text).not.toContain('<script')
})
