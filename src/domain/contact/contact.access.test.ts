import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody } from '../../../test/town.ts'
import type { Read, Write } from '../../platform/data/db.ts'
import { newId } from '../../platform/data/id.ts'
import { codeHash, makeCode } from './contact.code.ts'
import { withProof } from './contact.proof.ts'
import { contactOf, leaveLook, linesOf, openContacts, provedContact } from './contact.queries.ts'
import { say } from './contact.writes.ts'
import { addNote, answer, check, dangerStep, takeContact } from './desk/desk.writes.ts'
import { comeBack, removeWords, writeOn } from './talk/talk.writes.ts'
import { aDoor, type DoorTown, stopsWorking, writes } from './test/door.ts'

let d: DoorTown

beforeAll(async () => {
  d = await aDoor(await aTown())
})
afterAll(() => d.town.close())

const visitor = { kind: 'visitor' } as const
const reads = <T>(who: Somebody | null, work: (read: Read) => Promise<T>) => d.town.reads(who, work)
const asVisitor = <T>(work: (write: Write) => Promise<T>) => d.town.db.as(visitor).write(work)
const withCode = <T>(code: string, work: (write: Write) => Promise<T>) =>
  asVisitor(async (write) => {
    await withProof(write, codeHash(code))
    return work(write)
  })
const countOf = (read: Read, table: string) =>
  read
    .sql(sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}`)
    .then((rows) => rows[0]?.n)

describe('somebody without a name', () => {
  test('writes, is read, is answered, and reads the answer from another phone [C023]', async () => {
    const { id, code } = await writes(d)
    await d.town.writes(d.nina, (write) => answer(write, id, 'Godt, du skriver.'))
    const read = await withCode(code, async (write) => linesOf(write, id))
    expect(read.map(({ side, words, name }) => [side, words, name])).toEqual([
      ['person', 'Jeg kan ikke sove.', ''],
      ['told', null, 'Nina'],
      ['staff', 'Godt, du skriver.', 'Nina'],
    ])
  })

  test('leaves no name, also when they are signed in', async () => {
    const opened = await d.town.writes(d.anna, async (write) => {
      const { openContact } = await import('./write/open.writes.ts')
      return openContact(write, {
        unit: d.door,
        words: 'hej',
        about: 'self',
        answerWay: 'here',
        meeting: [],
        young: false,
      })
    })
    const rows = await d.town.seeds((write) =>
      write.sql(sql`select opened_by from contact.contact where id = ${opened.id}
        union all select author_id from contact.line where contact_id = ${opened.id}`),
    )
    expect(rows).toEqual([{ opened_by: null }, { opened_by: null }])
    expect(
      await d.town.seeds((write) =>
        write.sql(sql`select 1 from audit.event where object_id = ${opened.id}`),
      ),
    ).toEqual([])
  })

  test('may not read a contact without its code', async () => {
    const { id } = await writes(d)
    await expect(reads(null, (read) => contactOf(read, id))).rejects.toThrow()
    expect(await reads(null, (read) => countOf(read, 'contact.contact'))).toBe(0)
    expect(await reads(null, (read) => countOf(read, 'contact.line'))).toBe(0)
  })

  test('may not read another’s with their own code, nor with one that is made up', async () => {
    const mine = await writes(d)
    const other = await writes(d, 'En anden')
    await expect(withCode(mine.code, (write) => contactOf(write, other.id))).rejects.toThrow()
    expect(await withCode(makeCode(), provedContact)).toBeUndefined()
  })

  test('may not write in another’s conversation', async () => {
    const mine = await writes(d)
    const other = await writes(d)
    await expect(
      withCode(mine.code, (write) => say(write, other.id, { side: 'person', words: 'x' })),
    ).rejects.toThrow()
  })

  test('may not write as staff, nor as somebody by name', async () => {
    const { id, code } = await writes(d)
    const line = (author: string | null, side: string) =>
      withCode(code, (write) =>
        write.sql(sql`insert into contact.line (id, contact_id, side, author_id, written_at)
          values (${newId()}, ${id}, ${side}, ${author}, ${write.now})`),
      )
    await expect(line(null, 'staff')).rejects.toThrow()
    await expect(line(d.nina.id, 'person')).rejects.toThrow()
  })

  test('may not read what staff note, nor what was done about danger', async () => {
    const { id, code } = await writes(d, 'Jeg vil ikke leve mere')
    await d.town.writes(d.nina, async (write) => {
      await addNote(write, id, 'Ring i morgen')
      await dangerStep(write, id, 'seen', '')
    })
    for (const table of ['contact.note', 'contact.danger_step'])
      expect(await withCode(code, (write) => countOf(write, table))).toBe(0)
  })

  test('may not take the words of staff away, only their own', async () => {
    const { id, code } = await writes(d)
    await d.town.writes(d.nina, (write) => answer(write, id, 'Hej'))
    await withCode(code, (write) => removeWords(write, id))
    const lines = await reads(d.nina, (read) => linesOf(read, id))
    expect(lines.filter(({ side }) => side === 'person').map(({ words }) => words)).toEqual([null])
    expect(lines.filter(({ side }) => side === 'staff').map(({ words }) => words)).toEqual(['Hej'])
  })

  test('may not come back when the visit is over', async () => {
    const { code } = await writes(d)
    const token = (await asVisitor((write) => comeBack(write, code))) ?? ''
    const { hashOf } = await import('../../platform/identity/token.ts')
    const seen = () =>
      asVisitor(async (write) => {
        await withProof(write, hashOf(token))
        return provedContact(write)
      })
    expect(await seen()).toBeDefined()
    const before = d.town.clock.now()
    d.town.clock.move(new Date(before.getTime() + 61 * 60_000))
    expect(await seen()).toBeUndefined()
    d.town.clock.move(before)
  })

  test('a second press of the same form is the same contact', async () => {
    const once = newId()
    const first = await writes(d, 'Hej', { once })
    const second = await writes(d, 'Hej', { once })
    expect(second.id).toBe(first.id)
    expect((await withCode(second.code, (write) => linesOf(write, first.id))).length).toBe(1)
  })

  test('a second press in the conversation is one line', async () => {
    const { id, code } = await writes(d)
    const key = newId()
    for (const _ of [1, 2])
      await withCode(code, async (write) =>
        writeOn(write, await contactOf(write, id), 'Og en ting til', key),
      )
    expect((await withCode(code, (write) => linesOf(write, id))).length).toBe(2)
  })
})

describe('staff', () => {
  test('of another unit may not see that anybody wrote', async () => {
    const { id } = await writes(d)
    for (const who of [d.maja, d.sami, d.anna, d.christine]) {
      expect(await reads(who, openContacts)).toEqual([])
      await expect(reads(who, (read) => contactOf(read, id))).rejects.toThrow()
      expect(await reads(who, (read) => linesOf(read, id))).toEqual([])
    }
  })

  test('may not take, answer, note or tick in a contact of another unit', async () => {
    const { id } = await writes(d)
    const tries: ((write: Write) => Promise<unknown>)[] = [
      (write) => takeContact(write, id),
      (write) => say(write, id, { side: 'staff', words: 'x' }),
      (write) => addNote(write, id, 'x'),
      (write) => check(write, id, 'partners', true),
      (write) => dangerStep(write, id, 'seen', ''),
      (write) => leaveLook(write, id, d.maja.id, newId()),
    ]
    for (const one of tries) await expect(d.town.writes(d.maja, one)).rejects.toThrow()
  })

  test('may not sign a look for another', async () => {
    const { id } = await writes(d)
    await expect(reads(d.nina, (read) => leaveLook(read, id, d.jens.id, newId()))).rejects.toThrow()
  })

  test('sees what speaks of danger first, then the oldest; and who opened it is kept', async () => {
    const { id } = await writes(d, 'Jeg vil slå mig selv ihjel')
    const [first] = await reads(d.jens, openContacts)
    expect(first?.id).toBe(id)
    expect(first?.dangerOpen).toBe(true)
    await reads(d.jens, (read) => leaveLook(read, id, d.jens.id, newId()))
    const rows = await d.town.seeds((write) =>
      write.sql(sql`select person_id from contact.look where contact_id = ${id}`),
    )
    expect(rows).toEqual([{ person_id: d.jens.id }])
  })

  test('may not look any more from the day they no longer work there', async () => {
    const { id } = await writes(d)
    const before = d.town.clock.now()
    await stopsWorking(d.town, d.jens, '2026-11-18')
    expect((await reads(d.jens, (read) => contactOf(read, id))).id).toBe(id)
    d.town.clock.move(new Date('2026-11-19T09:00:00Z'))
    await expect(reads(d.jens, (read) => contactOf(read, id))).rejects.toThrow()
    d.town.clock.move(before)
  })
})
