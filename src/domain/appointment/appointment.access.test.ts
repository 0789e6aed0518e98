import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Somebody } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { answer, answerProposal } from './answers/appointment.answers.ts'
import { moveTo } from './answers/appointment.moves.ts'
import { appointment } from './appointment.queries.ts'
import { callOff, make } from './appointment.writes.ts'
import { aWalk, friday, proposes, refusal, says, seenBy, sets, told } from './test/walk.ts'

const walk = aWalk()

const sees = (who: Somebody | null, table: Table): Promise<number> =>
  walk.town.reads(
    who,
    async (read) => (await read.q.selectFrom(table).select('id').execute()).length,
  )

type Table =
  | 'appointment.appointment'
  | 'appointment.participant'
  | 'appointment.answer'
  | 'appointment.proposal'
  | 'appointment.proposal_answer'
const tables: Table[] = [
  'appointment.appointment',
  'appointment.participant',
  'appointment.answer',
  'appointment.proposal',
  'appointment.proposal_answer',
]

describe('who sees an appointment', () => {
  test('a stranger and a visitor see nothing of it, in any table', async () => {
    await walk.town.writes(walk.maja, async (write) =>
      answer(write, await appointment(write, walk.id), 'yes'),
    )
    await proposes(walk, walk.anna)
    for (const who of [walk.stranger, null]) {
      expect(await Promise.all(tables.map((table) => sees(who, table)))).toEqual([0, 0, 0, 0, 0])
    }
  })

  test('one who has another subject does not have this one', async () => {
    expect(await sees(walk.ida, 'appointment.appointment')).toBe(0)
  })

  test('one who is asked along sees that appointment and no other', async () => {
    await walk.town.writes(walk.anna, (write) => make(write, walk.anna.id, friday, told, []))
    const seen = await walk.town.reads(walk.jonas, (read) =>
      read.q
        .selectFrom('appointment.appointment')
        .select('id')
        .where('citizen_id', '=', walk.anna.id)
        .execute(),
    )
    expect(seen.map(({ id }) => id)).toContain(walk.id)
    expect(await sees(walk.anna, 'appointment.appointment')).toBeGreaterThan(seen.length)
  })

  test('what was shared for it is gone at the next question when it is withdrawn', async () => {
    await walk.town.writes(walk.anna, (write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now, ended_by: walk.anna.id })
        .where('object_id', '=', walk.id)
        .execute(),
    )
    expect(await refusal(seenBy(walk, walk.jonas))).toBe('Missing')
    expect(await says(walk, walk.jonas, walk.jonas)).toBe('42501')
  })

  test('staff see it as long as they work with the person, and then no more', async () => {
    const former = await walk.town.person('Former', 'staff')
    const until = new Date(walk.town.clock.now().getTime() + 60_000)
    await walk.town.works(former, walk.anna, { until })
    expect(await sees(former, 'appointment.appointment')).toBeGreaterThan(0)
    const before = walk.town.clock.now()
    walk.town.clock.move(until)
    expect(await sees(former, 'appointment.appointment')).toBe(0)
    walk.town.clock.move(before)
  })
})

describe('who may not make or change one', () => {
  test('a stranger, an asked person and the night duty may not make one for Anna', async () => {
    for (const who of [walk.stranger, walk.jonas, walk.ulla]) {
      const made = walk.town.writes(who, (write) => make(write, walk.anna.id, friday, told, []))
      expect(await refusal(made)).toBe('42501')
    }
  })

  test('nobody may make one in the name of another', async () => {
    const values = walk.town.writes(walk.maja, (write) =>
      write.sql(sql`insert into appointment.appointment (id, citizen_id, wall_day, wall_time, zone, starts_at, minutes,
        form, title_sealed, place_sealed, what_sealed, made_by, made_at, time_by)
        select ${newId()}, citizen_id, wall_day, wall_time, zone, starts_at, minutes, form, title_sealed, place_sealed,
          what_sealed, ${walk.anna.id}, platform.now(), ${walk.anna.id} from appointment.appointment where id = ${walk.id}`),
    )
    expect(await refusal(values)).toBe('42501')
  })

  test('a stranger and the night duty may not move or call it off', async () => {
    for (const who of [walk.stranger, walk.ulla]) {
      expect(await sets(walk, who, { wall_time: '14:00', time_by: who.id })).toBe('nothing')
      expect(await sets(walk, who, { called_off_at: new Date(0), called_off_by: who.id })).toBe(
        'nothing',
      )
    }
  })

  test('an asked person may not set a time of their own, nor call it off', async () => {
    expect(await sets(walk, walk.jonas, { wall_time: '14:00', time_by: walk.jonas.id })).toBe(
      '42501',
    )
    expect(
      await sets(walk, walk.jonas, { called_off_at: new Date(0), called_off_by: walk.jonas.id }),
    ).toBe('42501')
  })

  test('an asked person may not move it by a proposal of their own', async () => {
    await proposes(walk, walk.jonas)
    const moved = walk.town.writes(walk.jonas, async (write) => {
      const a = await appointment(write, walk.id)
      await moveTo(write, a, friday, { form: 'visit', proposal: a.proposal?.id ?? null })
    })
    expect(await refusal(moved)).toBe('42501')
  })

  test('an asked person’s yes moves it to Anna’s own proposal, and may not touch a word', async () => {
    await proposes(walk, walk.anna)
    await walk.town.writes(walk.jonas, async (write) =>
      answerProposal(write, await appointment(write, walk.id), 'yes'),
    )
    const moved = await seenBy(walk, walk.anna)
    expect([moved.day, moved.time, moved.version]).toEqual(['2026-11-20', '10:00', 2])
    expect(await sets(walk, walk.jonas, { title_sealed: Buffer.from('x') })).toBe('42501')
    expect(await sets(walk, walk.jonas, { minutes: 600 })).toBe('42501')
  })

  test('nobody may set a time in the name of another, or say that another called it off', async () => {
    expect(await sets(walk, walk.maja, { wall_time: '14:00', time_by: walk.anna.id })).toBe('42501')
    expect(
      await sets(walk, walk.maja, { called_off_at: new Date(0), called_off_by: walk.anna.id }),
    ).toBe('42501')
  })

  test('nobody may claim a proposal for a time that was not proposed', async () => {
    await proposes(walk, walk.anna)
    const { proposal } = await seenBy(walk, walk.anna)
    expect(
      await sets(walk, walk.maja, {
        wall_time: '08:00',
        proposal_id: proposal?.id,
        time_by: walk.maja.id,
      }),
    ).toBe('42501')
  })

  test('what is called off stays so', async () => {
    await walk.town.writes(walk.anna, async (write) =>
      callOff(write, await appointment(write, walk.id), 1),
    )
    expect(await sets(walk, walk.anna, { called_off_at: null, called_off_by: null })).toBe(
      'nothing',
    )
  })

  test('nobody may remove one, or rewrite an answer', async () => {
    await walk.town.writes(walk.anna, async (write) =>
      answer(write, await appointment(write, walk.id), 'not_today'),
    )
    const gone = walk.town.writes(walk.anna, (write) =>
      write.sql(sql`delete from appointment.appointment where id = ${walk.id}`),
    )
    expect(await refusal(gone)).toBe('42501')
    const changed = walk.town.writes(walk.anna, (write) =>
      write.sql(sql`update appointment.answer set answer = 'yes'`),
    )
    expect(await refusal(changed)).toBe('42501')
  })
})
