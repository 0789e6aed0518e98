import { expect, test } from 'vitest'
import { makeBucket } from './contact.limits.ts'

const at = (seconds: number) => new Date(1_000_000_000_000 + seconds * 1000)

test('takes so many, then waits, then takes again', () => {
  const bucket = makeBucket({ most: 2, refillSeconds: 10 })
  expect([bucket.take(at(0)), bucket.take(at(0)), bucket.take(at(1))]).toEqual([true, true, false])
  expect([bucket.take(at(12)), bucket.take(at(12))]).toEqual([true, false])
})

test('never holds more than its most', () => {
  const bucket = makeBucket({ most: 1, refillSeconds: 1 })
  bucket.take(at(0))
  expect([bucket.take(at(9999)), bucket.take(at(9999))]).toEqual([true, false])
})
