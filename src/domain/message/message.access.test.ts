import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { getFile } from '../../platform/files/files.ts'
import { Missing } from '../../platform/web/errors.ts'
import { addMember as chooses, deny, removePerson } from '../circle/index.ts'
import { close, giveBack, reopen, take } from './message.closes.ts'
import { leaveLook, linesOf, membersOf, readingsOf } from './message.lines.ts'
import { teamThreads, thread } from './message.queries.ts'
import { addMember, endMember } from './message.writes.ts'
import { aTeam, begins, employ, letter, writes } from './test/threads.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody
let works: Id

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  karen = await town.person('Karen', 'staff')
  works = await town.works(maja, anna)
  await town.works(karen, anna, { role: 'coordinator' })
  await town.writes(anna, (write) => chooses(write, ida.id, 'family'))
})
afterAll(() => town.close())

const reads = async (who: Somebody | null, id: Id): Promise<string[]> =>
  (await town.reads(who, (read) => linesOf(read, id))).lines.map(({ words }) => words)

const of = (id: Id) => ({ id, citizen: anna.id })
const memberOf = async (id: Id, who: Somebody) =>
  (await town.reads(anna, (read) => membersOf(read, id))).find(({ person }) => person === who.id)
    ?.id ?? ''

describe('who reads a thread', () => {
  test('those who are in it, and nobody who merely works with the person', async () => {
    const id = await begins(town, anna, { staff: [maja], words: 'Hej Maja' })
    expect(await reads(anna, id)).toEqual(['Hej Maja'])
    expect(await reads(maja, id)).toEqual(['Hej Maja'])
    for (const other of [karen, ida, null]) expect(await reads(other, id)).toEqual([])
    await expect(town.reads(karen, (read) => thread(read, id))).rejects.toBeInstanceOf(Missing)
  })

  test('a relative whom the person chose, until they are no longer in the circle', async () => {
    const id = await begins(town, anna, { chosen: [ida] })
    expect(await reads(ida, id)).toHaveLength(1)
    await town.writes(anna, (write) => removePerson(write, ida.id))
    expect(await reads(ida, id)).toEqual([])
  })

  test('a worker, for as long as they work with the person', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    await town.seeds((write) =>
      write.q
        .updateTable('circle.staff_relation')
        .set({ ended_at: write.now })
        .where('id', '=', works)
        .execute(),
    )
    expect(await reads(maja, id)).toEqual([])
  })

  test('nobody whom the person says no to altogether', async () => {
    const id = await begins(town, anna, { staff: [maja], chosen: [ida] })
    await town.writes(anna, async (write) => {
      await deny(write, { person: maja.id, subject: undefined })
      await deny(write, { person: ida.id, subject: undefined })
    })
    expect(await reads(maja, id)).toEqual([])
    expect(await reads(ida, id)).toEqual([])
  })

  test('one who comes later, from then on; or all of it, when the person shares it', async () => {
    const id = await begins(town, anna, { staff: [maja], words: 'Før' })
    town.clock.move(new Date(town.clock.now().getTime() + 60_000))
    await town.writes(anna, (write) =>
      addMember(write, of(id), { id: karen.id, kind: 'staff', earlier: false }),
    )
    await town.writes(anna, (write) =>
      addMember(write, of(id), { id: ida.id, kind: 'chosen', earlier: true }),
    )
    expect(await reads(karen, id)).toEqual([])
    town.clock.move(new Date(town.clock.now().getTime() + 60_000))
    await writes(town, anna, id, 'Efter')
    expect(await reads(karen, id)).toEqual(['Efter'])
    expect(await reads(ida, id)).toEqual(['Før', 'Efter'])
  })

  test('nobody who has left, or to whom the person said goodbye', async () => {
    const id = await begins(town, anna, { staff: [maja], chosen: [ida] })
    const member = await memberOf(id, ida)
    await town.writes(ida, (write) => endMember(write, of(id), member))
    const worker = await memberOf(id, maja)
    await town.writes(anna, (write) => endMember(write, of(id), worker))
    expect(await reads(ida, id)).toEqual([])
    expect(await reads(maja, id)).toEqual([])
  })

  test('a substitute, while they cover', async () => {
    const sofie = await town.person('Sofie', 'staff')
    const id = await begins(town, anna, { staff: [maja] })
    const until = new Date(town.clock.now().getTime() + 86_400_000)
    await town.seeds((write) =>
      write.q
        .insertInto('circle.substitution')
        .values({
          ...{ id: newId(), relation_id: works, citizen_id: anna.id, person_id: sofie.id },
          ...{ from_at: write.now, until_at: until, arranged_by: karen.id, arranged_at: write.now },
        })
        .execute(),
    )
    expect(await reads(sofie, id)).toHaveLength(1)
    town.clock.move(until)
    expect(await reads(sofie, id)).toEqual([])
  })
})

describe('a team', () => {
  test('is whoever is employed there today, and not those who were, or of another unit', async () => {
    const unit = await aTeam(town)
    const other = await aTeam(town, 'Myndighed')
    await employ(town, maja, unit)
    await employ(town, karen, other)
    const gone = await town.person('Gone', 'staff')
    await employ(town, gone, unit, '2025-01-01')
    const id = await begins(town, anna, { unit, words: 'Hej hold' })
    expect(await reads(maja, id)).toEqual(['Hej hold'])
    for (const one of [karen, gone]) expect(await reads(one, id)).toEqual([])
    const found = (await town.reads(maja, (read) => teamThreads(read, 1))).threads
    expect(found.map((one) => one.id)).toContain(id)
  })

  test('a colleague of the same unit never reads what one of them writes as a citizen', async () => {
    const unit = await aTeam(town)
    await employ(town, maja, unit)
    const peter = await town.person('Peter', 'citizen')
    await employ(town, peter, unit)
    const id = await begins(town, peter, { unit })
    expect(await reads(maja, id)).toEqual([])
  })

  test('takes a thread, lays it back, and nobody outside does either', async () => {
    const unit = await aTeam(town)
    await employ(town, maja, unit)
    const sofie = await town.person('Sofie', 'staff')
    await employ(town, sofie, unit)
    const id = await begins(town, anna, { unit })
    await expect(town.writes(karen, (write) => take(write, of(id)))).rejects.toMatchObject({
      code: '42501',
    })
    await town.writes(maja, (write) => take(write, of(id)))
    expect((await town.reads(anna, (read) => thread(read, id))).taken?.by).toBe(maja.id)
    const outside = town.writes(karen, (write) => giveBack(write, of(id)))
    await expect(outside).rejects.toBeInstanceOf(Missing)
    // A colleague lays back what lies with somebody who is away.
    await town.writes(sofie, (write) => giveBack(write, of(id)))
    expect((await town.reads(anna, (read) => thread(read, id))).taken).toBeNull()
  })
})

describe('what nobody may', () => {
  const refused = { code: '42501' }
  const line = (who: Somebody, values: object) =>
    town.writes(who, (write) =>
      write.q
        .insertInto('message.line')
        .values({
          ...{ id: newId(), citizen_id: anna.id, at_work: false, words_sealed: Buffer.from('x') },
          ...{ written_at: write.now, author_id: who.id, thread_id: newId() },
          ...values,
        })
        .execute(),
    )

  test('write in a thread they are not in, in another’s name, or as work when it is not', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    await expect(line(karen, { thread_id: id })).rejects.toMatchObject(refused)
    await expect(line(maja, { thread_id: id, author_id: anna.id })).rejects.toMatchObject(refused)
    await expect(line(anna, { thread_id: id, at_work: true })).rejects.toMatchObject(refused)
    await expect(line(maja, { thread_id: id })).rejects.toMatchObject(refused)
  })

  test('write in what the person has closed; only the person closes and opens it', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    const closing = town.writes(maja, (write) => close(write, of(id)))
    await expect(closing).rejects.toMatchObject(refused)
    await town.writes(anna, (write) => close(write, of(id)))
    await expect(writes(town, maja, id, 'Hej')).rejects.toMatchObject(refused)
    await expect(town.writes(maja, (write) => reopen(write, of(id)))).rejects.toBeInstanceOf(
      Missing,
    )
    await town.writes(anna, (write) => reopen(write, of(id)))
    await writes(town, maja, id, 'Hej')
  })

  test('begin a thread in another’s name, or with somebody they do not work with', async () => {
    const begin = (who: Somebody, citizen: Somebody, by = who) =>
      town.writes(who, (write) =>
        write.q
          .insertInto('message.thread')
          .values({ id: newId(), citizen_id: citizen.id, started_by: by.id, started_at: write.now })
          .execute(),
      )
    await expect(begin(ida, anna)).rejects.toMatchObject(refused)
    await expect(begin(maja, ida)).rejects.toMatchObject(refused)
    await expect(begin(maja, anna, karen)).rejects.toMatchObject(refused)
    await begin(maja, anna)
  })

  test('take somebody in but the person, who takes only those they chose or work with', async () => {
    const stranger = await town.person('Stranger')
    const id = await begins(town, anna, { staff: [maja] })
    const add = (who: Somebody, whom: Somebody) =>
      town.writes(who, (write) =>
        addMember(write, of(id), { id: whom.id, kind: 'chosen', earlier: true }),
      )
    await expect(add(maja, karen)).rejects.toMatchObject(refused)
    await expect(add(karen, karen)).rejects.toMatchObject(refused)
    await expect(add(anna, stranger)).rejects.toMatchObject(refused)
    const member = await memberOf(id, maja)
    const sent = town.writes(karen, (write) => endMember(write, of(id), member))
    await expect(sent).rejects.toBeInstanceOf(Missing)
  })

  test('change or remove what is written', async () => {
    await begins(town, anna, { staff: [maja] })
    for (const who of [anna, maja]) {
      const changed = town.writes(who, (write) =>
        write.q
          .updateTable('message.line')
          .set({ words_sealed: Buffer.from('y') })
          .execute(),
      )
      await expect(changed).rejects.toMatchObject(refused)
      const gone = town.writes(who, (write) => write.q.deleteFrom('message.line').execute())
      await expect(gone).rejects.toMatchObject(refused)
    }
  })

  test('say of another that they are away, or by when a team answers', async () => {
    const unit = await aTeam(town)
    await employ(town, maja, unit)
    const away = town.writes(maja, (write) =>
      write.q
        .insertInto('message.absence')
        .values({
          ...{ id: newId(), person_id: karen.id, told_at: write.now },
          ...{ from_day: '2026-11-18', until_day: '2026-11-20' },
        })
        .execute(),
    )
    await expect(away).rejects.toMatchObject(refused)
    const times = await town.writes(maja, (write) =>
      write.q
        .updateTable('message.team')
        .set({ answer_days: 9 })
        .where('unit_id', '=', unit)
        .executeTakeFirst(),
    )
    expect(times.numUpdatedRows).toBe(0n)
  })
})

describe('a file that came with a message', () => {
  const fileOf = async (id: Id) =>
    (
      await town.seeds((write) =>
        write.q
          .selectFrom('message.attachment')
          .select('file_id')
          .where('thread_id', '=', id)
          .execute(),
      )
    )[0]?.file_id ?? ''

  test('opens for those who read the line, and for nobody else', async () => {
    const id = await begins(town, anna, { staff: [maja], files: [letter] })
    const file = await fileOf(id)
    expect((await town.reads(maja, (read) => getFile(read, file))).name).toBe('Brev.txt')
    for (const other of [karen, ida])
      await expect(town.reads(other, (read) => getFile(read, file))).rejects.toBeInstanceOf(Missing)
    const member = await memberOf(id, maja)
    await town.writes(anna, (write) => endMember(write, of(id), member))
    await expect(town.reads(maja, (read) => getFile(read, file))).rejects.toBeInstanceOf(Missing)
  })

  test('is not passed on by one who merely reads it, nor thrown away', async () => {
    const id = await begins(town, anna, { staff: [maja], files: [letter] })
    const file = await fileOf(id)
    const own = await town.writes(maja, async (write) => {
      await write.q.deleteFrom('platform.file').where('id', '=', file).execute()
      return write.q.selectFrom('platform.file').select('id').where('id', '=', file).execute()
    })
    expect(own).toHaveLength(1)
    await writes(town, maja, id, 'Se her')
    const [line] = await town.seeds((write) =>
      write.q.selectFrom('message.line').select('id').where('author_id', '=', maja.id).execute(),
    )
    const passed = town.writes(maja, (write) =>
      write.q
        .insertInto('message.attachment')
        .values({
          ...{ id: newId(), line_id: line?.id ?? '', thread_id: id, citizen_id: anna.id },
          ...{ file_id: file, position: 1 },
        })
        .execute(),
    )
    await expect(passed).rejects.toMatchObject(refused42501)
  })
  const refused42501 = { code: '42501' }
})

describe('reading', () => {
  test('of those at work is shown; the person’s only when they want it', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    await writes(town, maja, id, 'Ja')
    await town.reads(maja, (read) => leaveLook(read, of(id)))
    await town.reads(anna, (read) => leaveLook(read, of(id)))
    expect(await town.reads(anna, (read) => readingsOf(read, id))).toHaveLength(1)
    expect(await town.reads(maja, (read) => readingsOf(read, id))).toEqual([])
    await town.writes(anna, (write) =>
      write.q
        .insertInto('message.preference')
        .values({ person_id: anna.id, shows_reading: true, set_at: write.now })
        .execute(),
    )
    expect(await town.reads(maja, (read) => readingsOf(read, id))).toHaveLength(1)
    expect(
      await town.reads(maja, (read) =>
        read.q.selectFrom('message.preference').select('person_id').execute(),
      ),
    ).toEqual([])
  })

  test('is not signed in another’s name, or for a thread one is not in', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    await expect(town.reads(karen, (read) => leaveLook(read, of(id)))).rejects.toMatchObject({
      code: '42501',
    })
  })
})
