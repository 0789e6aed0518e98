import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town, wednesday } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { tidyUp } from '../../../platform/jobs/housekeeping.ts'
import { makeLog } from '../../../platform/log.ts'
import { make, sayHere, whenOf } from '../../appointment/index.ts'
import { addResident } from '../../everyday/index.ts'
import { personTidies } from '../person.tidies.ts'
import { ownPortrait, portrait, takeDown } from './portrait.queries.ts'
import { aUnitWith, faceFor, portrayed } from './test/drawn.ts'

const DAY = 86_400_000
let town: Town
let anna: Somebody
let maja: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  stranger = await town.person('Stranger', 'staff')
})
beforeEach(async () => {
  town.clock.move(wednesday)
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
})
afterAll(() => town.close())

const sees = async (viewer: Somebody | null, of = maja) =>
  (await faceFor(town, viewer, of)) !== null

/** Anna meets somebody on Friday. */
const meets = (who: Somebody) =>
  town.writes(anna, (write) =>
    make(
      write,
      anna.id,
      whenOf('2026-11-20', '10:00', 'Europe/Copenhagen'),
      { form: 'visit', minutes: 60, title: 'Gåtur', place: 'Søen', what: '' },
      [{ id: who.id, isStaff: true }],
    ),
  )

describe('a picture of somebody at work', () => {
  test('is put up by those who work here, and by nobody else', async () => {
    for (const kind of ['staff', 'peer', 'leader'])
      expect(await portrayed(town, await town.person('Kim', kind))).toBeTruthy()
    for (const kind of ['citizen', 'relative', 'volunteer', 'partner', 'admin'])
      await expect(portrayed(town, await town.person('Bo', kind))).rejects.toThrow(/row-level/)
  })

  test('is not put up of another, nor at another time', async () => {
    const puts = (person: Somebody, at: Date) =>
      town.writes(maja, (write) =>
        write.q
          .insertInto('person.portrait')
          .values({
            id: newId(),
            person_id: person.id,
            body_sealed: Buffer.from('x'),
            put_up_at: at,
          })
          .execute(),
      )
    await expect(puts(stranger, wednesday)).rejects.toThrow(/row-level/)
    await expect(puts(maja, new Date(0))).rejects.toThrow(/row-level/)
  })

  test('is one: a new one takes the place of the old, whose address shows nothing any more', async () => {
    const first = await portrayed(town, maja)
    const second = await portrayed(town, maja)
    expect(await town.reads(maja, ownPortrait)).toBe(second)
    await expect(town.reads(maja, (read) => portrait(read, first))).rejects.toThrow()
  })

  test('is taken down by the one it shows alone, and nobody changes it', async () => {
    const kim = await town.person('Kim', 'staff')
    await aUnitWith(town, 'home_support', maja, kim)
    const id = await portrayed(town, maja)
    const removes = town.writes(kim, (write) =>
      write.sql(sql`delete from person.portrait where id = ${id} returning id`),
    )
    expect(await removes).toEqual([])
    const changes = town.writes(maja, (write) =>
      write.sql(sql`update person.portrait set body_sealed = 'x' where id = ${id}`),
    )
    await expect(changes).rejects.toThrow(/permission denied/)
    expect(await town.writes(maja, takeDown)).toBe(true)
    expect(await sees(maja)).toBe(false)
    expect(await town.writes(maja, takeDown)).toBe(false)
  })

  test('is sealed in its row', async () => {
    const id = await portrayed(town, maja)
    const [row] = await town.seeds((write) =>
      write.sql(
        sql<{ body: Uint8Array }>`select body_sealed as body from person.portrait where id = ${id}`,
      ),
    )
    expect(Buffer.from(row?.body ?? []).includes('WEBP')).toBe(false)
    const opened = await town.reads(maja, (read) => portrait(read, id))
    expect(Buffer.from(opened).includes('WEBP')).toBe(true)
  })

  test('is gone when the work here has ended', async () => {
    await portrayed(town, maja)
    await portrayed(town, stranger)
    await town.seeds((write) =>
      write.sql(sql`update person.role set until_day = '2026-11-19' where person_id = ${maja.id}`),
    )
    town.clock.move(new Date(wednesday.getTime() + 2 * DAY))
    await tidyUp(town.db, makeLog({ level: 'silent' }), personTidies)
    expect(await sees(maja)).toBe(false)
    expect(await sees(stranger, stranger)).toBe(true)
  })
})

describe('a picture is seen', () => {
  beforeEach(() => portrayed(town, maja))

  test('by oneself, and not by visitors, by those who live here, nor by staff of elsewhere', async () => {
    expect([await sees(maja), await sees(null), await sees(anna), await sees(stranger)]).toEqual([
      ...[true, false, false, false],
    ])
  })

  test('by colleagues of the same unit, as long as both work there', async () => {
    const kim = await town.person('Kim', 'staff')
    await aUnitWith(town, 'home_support', maja, kim)
    expect(await sees(kim)).toBe(true)
    await town.seeds((write) =>
      write.sql(sql`update person.role set until_day = '2026-11-17' where person_id = ${kim.id}`),
    )
    expect(await sees(kim)).toBe(false)
  })

  test('by the person they work around, by whoever works there too, and by one who sees the circle', async () => {
    const sami = await town.person('Sami', 'staff')
    const ida = await town.person('Ida', 'relative')
    await town.works(sami, anna, { role: 'coordinator' })
    await town.works(maja, anna, { until: new Date(wednesday.getTime() + DAY) })
    expect([await sees(anna), await sees(sami), await sees(ida)]).toEqual([true, true, false])
    await town.shares(anna, ida, 'circle')
    expect(await sees(ida)).toBe(true)
    town.clock.move(new Date(wednesday.getTime() + 2 * DAY))
    expect([await sees(anna), await sees(sami), await sees(ida)]).toEqual([false, false, false])
  })

  test('by the person to whom they come, and by one who is shown that appointment', async () => {
    const ida = await town.person('Ida', 'relative')
    const id = await meets(maja)
    expect([await sees(anna), await sees(ida), await sees(stranger)]).toEqual([true, false, false])
    await town.shares(anna, ida, 'appointments', id)
    expect(await sees(ida)).toBe(true)
    await town.writes(anna, (write) =>
      write.sql(
        sql`update appointment.participant set ended_at = platform.now(), ended_by = ${anna.id} where appointment_id = ${id}`,
      ),
    )
    expect([await sees(anna), await sees(ida)]).toEqual([false, false])
  })

  test('not by one whom they met more than three months ago', async () => {
    await meets(maja)
    town.clock.move(new Date(wednesday.getTime() + 90 * DAY))
    expect(await sees(anna)).toBe(true)
    town.clock.move(new Date(wednesday.getTime() + 94 * DAY))
    expect(await sees(anna)).toBe(false)
  })

  test('by one who lives where they are on duty, as long as they are', async () => {
    const home = await aUnitWith(town, 'home', maja)
    const peter = await town.person('Peter')
    await town.works(maja, peter, { until: new Date(wednesday.getTime() + 1000) })
    await town.writes(maja, (write) => addResident(write, home, peter.id))
    town.clock.move(new Date(wednesday.getTime() + 60_000))
    expect(await sees(peter)).toBe(false)
    await town.writes(maja, (write) => sayHere(write, home, '15:30'))
    expect([await sees(peter), await sees(anna)]).toEqual([true, false])
    town.clock.move(new Date('2026-11-18T15:00:00Z'))
    expect(await sees(peter)).toBe(false)
  })
})
