import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { make, whenOf } from '../../appointment/index.ts'
import { changesOfMine } from '../../audit/index.ts'
import { register } from '../../person/index.ts'
import { registerRepresentative, shield, substitute, unshield } from '../access/access.writes.ts'
import { consentTo, withdrawConsent } from '../exchange/exchange.queries.ts'
import { denials, whoSees } from './grounds.queries.ts'
import { allow, deny, distrust, endRepresentation, objectTo, trust } from './grounds.writes.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let bo: Somebody
let unit: Id
let otherUnit: Id

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karen = await town.person('Karen', 'staff')
  bo = await town.person('Bo', 'admin')
  await town.works(maja, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  unit = newId()
  otherUnit = newId()
  await town.seeds((write) =>
    write.q
      .insertInto('municipality.unit')
      .values([
        { id: unit, name: 'Værket', kind: 'centre', phone: '', place: '' },
        { id: otherUnit, name: 'Laden', kind: 'centre', phone: '', place: '' },
      ])
      .execute(),
  )
})
afterAll(() => town.close())

const set = (name: string) => async (who: Somebody, subject?: string) =>
  town.reads(who, async (read) => {
    const call = subject ? sql`${sql.raw(name)}(${subject})` : sql`${sql.raw(name)}()`
    return (await read.sql(sql<{ id: string }>`select ${call} as id`)).map((row) => row.id)
  })
const readable = set('circle.readable')
const writable = set('circle.writable')
const known = set('circle.known')
const attended = set('circle.attended')
const ground = (who: Somebody, citizen: Somebody, subject: string) =>
  town.reads(who, async (read) => {
    const rows = await read.sql(
      sql<{ ground: string }>`select circle.ground(${citizen.id}, ${subject}) as ground`,
    )
    return rows[0]?.ground
  })
const hours = (count: number) => new Date(town.clock.now().getTime() + count * 3_600_000)
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return errorCode(error) ?? (error as Error | undefined)?.name
}
/** Somebody employed in a unit, from a day; and, for some, a citizen before. */
async function employed(name: string, of: Id, from = '2020-01-01', ...before: string[]) {
  const roles = [
    { kind: 'staff', unit: of, from },
    ...before.map((kind) => ({ kind, from: '2015-01-01', until: '2019-01-01' })),
  ]
  const id = await town.seeds((write) => register(write, { givenName: name, roles }, town.key))
  return { id, name, actor: { kind: 'person', id } } as Somebody
}

describe('a no goes before every yes', () => {
  test('to one subject: Karen may not see the goals, and sees the steps still', async () => {
    await town.writes(anna, (write) => deny(write, { person: karen.id, subject: 'goals' }))
    expect(await readable(karen, 'goals')).not.toContain(anna.id)
    expect(await writable(karen, 'goals')).not.toContain(anna.id)
    expect(await readable(karen, 'steps')).toContain(anna.id)
    expect(await readable(maja, 'goals')).toContain(anna.id)
    expect(await ground(karen, anna, 'goals')).toBe('none')
    await town.writes(anna, (write) => allow(write, { person: karen.id, subject: 'goals' }))
    expect(await readable(karen, 'goals')).toContain(anna.id)
  })

  test('to a subject for everybody: the work may not see it either, and the person may', async () => {
    await town.writes(anna, (write) => deny(write, { subject: 'steps' }))
    expect(await readable(maja, 'steps')).not.toContain(anna.id)
    expect(await readable(anna, 'steps')).toContain(anna.id)
    await town.writes(anna, (write) => allow(write, { subject: 'steps' }))
  })

  test('to a person: Karen may not see anything, nor the name, whatever was shared', async () => {
    await town.shares(anna, karen, 'hopes')
    await town.writes(anna, (write) => deny(write, { person: karen.id }))
    for (const subject of ['hopes', 'goals', 'circle'])
      expect(await readable(karen, subject)).not.toContain(anna.id)
    expect(await attended(karen)).not.toContain(anna.id)
    expect(await known(karen)).not.toContain(anna.id)
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
    expect(await readable(karen, 'hopes')).toContain(anna.id)
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
    const jonas = await employed('Jonas', unit, '2026-01-01', 'citizen')
    const near = await employed('Near', unit)
    const far = await employed('Far', otherUnit)
    await town.works(near, jonas)
    await town.works(far, jonas)
    expect(await readable(far, 'goals')).not.toContain(jonas.id)
    expect(await readable(near, 'goals')).not.toContain(jonas.id)
    expect(await known(far)).not.toContain(jonas.id)
    for (const one of [near, far])
      await town.writes(jonas, (write) => trust(write, jonas.id, one.id))
    expect(await readable(far, 'goals')).toContain(jonas.id)
    expect(await readable(near, 'goals')).not.toContain(jonas.id)
    await town.writes(jonas, (write) => distrust(write, jonas.id, far.id))
    expect(await readable(far, 'goals')).not.toContain(jonas.id)
  })

  test('what was shared with staff before is closed; what is shared since stands; a sister sees on', async () => {
    const line = await employed('Line', unit, '2026-11-19', 'citizen')
    const tom = await employed('Tom', otherUnit)
    await town.shares(line, tom, 'hopes')
    await town.shares(line, ida, 'hopes')
    expect(await readable(tom, 'hopes')).not.toContain(line.id)
    expect(await readable(ida, 'hopes')).toContain(line.id)
    town.clock.move(hours(48))
    await town.shares(line, tom, 'story')
    expect(await readable(tom, 'story')).toContain(line.id)
    expect(await readable(tom, 'hopes')).not.toContain(line.id)
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
    expect(await locked(await employed('Both', unit, '2026-01-01', 'citizen'))).toBe(true)
  })
})

describe('a shielded record', () => {
  test('is closed to those who work with the person until they are named, and opens by itself', async () => {
    const until = hours(24)
    await town.writes(bo, (write) => shield(write, anna.id, { reason: 'threat', until }))
    expect(await readable(maja, 'goals')).not.toContain(anna.id)
    await town.writes(bo, (write) => trust(write, anna.id, maja.id))
    expect(await readable(maja, 'goals')).toContain(anna.id)
    expect(await readable(karen, 'goals')).not.toContain(anna.id)
    await town.writes(anna, (write) => distrust(write, anna.id, maja.id))
    expect(await readable(maja, 'goals')).not.toContain(anna.id)
    town.clock.move(until)
    expect(await readable(maja, 'goals')).toContain(anna.id)
    town.clock.move(hours(-24))
    await town.writes(bo, (write) => unshield(write, anna.id))
    expect(await readable(karen, 'goals')).toContain(anna.id)
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

describe('a substitute', () => {
  test('sees what the colleague sees, from and until, and not after it is handed back', async () => {
    const sara = await town.person('Sara', 'staff')
    const relation = await town.works(await town.person('Ill', 'staff'), anna)
    const cover = { relation, person: sara.id, from: hours(1), until: hours(5) }
    await town.writes(bo, (write) => substitute(write, anna.id, cover))
    expect(await readable(sara, 'steps')).not.toContain(anna.id)
    town.clock.move(hours(2))
    expect(await readable(sara, 'steps')).toContain(anna.id)
    expect(await ground(sara, anna, 'steps')).toBe('substitute')
    expect(await readable(sara, 'hopes')).not.toContain(anna.id)
    town.clock.move(hours(3))
    expect(await readable(sara, 'steps')).not.toContain(anna.id)
    town.clock.move(hours(-5))
  })

  test('is gone when the relation it rests on has ended', async () => {
    const per = await town.person('Per', 'staff')
    const relation = await town.works(await town.person('Left', 'staff'), anna)
    const cover = { relation, person: per.id, from: hours(0), until: hours(5) }
    await town.writes(bo, (write) => substitute(write, anna.id, cover))
    expect(await readable(per, 'steps')).toContain(anna.id)
    await town.seeds((write) =>
      write.q
        .updateTable('circle.staff_relation')
        .set({ ended_at: write.now })
        .where('id', '=', relation)
        .execute(),
    )
    expect(await readable(per, 'steps')).not.toContain(anna.id)
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
    const gone = await employed('Gone', unit, '2020-01-01')
    await town.works(gone, anna)
    expect(await readable(gone, 'steps')).toContain(anna.id)
    await town.seeds((write) =>
      write.q
        .updateTable('person.role')
        .set({ until_day: '2026-11-17' })
        .where('person_id', '=', gone.id)
        .execute(),
    )
    expect(await readable(gone, 'steps')).not.toContain(anna.id)
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
    expect(await readable(ida, 'appointments')).toContain(anna.id)
    expect(await writable(ida, 'appointments')).toContain(anna.id)
    expect(await writable(ida, 'steps')).not.toContain(anna.id)
    expect(await readable(ida, 'goals')).not.toContain(anna.id)
    expect(await ground(ida, anna, 'steps')).toBe('representation')
    const facts = { form: 'visit', title: 'Lægen', place: '', what: '', minutes: 30 } as const
    const when = whenOf('2026-12-01', '13:00', 'Europe/Copenhagen')
    await town.writes(ida, (write) => make(write, anna.id, when, facts, []))
    const seen = await town.reads(anna, (read) => changesOfMine(read, new Date(0)))
    expect(seen.find(({ kind }) => kind === 'appointment_made')).toMatchObject({
      name: 'Ida',
      behalf: true,
    })
    await town.writes(anna, (write) => endRepresentation(write, id))
    expect(await readable(ida, 'steps')).not.toContain(anna.id)
  })

  test('a guardian is objected to and not ended by the person; the objection is kept', async () => {
    const limits = paper('guardian', ['appointments'], [])
    const id = await town.writes(bo, (write) => registerRepresentative(write, anna.id, limits))
    expect(await refused(town.writes(anna, (write) => endRepresentation(write, id)))).toBe('42501')
    await town.writes(anna, (write) => objectTo(write, id))
    expect(await readable(ida, 'appointments')).toContain(anna.id)
    town.clock.move(hours(101))
    expect(await readable(ida, 'appointments')).not.toContain(anna.id)
    town.clock.move(hours(-101))
    await town.writes(bo, (write) => endRepresentation(write, id))
    expect(await readable(ida, 'appointments')).not.toContain(anna.id)
  })

  test('a companion sees only what is shared for a meeting', async () => {
    const limits = paper('companion', [], [])
    await town.writes(karen, (write) => registerRepresentative(write, anna.id, limits))
    for (const subject of ['appointments', 'goals'])
      expect(await readable(ida, subject)).not.toContain(anna.id)
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
    expect(await readable(dorte, 'goals')).toContain(anna.id)
    expect(await readable(dorte, 'steps')).not.toContain(anna.id)
    expect(await ground(dorte, anna, 'goals')).toBe('exchange')
    town.clock.move(hours(48))
    expect(await readable(dorte, 'goals')).not.toContain(anna.id)
    town.clock.move(hours(-48))
    await town.writes(anna, (write) => withdrawConsent(write, id))
    expect(await readable(dorte, 'goals')).not.toContain(anna.id)
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
      expect([await readable(who, subject), single]).toEqual([
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
