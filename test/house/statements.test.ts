import { beforeAll, expect, test } from 'vitest'
import { sharedNordby } from './nordby.ts'
import { everybodysWalk, type Walked } from './walk.ts'

let walked: Walked[]

beforeAll(async () => {
  walked = await everybodysWalk(await sharedNordby())
}, 120_000)

test('every page asks the database few questions for each page', () => {
  const most = 20
  const worst = [...walked].sort((one, other) => other.statements.length - one.statements.length)
  expect(worst[0]?.statements.length).toBeGreaterThanOrEqual(5)
  const many = worst.filter(({ statements }) => statements.length > most)
  expect(many.map(({ who, pattern, statements }) => [who, pattern, statements.length])).toEqual([])
})

test('no page asks the same question for each line of a list', () => {
  const again = walked.flatMap(({ who, pattern, statements }) => {
    const counts = new Map<string, number>()
    for (const text of statements) counts.set(text, (counts.get(text) ?? 0) + 1)
    return [...counts]
      .filter(([, times]) => times > 3)
      .map(([text, times]) => `${who} ${pattern} ${times} times: ${text.slice(0, 120)}`)
  })
  expect(again).toEqual([])
})
