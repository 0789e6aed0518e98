import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aNordby, type Nordby } from './nordby.ts'
import { routes } from './pages.ts'
import { changedBetween, tableSums } from './sums.ts'
import { walk, walkers } from './walk.ts'

let nordby: Nordby

beforeAll(async () => {
  // Its own: a message that somebody has read leaves no new look, so nobody may have walked here before.
  nordby = await aNordby()
  for (const who of walkers) await nordby.as(who)
}, 120_000)
afterAll(() => nordby.town.close())

describe('looking changes nothing (ASVS 5.0, 3.5.3)', () => {
  test('whoever looks, at every page [ASVS 3.5.3]', async () => {
    const before = await tableSums(nordby.town.pool)
    expect(before.size).toBeGreaterThanOrEqual(40)
    const met = new Set<string>()
    for (const who of walkers)
      for (const { pattern } of await walk(nordby, who, 3)) met.add(pattern)
    expect(met.size).toBeGreaterThanOrEqual(routes.filter(({ method }) => method === 'GET').length)
    // One line for each person shown, for each contact without a name, for each message read, and for each that was not let in.
    expect(changedBetween(before, await tableSums(nordby.town.pool))).toEqual([
      'audit.look',
      'audit.refusal',
      'contact.look',
      'message.look',
    ])
  }, 120_000)

  test('a visitor leaves nothing at all, not even a line', async () => {
    const before = await tableSums(nordby.town.pool)
    expect((await walk(nordby, null, 1)).length).toBeGreaterThanOrEqual(20)
    expect(changedBetween(before, await tableSums(nordby.town.pool))).toEqual([])
  })

  test('and a change is seen when there is one', async () => {
    const before = await tableSums(nordby.town.pool)
    await nordby.web.as(nordby.somebody('Anna'))
    expect(changedBetween(before, await tableSums(nordby.town.pool))).toEqual([
      'audit.event',
      'person.session',
    ])
  })
})
