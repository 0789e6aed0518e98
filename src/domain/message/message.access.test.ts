import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'

import { Missing } from '../../platform/web/errors.ts'
import { deny, removePerson } from '../circle/index.ts'
import { giveBack, take } from './message.closes.ts'
import { linesOf, membersOf } from './message.lines.ts'
import { teamThreads, thread } from './message.queries.ts'
import { addMember, endMember } from './message.writes.ts'
import { annaAndHers, aTeam, begins, employ, writes } from './test/threads.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let works: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  ;({ anna, ida, maja, works } = await annaAndHers(town))
  karen = await town.person('Karen', 'staff')
  await town.works(karen, anna, { role: 'coordinator' })
})
afterAll(() => town.close())

const reads = async (who: Somebody | null, id: Id): Promise<string[]> =>
  (await town.reads(who, (read) => linesOf(read, id))).lines.map(({ words }) => words)

const of = (id: Id) => ({ id, citizen: anna.id })
const memberOf = async (id: Id, who: Somebody) =>
  (await town.reads(anna, (read) => membersOf(read, id))).find(({ person }) => person === who.id)
    ?.id ?? ''

describe('who reads a thread', () => {
  test('those who are in it, and nobody who merely works with the person', async () => {
    const id = await begins(town, anna, { staff: [maja], words: 'Hej Maja' })
    expect(await reads(anna, id)).toEqual(['Hej Maja'])
    expect(await reads(maja, id)).toEqual(['Hej Maja'])
    for (const other of [karen, ida, null]) expect(await reads(other, id)).toEqual([])
    await expect(town.reads(karen, (read) => thread(read, id))).rejects.toBeInstanceOf(Missing)
  })

  test('a relative whom the person chose, until they are no longer in the circle', async () => {
    const id = await begins(town, anna, { chosen: [ida] })
    expect(await reads(ida, id)).toHaveLength(1)
    await town.writes(anna, (write) => removePerson(write, ida.id))
    expect(await reads(ida, id)).toEqual([])
  })

  test('a worker, for as long as they work with the person', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    await town.seeds((write) =>
      write.q
        .updateTable('circle.staff_relation')
        .set({ ended_at: write.now })
        .where('id', '=', works)
        .execute(),
    )
    expect(await reads(maja, id)).toEqual([])
  })

  test('nobody whom the person says no to altogether', async () => {
    const id = await begins(town, anna, { staff: [maja], chosen: [ida] })
    await town.writes(anna, async (write) => {
      await deny(write, { person: maja.id, subject: undefined })
      await deny(write, { person: ida.id, subject: undefined })
    })
    expect(await reads(maja, id)).toEqual([])
    expect(await reads(ida, id)).toEqual([])
  })

  test('one who comes later, from then on; or all of it, when the person shares it', async () => {
    const id = await begins(town, anna, { staff: [maja], words: 'Før' })
    town.clock.move(new Date(town.clock.now().getTime() + 60_000))
    await town.writes(anna, (write) =>
      addMember(write, of(id), { id: karen.id, kind: 'staff', earlier: false }),
    )
    await town.writes(anna, (write) =>
      addMember(write, of(id), { id: ida.id, kind: 'chosen', earlier: true }),
    )
    expect(await reads(karen, id)).toEqual([])
    town.clock.move(new Date(town.clock.now().getTime() + 60_000))
    await writes(town, anna, id, 'Efter')
    expect(await reads(karen, id)).toEqual(['Efter'])
    expect(await reads(ida, id)).toEqual(['Før', 'Efter'])
  })

  test('nobody who has left, or to whom the person said goodbye', async () => {
    const id = await begins(town, anna, { staff: [maja], chosen: [ida] })
    const member = await memberOf(id, ida)
    await town.writes(ida, (write) => endMember(write, of(id), member))
    const worker = await memberOf(id, maja)
    await town.writes(anna, (write) => endMember(write, of(id), worker))
    expect(await reads(ida, id)).toEqual([])
    expect(await reads(maja, id)).toEqual([])
  })

  test('a substitute, while they cover', async () => {
    const sofie = await town.person('Sofie', 'staff')
    const id = await begins(town, anna, { staff: [maja] })
    const until = new Date(town.clock.now().getTime() + 86_400_000)
    await town.seeds((write) =>
      write.q
        .insertInto('circle.substitution')
        .values({
          ...{ id: newId(), relation_id: works, citizen_id: anna.id, person_id: sofie.id },
          ...{ from_at: write.now, until_at: until, arranged_by: karen.id, arranged_at: write.now },
        })
        .execute(),
    )
    expect(await reads(sofie, id)).toHaveLength(1)
    town.clock.move(until)
    expect(await reads(sofie, id)).toEqual([])
  })
})

describe('a team', () => {
  test('is whoever is employed there today, and not those who were, or of another unit', async () => {
    const unit = await aTeam(town)
    const other = await aTeam(town, 'Myndighed')
    await employ(town, maja, unit)
    await employ(town, karen, other)
    const gone = await town.person('Gone', 'staff')
    await employ(town, gone, unit, '2025-01-01')
    const id = await begins(town, anna, { unit, words: 'Hej hold' })
    expect(await reads(maja, id)).toEqual(['Hej hold'])
    for (const one of [karen, gone]) expect(await reads(one, id)).toEqual([])
    const found = (await town.reads(maja, (read) => teamThreads(read, 1))).threads
    expect(found.map((one) => one.id)).toContain(id)
  })

  test('a colleague of the same unit never reads what one of them writes as a citizen', async () => {
    const unit = await aTeam(town)
    await employ(town, maja, unit)
    const peter = await town.person('Peter', 'citizen')
    await employ(town, peter, unit)
    const id = await begins(town, peter, { unit })
    expect(await reads(maja, id)).toEqual([])
  })

  test('takes a thread, lays it back, and nobody outside does either', async () => {
    const unit = await aTeam(town)
    await employ(town, maja, unit)
    const sofie = await town.person('Sofie', 'staff')
    await employ(town, sofie, unit)
    const id = await begins(town, anna, { unit })
    await expect(town.writes(karen, (write) => take(write, of(id)))).rejects.toMatchObject({
      code: '42501',
    })
    await town.writes(maja, (write) => take(write, of(id)))
    expect((await town.reads(anna, (read) => thread(read, id))).taken?.by).toBe(maja.id)
    const outside = town.writes(karen, (write) => giveBack(write, of(id)))
    await expect(outside).rejects.toBeInstanceOf(Missing)
    // A colleague lays back what lies with somebody who is away.
    await town.writes(sofie, (write) => giveBack(write, of(id)))
    expect((await town.reads(anna, (read) => thread(read, id))).taken).toBeNull()
  })
})
