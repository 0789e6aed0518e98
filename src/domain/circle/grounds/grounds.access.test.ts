import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { make, whenOf } from '../../appointment/index.ts'
import { changesOfMine } from '../../audit/index.ts'
import { registerRepresentative, substitute } from '../access/access.writes.ts'
import { consentTo, withdrawConsent } from '../exchange/exchange.queries.ts'
import { whoSees } from './grounds.queries.ts'
import { endRepresentation, objectTo } from './grounds.writes.ts'
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

describe('a substitute', () => {
  test('sees what the colleague sees, from and until, and not after it is handed back', async () => {
    const sara = await town.person('Sara', 'staff')
    const relation = await town.works(await town.person('Ill', 'staff'), anna)
    const cover = { relation, person: sara.id, from: hours(1), until: hours(5) }
    await town.writes(bo, (write) => substitute(write, anna.id, cover))
    expect(await ask.readable(sara, 'steps')).not.toContain(anna.id)
    town.clock.move(hours(2))
    expect(await ask.readable(sara, 'steps')).toContain(anna.id)
    expect(await ask.ground(sara, anna, 'steps')).toBe('substitute')
    expect(await ask.readable(sara, 'hopes')).not.toContain(anna.id)
    town.clock.move(hours(3))
    expect(await ask.readable(sara, 'steps')).not.toContain(anna.id)
    town.clock.move(hours(-5))
  })

  test('is gone when the relation it rests on has ended', async () => {
    const per = await town.person('Per', 'staff')
    const relation = await town.works(await town.person('Left', 'staff'), anna)
    const cover = { relation, person: per.id, from: hours(0), until: hours(5) }
    await town.writes(bo, (write) => substitute(write, anna.id, cover))
    expect(await ask.readable(per, 'steps')).toContain(anna.id)
    await town.seeds((write) =>
      write.q
        .updateTable('circle.staff_relation')
        .set({ ended_at: write.now })
        .where('id', '=', relation)
        .execute(),
    )
    expect(await ask.readable(per, 'steps')).not.toContain(anna.id)
  })

  test('nobody may put themselves on, or arrange it for a relation that is not theirs', async () => {
    const relation = await town.works(await town.person('Busy', 'staff'), anna)
    const ilse = await town.person('Ilse', 'staff')
    const cover = { relation, person: ilse.id, from: hours(0), until: hours(5) }
    for (const who of [ilse, ida])
      expect(await refused(town.writes(who, (write) => substitute(write, anna.id, cover)))).toBe(
        '42501',
      )
  })

  test('a relation of somebody who is no longer employed opens nothing', async () => {
    const gone = await ask.employed('Gone', 'one', '2020-01-01')
    await town.works(gone, anna)
    expect(await ask.readable(gone, 'steps')).toContain(anna.id)
    await town.seeds((write) =>
      write.q
        .updateTable('person.role')
        .set({ until_day: '2026-11-17' })
        .where('person_id', '=', gone.id)
        .execute(),
    )
    expect(await ask.readable(gone, 'steps')).not.toContain(anna.id)
  })
})

describe('one who acts for the person', () => {
  const paper = (
    kind: 'attorney' | 'guardian' | 'companion',
    reads: string[],
    writes: string[],
  ) => ({
    ...{ person: ida.id, kind, reads, writes },
    until: hours(100),
    document: 'Journal 2026-14',
  })

  test('sees and writes within the limits, and what is written is marked', async () => {
    const limits = paper('attorney', ['appointments', 'steps'], ['appointments'])
    const id = await town.writes(karen, (write) => registerRepresentative(write, anna.id, limits))
    expect(await ask.readable(ida, 'appointments')).toContain(anna.id)
    expect(await ask.writable(ida, 'appointments')).toContain(anna.id)
    expect(await ask.writable(ida, 'steps')).not.toContain(anna.id)
    expect(await ask.readable(ida, 'goals')).not.toContain(anna.id)
    expect(await ask.ground(ida, anna, 'steps')).toBe('representation')
    const facts = { form: 'visit', title: 'Lægen', place: '', what: '', minutes: 30 } as const
    const when = whenOf('2026-12-01', '13:00', 'Europe/Copenhagen')
    await town.writes(ida, (write) => make(write, anna.id, when, facts, []))
    const seen = await town.reads(anna, (read) => changesOfMine(read, new Date(0)))
    expect(seen.find(({ kind }) => kind === 'appointment_made')).toMatchObject({
      name: 'Ida',
      behalf: true,
    })
    await town.writes(anna, (write) => endRepresentation(write, id))
    expect(await ask.readable(ida, 'steps')).not.toContain(anna.id)
  })

  test('a guardian is objected to and not ended by the person; the objection is kept', async () => {
    const limits = paper('guardian', ['appointments'], [])
    const id = await town.writes(bo, (write) => registerRepresentative(write, anna.id, limits))
    expect(await refused(town.writes(anna, (write) => endRepresentation(write, id)))).toBe('42501')
    await town.writes(anna, (write) => objectTo(write, id))
    expect(await ask.readable(ida, 'appointments')).toContain(anna.id)
    town.clock.move(hours(101))
    expect(await ask.readable(ida, 'appointments')).not.toContain(anna.id)
    town.clock.move(hours(-101))
    await town.writes(bo, (write) => endRepresentation(write, id))
    expect(await ask.readable(ida, 'appointments')).not.toContain(anna.id)
  })

  test('a companion sees only what is shared for a meeting', async () => {
    const limits = paper('companion', [], [])
    await town.writes(karen, (write) => registerRepresentative(write, anna.id, limits))
    for (const subject of ['appointments', 'goals'])
      expect(await ask.readable(ida, subject)).not.toContain(anna.id)
  })

  test('nobody may register themselves, nor a worker who does not coordinate', async () => {
    const limits = paper('attorney', ['goals'], [])
    for (const who of [ida, maja])
      expect(
        await refused(town.writes(who, (write) => registerRepresentative(write, anna.id, limits))),
      ).toBe('42501')
  })
})

describe('a consent to exchange', () => {
  const wanted = (person: Id) => ({
    ...{ receiver: 'Jobcenter Nordby', purpose: 'Så I ved det samme.', person },
    ...{ subjects: ['goals'], until: hours(48) },
  })

  test('opens what it names, until its day, and not after it is withdrawn', async () => {
    const dorte = await town.person('Dorte', 'partner')
    const id = await town.writes(anna, (write) => consentTo(write, wanted(dorte.id)))
    expect(await ask.readable(dorte, 'goals')).toContain(anna.id)
    expect(await ask.readable(dorte, 'steps')).not.toContain(anna.id)
    expect(await ask.ground(dorte, anna, 'goals')).toBe('exchange')
    town.clock.move(hours(48))
    expect(await ask.readable(dorte, 'goals')).not.toContain(anna.id)
    town.clock.move(hours(-48))
    await town.writes(anna, (write) => withdrawConsent(write, id))
    expect(await ask.readable(dorte, 'goals')).not.toContain(anna.id)
  })

  test('nobody may give it for another, nor withdraw it', async () => {
    const henrik = await town.person('Henrik', 'partner')
    const id = await town.writes(anna, (write) => consentTo(write, wanted(henrik.id)))
    const forAnna = town.writes(maja, (write) =>
      write.sql(sql`insert into circle.exchange_consent
        (id, citizen_id, person_id, receiver_sealed, purpose_sealed, subjects, text_version, given_at, given_by, until_at)
        values (${newId()}, ${anna.id}, ${maja.id}, '', '', '{hopes}', 1, ${write.now}, ${anna.id}, ${hours(4)})`),
    )
    expect(await refused(forAnna)).toBe('42501')
    expect(await refused(town.writes(maja, (write) => withdrawConsent(write, id)))).toBe('Missing')
  })
})

describe('who sees what, asked of the sets themselves', () => {
  test('the person is told what the policies do, and so is one who looks after access', async () => {
    const mine = await town.reads(anna, (read) => whoSees(read, anna.id))
    for (const { person, subject, single } of mine.filter((one) => !one.single)) {
      const who: Somebody = { id: person, name: '', actor: { kind: 'person', id: person } }
      expect([await ask.readable(who, subject), single]).toEqual([
        expect.arrayContaining([anna.id]),
        false,
      ])
    }
    expect(mine.length).toBeGreaterThan(8)
    expect(await town.reads(bo, (read) => whoSees(read, anna.id))).toEqual(mine)
  })

  test('nobody else may ask, and asking leaves nobody in another’s place', async () => {
    expect(await town.reads(maja, (read) => whoSees(read, anna.id))).toEqual([])
    const after = await town.reads(anna, async (read) => {
      await whoSees(read, anna.id)
      return read.sql(sql<{ id: string }>`select platform.actor() as id`)
    })
    expect(after).toEqual([{ id: anna.id }])
  })
})
