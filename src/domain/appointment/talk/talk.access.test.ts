import { describe, expect, test } from 'vitest'
import type { Somebody } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { deny, shield } from '../../circle/index.ts'
import { everyday } from '../test/everyday.ts'
import { refusal } from '../test/walk.ts'
import { myTalks, talksInMyUnits, whoIsHere } from './talk.queries.ts'
import { askForTalk, endTalk, sayHere, takeTalk } from './talk.writes.ts'

const e = everyday()
const asks = () =>
  e.town.writes(e.anna, (write) =>
    askForTalk(write, { unit: e.unit, form: 'phone', words: 'Kun for jer' }),
  )
const mine = (who: Somebody) => e.town.reads(who, talksInMyUnits)
const as = <T>(who: Somebody, work: Parameters<typeof e.town.writes<T>>[1]) =>
  refusal(e.town.writes(who, work))
const ends = (who: Somebody, how: 'talked' | 'withdrawn') =>
  as(who, async (write) => {
    const found = [...(await myTalks(write)), ...(await talksInMyUnits(write))]
    const talk = found.find(({ citizen }) => citizen.id === e.anna.id)
    return endTalk(write, talk ?? ({ id: newId(), citizen: { id: e.anna.id } } as never), how)
  })

describe('a wish to talk', () => {
  test('is not made in the name of another, nor of a unit that is not around one', async () => {
    const forAnna = await as(e.maja, (write) =>
      write.q
        .insertInto('appointment.talk')
        .values({
          ...{ id: newId(), citizen_id: e.anna.id, unit_id: e.unit, form: 'phone' },
          ...{ words_sealed: Buffer.from('x'), asked_at: write.now },
        })
        .execute(),
    )
    expect(forAnna).toBe('42501')
    const other = newId()
    await e.town.seeds((write) =>
      write.q
        .insertInto('municipality.unit')
        .values({ id: other, name: 'Fyrhuset', kind: 'home', phone: '', place: '' })
        .execute(),
    )
    expect(
      await as(e.anna, (write) => askForTalk(write, { unit: other, form: 'phone', words: '' })),
    ).toBe('42501')
  })

  test('is seen and taken by those at work in the unit, and not by a stranger, a citizen or a visitor', async () => {
    await asks()
    expect((await mine(e.sami)).map(({ citizen }) => citizen.name)).toEqual(['Anna'])
    expect([await mine(e.stranger), await mine(e.peter)]).toEqual([[], []])
    const seen = await e.town.reads(null, (read) =>
      read.q.selectFrom('appointment.talk').select('id').execute(),
    )
    expect(seen).toEqual([])
    const [talk] = await mine(e.sami)
    const takes = (who: Somebody) =>
      as(who, async (write) => (talk ? takeTalk(write, talk, null) : undefined))
    for (const who of [e.stranger, e.peter, e.anna]) expect(await takes(who)).toBe('42501')
    expect(await takes(e.sami)).toBeUndefined()
  })

  test('is withdrawn by the person alone; those at work say only that they have talked', async () => {
    expect(await ends(e.maja, 'withdrawn')).toBe('42501')
    expect(await ends(e.stranger, 'talked')).toBe('Missing')
    expect(await ends(e.anna, 'withdrawn')).toBeUndefined()
    expect(await ends(e.anna, 'withdrawn')).toBe('Missing')
  })

  test('is closed to the unit while the person is shielded, and opens by itself', async () => {
    await asks()
    const bo = await e.town.person('Bo', 'admin')
    e.town.clock.move(new Date('2026-11-19T09:00:00Z'))
    const until = new Date('2026-11-19T10:00:00Z')
    await e.town.writes(bo, (write) => shield(write, e.anna.id, { reason: 'threat', until }))
    expect([await mine(e.sami), await mine(e.maja)]).toEqual([[], []])
    e.town.clock.move(until)
    expect(await mine(e.maja)).toHaveLength(1)
  })

  test('is closed to one whom the person keeps out, from the next question on', async () => {
    expect(await mine(e.sami)).toHaveLength(1)
    await e.town.writes(e.anna, (write) => deny(write, { person: e.sami.id }))
    expect(await mine(e.sami)).toEqual([])
    expect(await mine(e.maja)).toHaveLength(1)
  })
})

describe('being here', () => {
  test('is not shown to one who keeps that person out, and is to others whom the unit works with', async () => {
    await e.town.writes(e.sami, (write) => sayHere(write, e.unit, '15:00'))
    const here = async (who: Somebody) =>
      (await e.town.reads(who, whoIsHere)).map(({ name }) => name)
    expect([await here(e.anna), await here(e.peter)]).toEqual([[], ['Sami']])
  })

  test('is for oneself to say, and in one’s own unit', async () => {
    expect(await as(e.stranger, (write) => sayHere(write, e.unit, '15:00'))).toBe('42501')
    const forMaja = await as(e.sami, (write) =>
      write.q
        .insertInto('appointment.presence')
        .values({
          ...{ id: newId(), unit_id: e.unit, person_id: e.maja.id, day: '2026-11-18' },
          ...{ until_time: '15:00', until_at: write.now, added_at: write.now },
        })
        .execute(),
    )
    expect(forMaja).toBe('42501')
  })
})
