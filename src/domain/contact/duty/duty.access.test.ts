import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { Missing } from '../../../platform/web/errors.ts'
import { agreeWithDesk, crisisPlan, withdrawFromDesk, writePart } from '../../crisis/index.ts'
import { openContacts } from '../contact.queries.ts'
import { aDoor, type DoorTown, stopsWorking, writes } from '../test/door.ts'
import { agreedPeople, handovers, myShift, rosterUntil } from './duty.queries.ts'
import { acceptHandover, callOffShift, giveHandover, planShift } from './duty.writes.ts'

const HOUR = 3_600_000
let d: DoorTown
let anna: Somebody
let start: Date

beforeAll(async () => {
  d = await aDoor(await aTown())
  start = d.town.clock.now()
})
beforeEach(async () => {
  d.town.clock.move(start)
  anna = await d.town.person('Anna')
  await d.town.writes(anna, (write) =>
    writePart(write, { kind: 'helps', heading: '', words: 'Søen.' }),
  )
})
afterAll(() => d.town.close())

const later = (hours: number) => new Date(start.getTime() + hours * HOUR)
const at = (hours: number) => d.town.clock.move(later(hours))

/** Maja, who works at home support, has the duty for the door from one hour to another. */
async function shift(who: Somebody, from: number, until: number): Promise<Id> {
  const values = { unit: d.door, person: who.id, from: later(from), until: later(until), phone: '' }
  await d.town.writes(d.nina, (write) => planShift(write, values))
  const all = await d.town.reads(d.nina, (read) => rosterUntil(read, later(200)))
  return (
    all.find((one) => one.person === who.id && one.from.getTime() === values.from.getTime())?.id ??
    ''
  )
}

const planOf = (who: Somebody) =>
  d.town.reads(who, async (read) => (await crisisPlan(read, anna.id)).parts.length)

describe('whoever has the duty', () => {
  test('sees the contacts of the door while it lasts, and not before or after', async () => {
    const { id } = await writes(d)
    await shift(d.maja, 1, 3)
    const seen = async () => (await d.town.reads(d.maja, openContacts)).some((one) => one.id === id)
    expect(await seen()).toBe(false)
    at(1)
    expect(await seen()).toBe(true)
    // An hour longer than planned, so that there is never nobody.
    at(3.9)
    expect(await seen()).toBe(true)
    at(4)
    expect(await seen()).toBe(false)
  })

  test('has it no longer once the shift is called off', async () => {
    const id = await shift(d.maja, 5, 8)
    at(6)
    expect(await d.town.reads(d.maja, myShift)).toMatchObject({ id })
    await d.town.writes(d.nina, (write) => callOffShift(write, id))
    expect(await d.town.reads(d.maja, myShift)).toBeUndefined()
  })

  test('has it no longer once they do not work here', async () => {
    const kim = await d.town.person('Kim', 'staff')
    const values = { unit: d.door, person: kim.id, from: later(10), until: later(12), phone: '' }
    await d.town.writes(d.nina, (write) => planShift(write, values))
    at(11)
    expect(await d.town.reads(kim, myShift)).toBeDefined()
    await stopsWorking(d.town, kim, '2026-11-17')
    expect(await d.town.reads(kim, myShift)).toBeUndefined()
  })
})

describe('plans for hard days', () => {
  test('open to the duty desk by consent given beforehand, and only while on duty', async () => {
    await shift(d.maja, 20, 22)
    await d.town.writes(anna, (write) => agreeWithDesk(write, null))
    expect(await planOf(d.maja)).toBe(0)
    at(21)
    expect(await planOf(d.maja)).toBe(1)
    expect((await d.town.reads(d.maja, agreedPeople)).map(({ id }) => id)).toEqual([anna.id])
    at(24)
    expect(await planOf(d.maja)).toBe(0)
    expect(await d.town.reads(d.maja, agreedPeople)).toEqual([])
  })

  test('stay closed without consent, and close when it is withdrawn', async () => {
    await shift(d.maja, 30, 32)
    at(31)
    expect(await planOf(d.maja)).toBe(0)
    await d.town.writes(anna, (write) => agreeWithDesk(write, null))
    expect(await planOf(d.maja)).toBe(1)
    await d.town.writes(anna, withdrawFromDesk)
    expect(await planOf(d.maja)).toBe(0)
  })

  test('stay closed to those at the door who are not on duty, and to those who lead', async () => {
    await d.town.writes(anna, (write) => agreeWithDesk(write, null))
    for (const who of [d.nina, d.sami, d.christine]) expect(await planOf(who)).toBe(0)
  })

  test('are looked at by the ground of the duty, in the log of the person', async () => {
    await shift(d.maja, 40, 42)
    at(41)
    await d.town.writes(anna, (write) => agreeWithDesk(write, null))
    await d.town.reads(d.maja, (read) => crisisPlan(read, anna.id, 'duty_desk'))
    const looks = await d.town.reads(anna, (read) =>
      read.sql(sql`select ground, subjects from audit.look where citizen_id = ${anna.id}`),
    )
    expect(looks).toEqual([{ ground: 'duty_desk', subjects: ['crisis'] }])
  })
})

describe('the roster', () => {
  test('is not for those without a unit that has one', async () => {
    await shift(d.jens, 50, 52)
    expect(await d.town.reads(d.anna, (read) => rosterUntil(read, later(200)))).toEqual([])
    expect(
      (await d.town.reads(d.christine, (read) => rosterUntil(read, later(200)))).length,
    ).toBeGreaterThan(0)
  })

  test('is not planned by others, nor in another’s name, nor with somebody who does not work here', async () => {
    const one = (who: Somebody, more: object = {}) =>
      d.town.writes(who, (write) =>
        write.q
          .insertInto('contact.shift')
          .values({
            id: newId(),
            unit_id: d.door,
            person_id: d.jens.id,
            from_at: later(60),
            until_at: later(62),
            planned_at: write.now,
            planned_by: who.id,
            ...more,
          })
          .execute(),
      )
    await expect(one(d.maja)).rejects.toThrow(/row-level security/)
    await expect(one(anna)).rejects.toThrow(/row-level security/)
    await expect(one(d.nina, { planned_by: d.jens.id })).rejects.toThrow(/row-level security/)
    await expect(one(d.nina, { person_id: anna.id })).rejects.toThrow(/row-level security/)
    await expect(one(d.nina, { unit_id: d.support })).rejects.toThrow(/row-level security/)
  })

  test('does not put somebody twice at the same hour', async () => {
    const values = { unit: d.door, person: d.jens.id, from: later(70), until: later(72), phone: '' }
    expect(await d.town.writes(d.nina, (write) => planShift(write, values))).toBe(true)
    expect(await d.town.writes(d.jens, (write) => planShift(write, values))).toBe(false)
  })

  test('is not called off by one who has nothing to do with it', async () => {
    const id = await shift(d.jens, 74, 75)
    await expect(d.town.writes(d.maja, (write) => callOffShift(write, id))).rejects.toThrow()
  })
})

describe('a handover between shifts', () => {
  test('is read by the next one, who takes over; then the first one has the duty no longer', async () => {
    const first = await shift(d.maja, 80, 82)
    await shift(d.jens, 82, 90)
    at(81.9)
    await d.town.writes(d.maja, (write) => giveHandover(write, first, 'En ringer igen kl. 23.'))
    at(82.1)
    const [told] = await d.town.reads(d.jens, handovers)
    expect(told).toMatchObject({ words: 'En ringer igen kl. 23.', name: 'Maja', acceptedAt: null })
    expect(await d.town.reads(d.maja, myShift)).toBeDefined()
    await d.town.writes(d.jens, (write) => acceptHandover(write, told?.id ?? ''))
    expect(await d.town.reads(d.maja, myShift)).toBeUndefined()
    await expect(
      d.town.writes(d.jens, (write) => acceptHandover(write, told?.id ?? '')),
    ).rejects.toThrow()
  })

  test('is not accepted by oneself, nor read by one who has no duty', async () => {
    const own = await shift(d.maja, 100, 102)
    at(101)
    await d.town.writes(d.maja, (write) => giveHandover(write, own, 'Ro på.'))
    const [told] = await d.town.reads(d.maja, handovers)
    await expect(
      d.town.writes(d.maja, (write) => acceptHandover(write, told?.id ?? '')),
    ).rejects.toThrow(Missing)
    expect(await d.town.reads(d.sami, handovers)).toEqual([])
    expect(await d.town.reads(d.christine, handovers)).toEqual([])
  })

  test('is not written about another’s shift', async () => {
    const theirs = await shift(d.jens, 110, 112)
    await shift(d.maja, 110, 112)
    at(111)
    await expect(
      d.town.writes(d.maja, (write) => giveHandover(write, theirs, 'Falsk.')),
    ).rejects.toThrow(/row-level security/)
  })
})
