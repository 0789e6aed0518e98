import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { type Id, newId } from '../../platform/data/id.ts'
import { getFile } from '../../platform/files/files.ts'
import { Missing } from '../../platform/web/errors.ts'
import { close, reopen } from './message.closes.ts'
import { leaveLook, membersOf, readingsOf } from './message.lines.ts'
import { addMember, endMember, start } from './message.writes.ts'
import { annaAndHers, aTeam, begins, employ, letter, writes } from './test/threads.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let karen: Somebody

beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  ;({ anna, ida, maja } = await annaAndHers(town))
  karen = await town.person('Karen', 'staff')
  await town.works(karen, anna, { role: 'coordinator' })
})
afterAll(() => town.close())

const of = (id: Id) => ({ id, citizen: anna.id })
const memberOf = async (id: Id, who: Somebody) =>
  (await town.reads(anna, (read) => membersOf(read, id))).find(({ person }) => person === who.id)
    ?.id ?? ''

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

  test('write, or have read, at another hour than now', async () => {
    const id = await begins(town, anna, { staff: [maja] })
    const before = new Date(town.clock.now().getTime() - 60_000)
    const answer = { thread_id: id, at_work: true }
    await expect(line(maja, { ...answer, written_at: before })).rejects.toMatchObject(refused)
    await line(maja, answer)
    const looked = town.reads(maja, (read) =>
      read.sql(sql`insert into message.look (id, thread_id, citizen_id, person_id, at_work, at)
        values (${newId()}, ${id}, ${anna.id}, ${maja.id}, true, ${before})`),
    )
    await expect(looked).rejects.toMatchObject(refused)
  })

  test('come back when the person has said goodbye, also to what they began themselves', async () => {
    const people = [{ id: maja.id, kind: 'staff' as const }]
    const id = await town.writes(maja, (write) =>
      start(write, { citizen: anna.id, unit: null, title: '', people }),
    )
    const member = await memberOf(id, maja)
    await town.writes(anna, (write) => endMember(write, of(id), member))
    const back = town.writes(maja, (write) =>
      addMember(write, of(id), { id: maja.id, kind: 'staff', earlier: true }),
    )
    await expect(back).rejects.toMatchObject(refused)
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

  test('is thrown away by nobody, not even by the one who sent it', async () => {
    const id = await begins(town, anna, { staff: [maja], files: [letter] })
    const file = await fileOf(id)
    const throws = (who: Somebody) =>
      town.writes(who, (write) =>
        write.q.deleteFrom('platform.file').where('id', '=', file).execute(),
      )
    await throws(maja)
    await expect(throws(anna)).rejects.toMatchObject({ code: '23503' })
    expect((await town.reads(maja, (read) => getFile(read, file))).name).toBe('Brev.txt')
  })

  test('is not passed on by one who merely reads it', async () => {
    const id = await begins(town, anna, { staff: [maja], files: [letter] })
    const file = await fileOf(id)
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
    await expect(passed).rejects.toMatchObject({ code: '42501' })
  })
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
