import { expect, test } from 'vitest'
import { arrivals } from './arrivals.ts'

const quick = () => new Response('')

test('as many come as were asked for, by their shares', async () => {
  const streams = [
    { name: 'often', share: 0.75, visits: [quick] },
    { name: 'seldom', share: 0.25, visits: [quick] },
  ]
  const served = await arrivals(streams, { perSecond: 400, seconds: 0.1, limit: 50 })
  expect(served.map(({ name, asked }) => [name, asked])).toEqual([
    ['serve often', 30],
    ['serve seldom', 10],
  ])
})

test('who waits behind a slow answer is counted as having waited', async () => {
  let free = Promise.resolve()
  const oneAtATime = () => {
    free = free.then(() => new Promise((done) => setTimeout(done, 20)))
    return free.then(quick)
  }
  const stream = [{ name: 'page', share: 1, visits: [oneAtATime] }]
  const [served] = await arrivals(stream, { perSecond: 100, seconds: 0.1, limit: 50 })
  expect(served?.most).toBeGreaterThan(80)
})

test('a page that is not shown ends it', async () => {
  const broken = [{ name: 'page', share: 1, visits: [() => new Response('', { status: 500 })] }]
  await expect(arrivals(broken, { perSecond: 100, seconds: 0.05, limit: 50 })).rejects.toThrow(
    '500',
  )
})
