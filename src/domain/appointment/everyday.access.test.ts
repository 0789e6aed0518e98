import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import type { Somebody } from '../../../test/town.ts'
import type { Write } from '../../platform/data/db.ts'
import { newId } from '../../platform/data/id.ts'
import { allow, deny } from '../circle/index.ts'
import { answer, answerProposal, propose } from './answers/appointment.answers.ts'
import { appointment } from './appointment.queries.ts'
import { whenOf } from './appointment.when.ts'
import { make } from './appointment.writes.ts'
import { substitute, travels } from './around/substitute.ts'
import { takenTimes } from './day/taken.ts'
import { recordNotHeld, sayReason, takeNotHeldBack } from './happened/happened.writes.ts'
import { timesOf } from './series/series.rules.ts'
import { endSeries, makeSeries } from './series/series.writes.ts'
import { aWalk, friday, refusal, seenBy, sets, told } from './test/walk.ts'

const walk = aWalk()
const zone = 'Europe/Copenhagen'
const as = <T>(who: Somebody, work: Parameters<typeof walk.town.writes<T>>[1]) =>
  refusal(walk.town.writes(who, work))

const rule = {
  every: 'week',
  from: '2026-11-25',
  time: '09:00',
  zone,
  until: '2026-12-09',
} as const

/** Three Wednesdays with Maja. */
function weekly(write: Write) {
  const times = timesOf(rule, '2026-11-24', '2026-12-31')
  const planned = { ...rule, citizen: walk.anna.id, today: '2026-11-18', times }
  return makeSeries(write, planned, told, [{ id: walk.maja.id, isStaff: true }])
}

/** A meeting that has begun. */
const past = () =>
  walk.town.writes(walk.maja, (write) =>
    make(write, walk.anna.id, whenOf('2026-11-17', '13:00', zone), told, [
      { id: walk.maja.id, isStaff: true },
    ]),
  )

describe('a meeting that came to nothing', () => {
  test('is not for a stranger, the night duty or one who is asked along to say', async () => {
    const id = await past()
    for (const who of [walk.stranger, walk.ulla, walk.jonas]) {
      const said = await as(who, (write) =>
        write.q
          .insertInto('appointment.not_held')
          .values({
            ...{ id: newId(), appointment_id: id, citizen_id: walk.anna.id, ours: false },
            ...{ recorded_by: who.id, recorded_at: write.now },
          })
          .execute(),
      )
      expect(said).toBe('42501')
    }
  })

  test('cannot be said of what has not begun, nor twice, nor taken back by another', async () => {
    const ahead = await as(walk.maja, async (write) =>
      recordNotHeld(write, await appointment(write, walk.id), false),
    )
    expect(ahead).toBe('42501')
    const id = await past()
    const says = (who: Somebody) =>
      as(who, async (write) => recordNotHeld(write, await appointment(write, id), true))
    expect([await says(walk.anna), await says(walk.maja)]).toEqual([undefined, '23505'])
    const back = await as(walk.maja, async (write) =>
      takeNotHeldBack(write, await appointment(write, id)),
    )
    expect(back).toBe('Missing')
  })

  test('why is the person’s alone to say, and those who work there see it, and no others', async () => {
    const id = await past()
    const why = (who: Somebody) =>
      as(who, async (write) => sayReason(write, await appointment(write, id), 'bus'))
    expect([await why(walk.maja), await why(walk.anna)]).toEqual(['42501', undefined])
    await walk.town.shares(walk.anna, walk.ida, 'appointments')
    const sees = async (who: Somebody) =>
      (
        await walk.town.reads(who, (read) =>
          read.q.selectFrom('appointment.not_held_reason').select('id').execute(),
        )
      ).length
    expect([await sees(walk.maja), await sees(walk.ida), await sees(walk.stranger)]).toEqual([
      1, 0, 0,
    ])
  })
})

describe('who comes instead', () => {
  test('is not for the night duty, a stranger or one who is asked along to arrange', async () => {
    for (const who of [walk.ulla, walk.stranger, walk.jonas]) {
      const done = await as(who, async (write) =>
        substitute(write, { ...(await appointment(write, walk.id)) }, walk.maja.id, walk.ulla.id),
      )
      expect(['42501', 'Missing']).toContain(done)
    }
    expect(
      await as(walk.maja, async (write) =>
        substitute(write, await appointment(write, walk.id), walk.jonas.id, walk.ulla.id),
      ),
    ).toBe('Missing')
  })

  test('nobody writes how long another travels', async () => {
    const sent = await as(walk.maja, async (write) => {
      const done = await write.q
        .updateTable('appointment.participant')
        .set({ travel_minutes: 200 })
        .where('person_id', '=', walk.jonas.id)
        .executeTakeFirstOrThrow()
      return done.numUpdatedRows
    })
    expect(['nothing', '42501']).toContain(sent)
    expect(
      await as(walk.maja, async (write) => travels(write, await appointment(write, walk.id), 15)),
    ).toBeUndefined()
  })
})

describe('one whom Anna keeps out', () => {
  const no = () => ({ person: walk.maja.id })
  afterEach(() => walk.town.writes(walk.anna, (write) => allow(write, no())))

  test('is put on no appointment, and on nothing that is made on by itself', async () => {
    const made = await walk.town.writes(walk.maja, (write) => weekly(write))
    const company = () =>
      walk.town.db
        .as({ kind: 'system', role: 'roret_jobs' })
        .write((write) =>
          write.sql(sql`select person_id as id from appointment.series_company(${made.id})`),
        )
    expect(await company()).toEqual([{ id: walk.maja.id }])
    await walk.town.writes(walk.anna, (write) => deny(write, no()))
    expect(await company()).toEqual([])
    const along = await as(walk.anna, (write) =>
      make(write, walk.anna.id, friday, told, [{ id: walk.maja.id, isStaff: true }]),
    )
    expect(along).toBe('42501')
  })
})

describe('another place', () => {
  test('an asked person’s yes moves it to the place that Anna proposed, and to no other', async () => {
    await walk.town.writes(walk.anna, async (write) =>
      propose(write, await appointment(write, walk.id), friday, {
        ...{ form: 'visit', words: '', place: 'Caféen' },
      }),
    )
    expect(await sets(walk, walk.jonas, { place_sealed: Buffer.from('x'), way_sealed: null })).toBe(
      '42501',
    )
    await walk.town.writes(walk.jonas, async (write) =>
      answerProposal(write, await appointment(write, walk.id), 'yes'),
    )
    expect((await seenBy(walk, walk.anna)).place).toBe('Caféen')
    expect(await sets(walk, walk.jonas, { link_sealed: Buffer.from('x') })).toBe('42501')
  })
})

describe('a regular appointment', () => {
  const makes = (who: Somebody) => walk.town.writes(who, (write) => weekly(write))

  test('is not for a stranger, the night duty or one who is asked along to make or stop', async () => {
    for (const who of [walk.stranger, walk.ulla, walk.jonas])
      expect(await refusal(makes(who))).toBe('42501')
    const { id } = await makes(walk.maja)
    for (const who of [walk.stranger, walk.ulla, walk.jonas])
      expect(await as(who, (write) => endSeries(write, id, walk.anna.id))).toBe('Missing')
    expect(await as(walk.anna, (write) => endSeries(write, id, walk.anna.id))).toBeUndefined()
    expect(await as(walk.anna, (write) => endSeries(write, id, walk.anna.id))).toBe('Missing')
  })

  test('made on by the job, reads no word of it and nobody else’s appointments', async () => {
    const jobs = walk.town.db.as({ kind: 'system', role: 'roret_jobs' })
    const words = jobs.write((write) => write.sql(sql`select title_sealed from appointment.series`))
    expect(await refusal(words)).toBe('42501')
    const single = await jobs.write((write) =>
      write.sql(sql`select id from appointment.appointment where id = ${walk.id}`),
    )
    expect(single).toEqual([])
  })
})

describe('when somebody at work is taken', () => {
  const asks = async (who: Somebody | null) =>
    (
      await walk.town.reads(who, (read) =>
        takenTimes(read, [walk.maja.id, walk.jonas.id], new Date(0), new Date('2030-01-01')),
      )
    ).map(({ person }) => person)

  test('is told to colleagues and to those they work with, of those at work alone', async () => {
    const colleague = new Set(await asks(walk.stranger))
    expect([...colleague]).toEqual([walk.maja.id])
    expect(new Set(await asks(walk.anna))).toEqual(new Set([walk.maja.id]))
  })

  test('is not so by what she or Anna has declined', async () => {
    const isTaken = async () => {
      const all = await walk.town.reads(walk.stranger, (read) =>
        takenTimes(read, [walk.maja.id], new Date(0), new Date('2030-01-01')),
      )
      return all.some(({ appointment: id }) => id === walk.id)
    }
    const say = (who: Somebody, said: 'yes' | 'no' | 'not_today') =>
      walk.town.writes(who, async (write) => answer(write, await appointment(write, walk.id), said))
    expect(await isTaken()).toBe(true)
    await say(walk.maja, 'no')
    expect(await isTaken()).toBe(false)
    walk.town.clock.move(new Date(walk.town.clock.now().getTime() + 1000))
    await say(walk.maja, 'yes')
    expect(await isTaken()).toBe(true)
    await say(walk.anna, 'not_today')
    expect(await isTaken()).toBe(false)
  })

  test('is not told to a visitor, nor to those who do not know them', async () => {
    expect(await asks(null)).toEqual([])
    expect(await asks(walk.ida)).toEqual([])
  })
})
