import { expect, test } from 'vitest'
import { hostile, shown } from '../example.ts'
import { draw, GAP_DAYS, parts, size } from './draw.ts'
import { Graph, GraphTable } from './graph.tsx'

const days = { from: 'i går', until: 'i dag' }
const at = (...pairs: [number, number][]) => pairs.map(([day, value]) => ({ day, value }))

test('a gap is a gap: nothing is drawn where nothing was marked', () => {
  const dots = at([0, 1], [GAP_DAYS, 2], [2 * GAP_DAYS + 1, 3])
  expect(parts(dots).map((part) => part.length)).toEqual([2, 1])
  const { lines, spots } = draw(dots, [0, 10])
  expect(lines).toHaveLength(1)
  expect(spots).toHaveLength(3)
})

test('the frame is the ends that one chose, not the marks that were set', () => {
  const [low] = draw(at([0, 0], [1, 0]), [0, 10]).spots
  const [middle] = draw(at([0, 5], [1, 5]), [0, 10]).spots
  expect(low?.y).toBe(size.height - size.edge)
  expect(middle?.y).toBe(size.height / 2)
})

test.each([
  ['one mark', at([5, 3])],
  ['the same day twice', at([5, 3], [5, 9])],
  ['a mark outside the ends', at([0, -4], [1, 400])],
  ['a thousand days', Array.from({ length: 300 }, (_, day) => ({ day: day * 4, value: day % 11 }))],
])('%s lies inside the frame', (_, dots) => {
  const { spots } = draw(dots, [0, 10])
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(size.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(size.height)
  }
})

test('is one picture with a sentence, in one colour whatever the marks are', () => {
  const high = shown(<Graph sentence={hostile} dots={at([0, 10])} ends={[0, 10]} {...days} />)
  const low = shown(<Graph sentence={hostile} dots={at([0, 0])} ends={[0, 10]} {...days} />)
  expect(high).toContain('role="img"')
  expect(high).not.toMatch(/<script|NaN|fill=|stroke=|class="[^"]*(?:good|bad|low|high)/)
  expect(high.replace(/cy="[^"]*"/, '')).toBe(low.replace(/cy="[^"]*"/, ''))
})

test('yes and no stand in one row, and neither is above the other', () => {
  const text = shown(
    <Graph sentence="Ja og nej" dots={at([0, 1], [2, 0])} ends={[0, 1]} kind="yes-no" {...days} />,
  )
  expect(new Set(text.match(/cy="[^"]*"/g))).toHaveLength(1)
})

test('nothing to draw is nothing', () => {
  expect(shown(<Graph sentence="Intet" dots={[]} ends={[0, 1]} {...days} />)).toBe('')
})

test('the table says the same in words', () => {
  const text = shown(
    <GraphTable caption="Dine" columns={['Dag', 'Mærke']} rows={[['i dag', '4']]} />,
  )
  expect(text).toContain('scope="row"')
  expect(text).toContain('4')
})
