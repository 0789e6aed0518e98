import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown } from '../../../test/town.ts'
import type { Read, Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { codeHash } from './contact.code.ts'
import { withProof } from './contact.proof.ts'
import { provedContact } from './contact.queries.ts'
import { counted, linkedName, waiting } from './desk/desk.queries.ts'
import { check, endByTalk, takeContact } from './desk/desk.writes.ts'
import { recordContact } from './desk/record.writes.ts'
import { offer } from './handover/handover.writes.ts'
import { linkMe, unlinkMe } from './link/link.writes.ts'
import { aDoor, type DoorTown, plainContact, writes } from './test/door.ts'
import { book, cancelBooking, freeSlots, offerSlot } from './time/time.writes.ts'
import { openContact } from './write/open.writes.ts'

let d: DoorTown

beforeAll(async () => {
  d = await aDoor(await aTown())
})
afterAll(() => d.town.close())

const withCode = <T>(code: string, work: (write: Write) => Promise<T>) =>
  d.town.db.as({ kind: 'visitor' }).write(async (write) => {
    await withProof(write, codeHash(code))
    return work(write)
  })
const rows = (read: Read, table: string) => read.sql(sql`select 1 from ${sql.raw(table)}`)

let hour = 10
async function aSlot(): Promise<Id> {
  hour += 1
  const at = new Date(`2026-11-19T${hour}:00:00Z`)
  await d.town.writes(d.nina, (write) =>
    offerSlot(write, { unit: d.door, at, minutes: 45, meeting: 'phone', place: '' }),
  )
  const free = await d.town.reads(null, freeSlots)
  return free.find((one) => one.at.getTime() === at.getTime())?.id ?? ''
}

describe('a time', () => {
  test('two at once: exactly one has it [ASVS 2.3.4]', async () => {
    const slot = await aSlot()
    const [one, two] = [await writes(d, 'Et'), await writes(d, 'To')]
    const got = await Promise.all([
      withCode(one.code, (write) => book(write, one.id, slot)),
      withCode(two.code, (write) => book(write, two.id, slot)),
    ])
    expect(got.filter(Boolean)).toHaveLength(1)
  })

  test('may not be taken for another, nor let go for them', async () => {
    const slot = await aSlot()
    const [one, two] = [await writes(d, 'Et'), await writes(d, 'To')]
    await expect(withCode(one.code, (write) => book(write, two.id, slot))).rejects.toThrow()
    await withCode(two.code, (write) => book(write, two.id, slot))
    const [booking] = await d.town.seeds((write) =>
      write.sql(sql<{ id: Id }>`select id from contact.booking where slot_id = ${slot}`),
    )
    await expect(
      withCode(one.code, (write) => cancelBooking(write, booking?.id ?? '', two.id)),
    ).rejects.toThrow()
    expect(await d.town.reads(null, (read) => rows(read, 'contact.booking'))).toEqual([])
  })

  test('may not be taken when it is over', async () => {
    const slot = await aSlot()
    const one = await writes(d)
    const before = d.town.clock.now()
    d.town.clock.move(new Date('2026-11-20T09:00:00Z'))
    await expect(withCode(one.code, (write) => book(write, one.id, slot))).rejects.toThrow()
    d.town.clock.move(before)
  })

  test('may not be offered for a unit that one does not work in, nor in another’s name', async () => {
    const at = new Date('2026-11-21T09:00:00Z')
    const given = { unit: d.door, at, minutes: 45, meeting: 'phone', place: '' } as const
    await expect(d.town.writes(d.maja, (write) => offerSlot(write, given))).rejects.toThrow()
    await expect(
      d.town.writes(d.nina, (write) =>
        write.sql(sql`insert into contact.slot (id, unit_id, person_id, begins_at, minutes, meeting, offered_at)
          values (${newId()}, ${d.door}, ${d.jens.id}, ${at}, 45, 'phone', ${write.now})`),
      ),
    ).rejects.toThrow()
  })
})

describe('a name', () => {
  const linked = async () => {
    const { id, code } = await writes(d)
    await d.town.writes(d.nina, (write) => takeContact(write, id))
    await d.town.writes(d.anna, async (write) => {
      await withProof(write, codeHash(code))
      const contact = await provedContact(write)
      if (contact) await linkMe(write, contact)
    })
    return id
  }

  test('is known to the one who holds on to it, and not to the next one who says yes', async () => {
    const id = await linked()
    expect((await d.town.reads(d.nina, (read) => linkedName(read, id)))?.name).toBe('Anna')
    expect(await d.town.reads(d.jens, (read) => linkedName(read, id))).toBeUndefined()
    const looks = await d.town.seeds((write) =>
      write.sql(sql`select actor_id, ground from audit.look where citizen_id = ${d.anna.id}`),
    )
    expect(looks).toContainEqual({ actor_id: d.nina.id, ground: 'consent' })
  })

  test('is taken out again by the person, and by nobody else', async () => {
    const id = await linked()
    await expect(d.town.writes(d.nina, (write) => unlinkMe(write, id))).rejects.toThrow()
    await d.town.writes(d.anna, (write) => unlinkMe(write, id))
    expect(await d.town.reads(d.nina, (read) => linkedName(read, id))).toBeUndefined()
  })

  test('may not be tied to a contact without its code, nor for somebody else', async () => {
    const { id, code } = await writes(d)
    const tie = (citizen: Id, proof: boolean) =>
      d.town.writes(d.anna, async (write) => {
        if (proof) await withProof(write, codeHash(code))
        await write.sql(sql`insert into contact.link (id, contact_id, citizen_id, linked_at)
          values (${newId()}, ${id}, ${citizen}, ${write.now})`)
      })
    await expect(tie(d.anna.id, false)).rejects.toThrow()
    await expect(tie(d.maja.id, true)).rejects.toThrow()
  })
})

describe('what is counted', () => {
  test('small numbers are left out, and so is what would tell them', async () => {
    const record = (young: boolean) =>
      d.town.writes(d.nina, async (write) => {
        const { id } = await recordContact(write, {
          ...{ unit: d.door, came: 'walk_in', words: 'x', alias: '', number: '', meeting: [] },
          young,
        })
        await endByTalk(write, id, 'Farvel')
      })
    const walkIns = async () =>
      (await d.town.reads(d.christine, counted)).find(({ came }) => came === 'walk_in')
    for (let at = 0; at < 4; at += 1) await record(true)
    expect(await walkIns()).toMatchObject({ contacts: null, young: null })
    await record(false)
    // Five came. That four of them were young would tell of the fifth.
    expect(await walkIns()).toMatchObject({ contacts: 5, young: null })
    for (let at = 0; at < 4; at += 1) await record(false)
    await record(true)
    expect(await walkIns()).toMatchObject({ contacts: 10, young: 5 })
  })

  test('is not for those who neither lead nor work at the door, and neither is what waits', async () => {
    await writes(d)
    for (const who of [d.maja, d.anna]) {
      expect(await d.town.reads(who, counted)).toEqual([])
      expect(await d.town.reads(who, waiting)).toEqual([])
    }
    expect((await d.town.reads(d.christine, waiting)).length).toBeGreaterThan(0)
  })
})

describe('who may not', () => {
  test('a stranger may not open a contact that somebody else is said to have opened, nor as staff', async () => {
    const insert = (came: string, by: Id | null) =>
      d.town.db.as({ kind: 'visitor' }).write((write) =>
        write.sql(sql`insert into contact.contact (id, unit_id, came, about, answer_way, opened_at, opened_by)
          values (${newId()}, ${d.door}, ${came}, 'self', 'here', ${write.now}, ${by})`),
      )
    await expect(insert('written', d.nina.id)).rejects.toThrow()
    await expect(insert('walk_in', null)).rejects.toThrow()
    await expect(insert('changed', null)).rejects.toThrow()
  })

  test('one who does not hold on to it may not tick, hand over or make a new code', async () => {
    const { id } = await writes(d)
    await d.town.writes(d.nina, (write) => takeContact(write, id))
    await expect(
      d.town.writes(d.jens, (write) => check(write, id, 'partners', true)),
    ).rejects.toThrow()
    await expect(
      d.town.writes(d.jens, (write) =>
        offer(write, id, { way: 'account', person: d.sami.id }, 'Tag den'),
      ),
    ).rejects.toThrow()
    const changed = await d.town.writes(d.jens, (write) =>
      write.sql(sql`update contact.contact set code_hash = null where id = ${id} returning id`),
    )
    expect(changed).toEqual([])
  })

  test('nobody reads a hash, not even of their own', async () => {
    const { code } = await writes(d)
    for (const column of ['code_hash', 'once_hash'])
      await expect(
        withCode(code, (write) => write.sql(sql`select ${sql.raw(column)} from contact.contact`)),
      ).rejects.toThrow()
  })

  test('nobody deletes a contact, a line, a look or a step', async () => {
    const opened = await d.town.writes(d.nina, (write) =>
      openContact(write, { ...plainContact, unit: d.door, words: 'x' }),
    )
    for (const table of ['contact', 'line', 'look', 'danger_step', 'responsibility', 'handover'])
      await expect(
        withCode(opened.code, (write) => write.sql(sql`delete from contact.${sql.raw(table)}`)),
      ).rejects.toThrow()
  })
})
