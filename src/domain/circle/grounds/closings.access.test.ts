import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { shield, substitute, unshield } from '../access/access.writes.ts'
import { denials } from './grounds.queries.ts'
import { allow, deny, distrust, trust } from './grounds.writes.ts'
import { type Asking, asking, refused } from './test/asking.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let bo: Somebody
let ask: Asking

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karen = await town.person('Karen', 'staff')
  bo = await town.person('Bo', 'admin')
  await town.works(maja, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  ask = await asking(town)
})
afterAll(() => town.close())

const hours = (count: number) => new Date(town.clock.now().getTime() + count * 3_600_000)

describe('a no goes before every yes', () => {
  test('to one subject: Karen may not see the goals, and sees the steps still', async () => {
    await town.writes(anna, (write) => deny(write, { person: karen.id, subject: 'goals' }))
    expect(await ask.readable(karen, 'goals')).not.toContain(anna.id)
    expect(await ask.writable(karen, 'goals')).not.toContain(anna.id)
    expect(await ask.readable(karen, 'steps')).toContain(anna.id)
    expect(await ask.readable(maja, 'goals')).toContain(anna.id)
    expect(await ask.ground(karen, anna, 'goals')).toBe('none')
    await town.writes(anna, (write) => allow(write, { person: karen.id, subject: 'goals' }))
    expect(await ask.readable(karen, 'goals')).toContain(anna.id)
  })

  test('to a subject for everybody: the work may not see it either, and the person may', async () => {
    await town.writes(anna, (write) => deny(write, { subject: 'steps' }))
    expect(await ask.readable(maja, 'steps')).not.toContain(anna.id)
    expect(await ask.readable(anna, 'steps')).toContain(anna.id)
    await town.writes(anna, (write) => allow(write, { subject: 'steps' }))
  })

  test('to a person: Karen may not see anything, nor the name, whatever was shared', async () => {
    await town.shares(anna, karen, 'hopes')
    await town.writes(anna, (write) => deny(write, { person: karen.id }))
    for (const subject of ['hopes', 'goals', 'circle'])
      expect(await ask.readable(karen, subject)).not.toContain(anna.id)
    expect(await ask.attended(karen)).not.toContain(anna.id)
    expect(await ask.known(karen)).not.toContain(anna.id)
  })

  test('and nobody may share with, or put on as a substitute, one who is kept apart', async () => {
    expect(await refused(town.shares(anna, karen, 'story'))).toBe('42501')
    const relation = await town.works(await town.person('Away', 'staff'), anna)
    const cover = { relation, person: karen.id, from: hours(0), until: hours(9) }
    expect(await refused(town.writes(maja, (write) => substitute(write, anna.id, cover)))).toBe(
      '42501',
    )
  })

  test('the one who is denied may not see that they are', async () => {
    expect(await town.reads(karen, (read) => denials(read, anna.id))).toEqual([])
    await town.writes(anna, (write) => allow(write, { person: karen.id }))
    expect(await ask.readable(karen, 'hopes')).toContain(anna.id)
  })

  test('nobody may say no for another', async () => {
    const forAnna = town.writes(maja, (write) =>
      write.q
        .insertInto('circle.denial')
        .values({
          ...{ id: newId(), citizen_id: anna.id, person_id: ida.id },
          ...{ given_at: write.now, given_by: maja.id },
        })
        .execute(),
    )
    expect(await refused(forAnna)).toBe('42501')
  })
})

describe('a person who becomes a colleague', () => {
  test('is closed to staff by the role alone, opened by name, and never to the same unit', async () => {
    const jonas = await ask.employed('Jonas', 'one', '2026-01-01', 'citizen')
    const near = await ask.employed('Near', 'one')
    const far = await ask.employed('Far', 'other')
    await town.works(near, jonas)
    await town.works(far, jonas)
    expect(await ask.readable(far, 'goals')).not.toContain(jonas.id)
    expect(await ask.readable(near, 'goals')).not.toContain(jonas.id)
    expect(await ask.known(far)).not.toContain(jonas.id)
    for (const one of [near, far])
      await town.writes(jonas, (write) => trust(write, jonas.id, one.id))
    expect(await ask.readable(far, 'goals')).toContain(jonas.id)
    expect(await ask.readable(near, 'goals')).not.toContain(jonas.id)
    await town.writes(jonas, (write) => distrust(write, jonas.id, far.id))
    expect(await ask.readable(far, 'goals')).not.toContain(jonas.id)
  })

  test('what was shared with staff before is closed; what is shared since stands; a sister sees on', async () => {
    const line = await ask.employed('Line', 'one', '2026-11-19', 'citizen')
    const tom = await ask.employed('Tom', 'other')
    await town.shares(line, tom, 'hopes')
    await town.shares(line, ida, 'hopes')
    expect(await ask.readable(tom, 'hopes')).not.toContain(line.id)
    expect(await ask.readable(ida, 'hopes')).toContain(line.id)
    town.clock.move(hours(48))
    await town.shares(line, tom, 'story')
    expect(await ask.readable(tom, 'story')).toContain(line.id)
    expect(await ask.readable(tom, 'hopes')).not.toContain(line.id)
    town.clock.move(hours(-48))
  })

  test('somebody who was never a citizen is not locked, and a citizen without work is not', async () => {
    const locked = (who: Somebody) =>
      town.reads(who, async (read) => {
        const rows = await read.sql(
          sql<{ locked: boolean }>`select circle.locked(${who.id}) as locked`,
        )
        return rows[0]?.locked
      })
    expect(await locked(anna)).toBe(false)
    expect(await locked(maja)).toBe(false)
    expect(await locked(await ask.employed('Both', 'one', '2026-01-01', 'citizen'))).toBe(true)
  })
})

describe('a shielded record', () => {
  test('is closed to those who work with the person until they are named, and opens by itself', async () => {
    const until = hours(24)
    await town.writes(bo, (write) => shield(write, anna.id, { reason: 'threat', until }))
    expect(await ask.readable(maja, 'goals')).not.toContain(anna.id)
    await town.writes(bo, (write) => trust(write, anna.id, maja.id))
    expect(await ask.readable(maja, 'goals')).toContain(anna.id)
    expect(await ask.readable(karen, 'goals')).not.toContain(anna.id)
    await town.writes(anna, (write) => distrust(write, anna.id, maja.id))
    expect(await ask.readable(maja, 'goals')).not.toContain(anna.id)
    town.clock.move(until)
    expect(await ask.readable(maja, 'goals')).toContain(anna.id)
    town.clock.move(hours(-24))
    await town.writes(bo, (write) => unshield(write, anna.id))
    expect(await ask.readable(karen, 'goals')).toContain(anna.id)
  })

  test('nobody who works with the person may shield, or let themselves in', async () => {
    const why = { reason: 'other', until: hours(24) } as const
    expect(await refused(town.writes(maja, (write) => shield(write, anna.id, why)))).toBe('42501')
    expect(await refused(town.writes(maja, (write) => trust(write, anna.id, maja.id)))).toBe(
      '42501',
    )
    expect(await refused(town.writes(bo, (write) => trust(write, anna.id, bo.id)))).toBe('42501')
  })
})
