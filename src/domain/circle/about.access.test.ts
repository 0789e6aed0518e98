import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import type { Read } from '../../platform/data/db.ts'
import { about, attendedNamed, attendedNames } from './circle.work.ts'
import { deny } from './grounds/grounds.writes.ts'

let town: Town
let anna: Somebody
let bo: Somebody
let far: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  bo = await town.person('Bo')
  far = await town.person('Annabel')
  maja = await town.person('Maja', 'staff')
  for (const citizen of [anna, bo]) await town.works(maja, citizen)
})
afterAll(() => town.close())

const seen = async (read: Read) =>
  (await read.sql(sql<{ id: string }>`select circle.readable('steps') as id`)).map(({ id }) => id)

describe('a page about some people', () => {
  test('asks about those only, and about everybody again the next time', async () => {
    await town.reads(maja, async (read) => {
      await about(read, [anna.id])
      expect(await seen(read)).toContain(anna.id)
      expect(await seen(read)).not.toContain(bo.id)
    })
    expect(await town.reads(maja, seen)).toContain(bo.id)
  })

  test('lets nobody see more than before', async () => {
    await town.reads(maja, async (read) => {
      await about(read, [anna.id, far.id])
      expect(await seen(read)).not.toContain(far.id)
      expect(await attendedNames(read)).toEqual([{ id: anna.id, fullName: anna.name }])
    })
  })

  test('about nobody shows nobody but oneself', async () => {
    await town.reads(maja, async (read) => {
      await about(read, [])
      expect(await seen(read)).toEqual([maja.id])
    })
  })
})

describe('a search by the beginnings of a name', () => {
  const found = (who: Somebody, ...patterns: string[]) =>
    town.reads(who, async (read) => (await attendedNamed(read, patterns)).map(({ id }) => id))

  test('finds those one works with, by every pattern, and nobody else of that name', async () => {
    expect(await found(maja, '^a')).toEqual([anna.id])
    expect(await found(maja, '^b', 'o')).toEqual([bo.id])
    expect(await found(maja, '^a', '^b')).toEqual([])
    expect((await found(maja)).sort()).toEqual([anna.id, bo.id].sort())
  })

  test('finds nobody whom the person keeps apart, nor when the work has ended', async () => {
    const former = await town.person('Former', 'staff')
    await town.works(former, anna, { until: new Date(town.clock.now().getTime() - 1) })
    expect(await found(former, '^a')).toEqual([])
    const denied = await town.person('Denied', 'staff')
    await town.works(denied, anna)
    await town.writes(anna, (write) => deny(write, { person: denied.id }))
    expect(await found(denied, '^a')).toEqual([])
  })
})
