import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aheadOf, make, whenOf } from '../../appointment/index.ts'
import { shareOne } from '../circle.shares.ts'
import { allow, deny } from './grounds.writes.ts'

// On the embedded database these run one after the other, and must come out the same.
let town: Town
let anna: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
})
afterAll(() => town.close())

const when = whenOf('2026-12-02', '10:00', 'Europe/Copenhagen')
const facts = { form: 'visit', title: 'Kaffe', place: '', what: '', minutes: 30 } as const
const saves = () => town.writes(maja, (write) => make(write, anna.id, when, facts, []))

test('a no is said while somebody saves: it is saved before or not at all, and the next is refused', async () => {
  const [saved] = await Promise.allSettled([
    saves(),
    town.writes(anna, (write) => deny(write, { person: maja.id })),
  ])
  const mine = await town.reads(anna, (read) => aheadOf(read, anna.id))
  expect(mine).toHaveLength(saved.status === 'fulfilled' ? 1 : 0)
  await expect(saves()).rejects.toMatchObject({ code: '42501' })
  expect(await town.reads(maja, (read) => aheadOf(read, anna.id))).toEqual([])
})

test('the same no from two phones is one no, and one step back opens again', async () => {
  const no = () => town.writes(anna, (write) => deny(write, { person: maja.id }))
  await Promise.all([no(), no()])
  await town.writes(anna, (write) => allow(write, { person: maja.id }))
  await expect(saves()).resolves.toBeDefined()
})

test('nobody is shared with while they are kept apart, whoever comes first', async () => {
  const share = () =>
    town.writes(anna, (write) => shareOne(write, { person: maja.id, subject: 'story' }))
  await Promise.allSettled([
    share(),
    town.writes(anna, (write) => deny(write, { person: maja.id })),
  ])
  await expect(share()).rejects.toMatchObject({ code: '42501' })
  const seen = await town.reads(maja, (read) => aheadOf(read, anna.id))
  expect(seen).toEqual([])
})
