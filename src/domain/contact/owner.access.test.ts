import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown } from '../../../test/town.ts'
import type { Write } from '../../platform/data/db.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { codeHash } from './contact.code.ts'
import { withProof } from './contact.proof.ts'
import { contactOf, linesOf, openContacts, provedContact } from './contact.queries.ts'
import { contactTidies } from './contact.tidies.ts'
import { endByTalk, takeContact } from './desk/desk.writes.ts'
import { accept, acceptByLink, decline } from './handover/answer.writes.ts'
import { handoversOf, offeredToMe } from './handover/handover.queries.ts'
import { offer } from './handover/handover.writes.ts'
import { endByPerson } from './talk/talk.writes.ts'
import { aDoor, type DoorTown, stopsWorking, writes } from './test/door.ts'

let d: DoorTown

beforeAll(async () => {
  d = await aDoor(await aTown())
})
afterAll(() => d.town.close())

const ownerOf = (id: Id) =>
  d.town.seeds(async (write) => {
    const rows = await write.sql(
      sql<{
        person_id: Id
      }>`select person_id from contact.responsibility where contact_id = ${id} and ended_at is null`,
    )
    return rows.map((row) => row.person_id)
  })
const by = d2()
function d2() {
  return {
    nina: <T>(work: (write: Write) => Promise<T>) => d.town.writes(d.nina, work),
    jens: <T>(work: (write: Write) => Promise<T>) => d.town.writes(d.jens, work),
    sami: <T>(work: (write: Write) => Promise<T>) => d.town.writes(d.sami, work),
    maja: <T>(work: (write: Write) => Promise<T>) => d.town.writes(d.maja, work),
    anybody: <T>(work: (write: Write) => Promise<T>) =>
      d.town.db.as({ kind: 'visitor' }).write(work),
  }
}
const taken = async (words?: string) => {
  const opened = await writes(d, words)
  await by.nina((write) => takeContact(write, opened.id))
  return opened
}

describe('who holds on to it', () => {
  test('whoever takes it owns it until another has said yes, and the person is told [C025] [C026]', async () => {
    const { id, code } = await taken()
    await by.nina((write) =>
      offer(write, id, { way: 'account', person: d.sami.id }, 'Han sover på stationen.'),
    )
    expect(await ownerOf(id)).toEqual([d.nina.id])
    const [asked] = await d.town.reads(d.sami, offeredToMe)
    expect(asked?.words).toBe('Han sover på stationen.')
    await by.sami((write) => accept(write, asked?.id ?? ''))
    expect(await ownerOf(id)).toEqual([d.sami.id])
    const told = await by.anybody(async (write) => {
      await withProof(write, codeHash(code))
      return (await linesOf(write, id)).filter(({ side }) => side === 'told')
    })
    expect(told.map((line) => [line.told, line.name])).toEqual([
      ['taken', 'Nina'],
      ['offered', 'Nina'],
      ['accepted', 'Sami'],
    ])
  })

  test('one who is asked may not read the conversation before they have said yes', async () => {
    const { id } = await taken()
    await by.nina((write) => offer(write, id, { way: 'account', person: d.maja.id }, 'Kan du?'))
    await expect(d.town.reads(d.maja, (read) => contactOf(read, id))).rejects.toThrow()
    expect(await d.town.reads(d.maja, (read) => linesOf(read, id))).toEqual([])
  })

  test('one who is not asked may not say yes, and nobody says yes for another', async () => {
    const { id } = await taken()
    await by.nina((write) => offer(write, id, { way: 'account', person: d.sami.id }, 'Kan du?'))
    const [asked] = await by.nina((write) => handoversOf(write, id))
    await expect(by.maja((write) => accept(write, asked?.id ?? ''))).rejects.toThrow()
    await expect(
      by.jens((write) =>
        write.sql(sql`insert into contact.responsibility (id, contact_id, person_id, how, from_at)
          values (${newId()}, ${id}, ${d.sami.id}, 'accepted', ${write.now})`),
      ),
    ).rejects.toThrow()
    expect(await ownerOf(id)).toEqual([d.nina.id])
  })

  test('a no leaves it where it is', async () => {
    const { id } = await taken()
    await by.nina((write) => offer(write, id, { way: 'account', person: d.sami.id }, 'Kan du?'))
    const [asked] = await by.nina((write) => handoversOf(write, id))
    await by.sami((write) => decline(write, asked?.id ?? ''))
    expect(await ownerOf(id)).toEqual([d.nina.id])
    await expect(by.sami((write) => accept(write, asked?.id ?? ''))).rejects.toThrow()
  })

  test('a one-time link works once, and not after its days', async () => {
    const one = await taken()
    const code =
      (await by.nina((write) =>
        offer(write, one.id, { way: 'link', name: 'Henrik' }, 'Ring til ham'),
      )) ?? ''
    expect(await by.anybody((write) => acceptByLink(write, code))).toBe(true)
    expect(await ownerOf(one.id)).toEqual([])
    expect(await by.anybody((write) => acceptByLink(write, code))).toBe(false)
    const two = await taken()
    const late =
      (await by.nina((write) => offer(write, two.id, { way: 'link', name: 'Henrik' }, 'Ring'))) ??
      ''
    const before = d.town.clock.now()
    d.town.clock.move(new Date(before.getTime() + 8 * 86_400_000))
    expect(await by.anybody((write) => acceptByLink(write, late))).toBe(false)
    d.town.clock.move(before)
    expect(await ownerOf(two.id)).toEqual([d.nina.id])
  })

  test('one with a link sees what they are asked, and not what was said', async () => {
    const { id } = await taken('Noget meget privat')
    const code =
      (await by.nina((write) => offer(write, id, { way: 'link', name: 'Henrik' }, 'Ring'))) ?? ''
    const lines = await by.anybody(async (write) => {
      await withProof(write, codeHash(code))
      return linesOf(write, id)
    })
    expect(lines).toEqual([])
  })

  test('”ja i telefonen” is written down by the one who heard it, with who and when', async () => {
    const { id } = await taken()
    await by.nina((write) =>
      offer(write, id, { way: 'phone', name: 'Henrik fra afsnittet' }, 'Sagde ja kl. 9'),
    )
    expect(await ownerOf(id)).toEqual([])
    const contact = await by.nina((write) => contactOf(write, id))
    expect(contact.endedHow).toBe('handed_on')
  })
})

describe('no orphan', () => {
  test('may not be let go of: the database refuses', async () => {
    const { id } = await taken()
    for (const how of ['handed', 'ended'])
      await expect(
        by.nina((write) =>
          write.sql(sql`update contact.responsibility set ended_at = ${write.now}, ended_how = ${how}
            where contact_id = ${id}`),
        ),
      ).rejects.toThrow(/no owner/)
    expect(await ownerOf(id)).toEqual([d.nina.id])
  })

  test('may not be ended with its owner still there', async () => {
    const { id } = await taken()
    await expect(
      by.nina((write) =>
        write.sql(
          sql`update contact.contact set ended_at = ${write.now}, ended_how = 'talk' where id = ${id}`,
        ),
      ),
    ).rejects.toThrow(/still has an owner/)
  })

  test('an ending talk ends both, and the person can end it too', async () => {
    const one = await taken()
    await by.nina((write) => endByTalk(write, one.id, 'Tak for snakken.'))
    expect(await ownerOf(one.id)).toEqual([])
    const two = await taken()
    await by.anybody(async (write) => {
      await withProof(write, codeHash(two.code))
      await endByPerson(write, two.id)
    })
    expect(await ownerOf(two.id)).toEqual([])
    await expect(by.nina((write) => takeContact(write, two.id))).rejects.toThrow()
  })

  test('two take at once: one has it', async () => {
    const { id } = await writes(d)
    const got = await Promise.all([
      by.nina((write) => takeContact(write, id)),
      by.jens((write) => takeContact(write, id)),
    ])
    expect(got.filter(Boolean)).toHaveLength(1)
    expect(await ownerOf(id)).toHaveLength(1)
  })

  test('two say yes at once for their unit: one has it', async () => {
    const { id } = await taken()
    await by.nina((write) => offer(write, id, { way: 'unit', unit: d.door }, 'Hvem kan?'))
    const [asked] = await by.nina((write) => handoversOf(write, id))
    const got = await Promise.allSettled([
      by.jens((write) => accept(write, asked?.id ?? '')),
      by.nina((write) => accept(write, asked?.id ?? '')),
    ])
    expect(got.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await ownerOf(id)).toHaveLength(1)
  })

  test('when the owner’s role ends, it stands in the inbox the same day, and the row is closed', async () => {
    const { id } = await writes(d)
    await by.jens((write) => takeContact(write, id))
    await stopsWorking(d.town, d.jens, '2026-11-18')
    const before = d.town.clock.now()
    d.town.clock.move(new Date('2026-11-20T09:00:00Z'))
    const inbox = await d.town.reads(d.nina, openContacts)
    expect(inbox.find((one) => one.id === id)?.owner).toBeNull()
    for (const tidy of contactTidies)
      await d.town.db.as({ kind: 'system', role: 'roret_jobs' }).write((write) => tidy.run(write))
    expect(await ownerOf(id)).toEqual([])
    expect(await by.nina((write) => takeContact(write, id))).toBe(true)
    d.town.clock.move(before)
  })

  test('a job may not take a contact from somebody who works here', async () => {
    const { id } = await taken()
    const jobs = d.town.db.as({ kind: 'system', role: 'roret_jobs' })
    await jobs.write((write) =>
      write.sql(
        sql`update contact.responsibility set ended_at = ${write.now}, ended_how = 'role_ended' where contact_id = ${id}`,
      ),
    )
    expect(await ownerOf(id)).toEqual([d.nina.id])
  })
})

test('a proof is over with its transaction', async () => {
  const { code } = await writes(d)
  await by.anybody((write) => withProof(write, codeHash(code)))
  expect(await by.anybody((write) => provedContact(write))).toBeUndefined()
})
