import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { sharedNordby } from './nordby.ts'
import { everybodysWalk, type Walked } from './walk.ts'

let walked: Walked[]

beforeAll(async () => {
  walked = await everybodysWalk(await sharedNordby())
}, 120_000)

test('every page is light', () => {
  // The whole of a first visit is at most 60 kB; 15 of them are the script.
  const most = 45_000
  const sizes = walked.map(({ who, pattern, shown }) => ({
    page: `${who} ${pattern}`,
    bytes: gzipSync(shown.html).length,
  }))
  expect(Math.max(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(2_000)
  expect(sizes.filter(({ bytes }) => bytes > most)).toEqual([])
})
