import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Somebody, Town } from '../../../test/town.ts'
import { makeBox, SealBroken } from '../../platform/crypto/box.ts'
import type { Id } from '../../platform/data/id.ts'
import { draftOf, keepDraft } from '../../platform/web/drafts.ts'
import { deny, endShareOf } from '../circle/index.ts'
import { draftOfPage } from './own.forms.ts'
import { ownPages } from './own.queries.ts'
import { chooseAfterwards, deleteRoom, openRoom, roomOf } from './own.room.ts'
import { sharedByMe, sharedFromRooms, shareOwnPage, withdrawOwn } from './own.shares.ts'
import { changeOwnPage, deleteOwnPage, writeOwnPage } from './own.writes.ts'
import { annasRoom, aTownOfRooms, offersRooms } from './test/rooms.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let page: Id

beforeAll(async () => {
  town = await aTownOfRooms()
})
beforeEach(async () => {
  ;({ anna, ida, page } = await annasRoom(town))
})
afterAll(() => town.close())

describe('the key of the room', () => {
  const sealedRow = () =>
    town.reads(anna, async (read) => ({
      page: await read.q
        .selectFrom('own.page')
        .selectAll()
        .where('id', '=', page)
        .executeTakeFirstOrThrow(),
      room: await read.q
        .selectFrom('own.room')
        .select(['id', 'key_sealed'])
        .executeTakeFirstOrThrow(),
    }))

  test('is opened by the own key alone: the ordinary one opens neither it nor the words', async () => {
    const { page: row, room } = await sealedRow()
    const ordinary = makeBox([town.key])
    expect(() => ordinary.openBytes('own.room.key', room.id, room.key_sealed)).toThrow(SealBroken)
    expect(() => ordinary.open('own.page.words', row.id, row.words_sealed)).toThrow(SealBroken)
    // Nor does the own key itself open the words: it opens the room's key, and that one opens them.
    expect(() => town.box.open('own.page.words', row.id, row.words_sealed)).toThrow(SealBroken)
  })

  test('once it is deleted, a copy of all rows cannot be opened by anybody', async () => {
    const { page: row } = await sealedRow()
    await town.writes(anna, deleteRoom)
    expect(await town.reads(anna, roomOf)).toBeNull()
    expect(await town.reads(anna, ownPages)).toEqual([])
    const next = await town.writes(anna, openRoom)
    expect(() => next.box.open('own.page.words', row.id, row.words_sealed)).toThrow(SealBroken)
    expect(() => town.box.open('own.page.words', row.id, row.words_sealed)).toThrow(SealBroken)
  })

  test('what is on its way in lies under the own key too, and goes with the room', async () => {
    const form = 'own.page:writing'
    await town.writes(anna, (write) => keepDraft(write, form, new Map([['words', ['Endnu ikke']]])))
    const row = await town.reads(anna, (read) =>
      read.q.selectFrom('platform.draft').selectAll().where('form', '=', form).executeTakeFirst(),
    )
    expect(() =>
      makeBox([town.key]).open('own.draft.fields', row?.id ?? '', row?.fields_sealed as Uint8Array),
    ).toThrow(SealBroken)
    expect((await town.reads(anna, (read) => draftOf(read, form))).values.words).toEqual([
      'Endnu ikke',
    ])
    await town.writes(anna, deleteRoom)
    expect((await town.reads(anna, (read) => draftOf(read, form))).values).toEqual({})
  })

  test('what was half changed on a page goes with the page', async () => {
    const form = draftOfPage(page)
    await town.writes(anna, (write) => keepDraft(write, form, new Map([['words', ['Endnu ikke']]])))
    await town.writes(anna, (write) => deleteOwnPage(write, page))
    expect((await town.reads(anna, (read) => draftOf(read, form))).values).toEqual({})
  })
})

describe('a copy for one', () => {
  const share = () => town.writes(anna, (write) => shareOwnPage(write, page, ida.id))
  const read = () => town.reads(ida, sharedFromRooms)

  test('is the words as they were, and the room stays closed', async () => {
    await share()
    await town.writes(anna, (write) =>
      changeOwnPage(write, page, { title: '', words: 'Noget nyt.', version: 1 }),
    )
    expect((await read()).map(({ words }) => words)).toEqual(['Det, ingen andre ved.'])
    expect(await town.reads(ida, ownPages)).toEqual([])
    const jonas = await town.person('Jonas', 'peer')
    expect(await town.reads(jonas, sharedFromRooms)).toEqual([])
  })

  test('is told in the log as something the person shared', async () => {
    await share()
    await read()
    const looks = await town.seeds((w) =>
      w.q
        .selectFrom('audit.look')
        .select(['ground', 'subjects'])
        .where('citizen_id', '=', anna.id)
        .where('actor_id', '=', ida.id)
        .execute(),
    )
    expect(looks).toEqual([{ ground: 'consent', subjects: ['own_room'] }])
  })

  test('is gone with one press, and with the page or the room it came from', async () => {
    const first = await share()
    await town.writes(anna, (write) => withdrawOwn(write, first))
    expect(await read()).toEqual([])
    await share()
    await town.writes(anna, (write) => deleteOwnPage(write, page))
    expect(await read()).toEqual([])
  })

  test('is closed when the share ends elsewhere, or the person says no to the reader', async () => {
    const id = await share()
    await town.writes(anna, (write) =>
      endShareOf(write, { person: ida.id, subject: 'own_room', object: id }),
    )
    expect(await read()).toEqual([])
    expect(await town.reads(anna, sharedByMe)).toEqual([])
    await share()
    await town.writes(anna, (write) => deny(write, { person: ida.id }))
    expect(await read()).toEqual([])
  })

  test('is nobody else’s to withdraw or to make', async () => {
    const id = await share()
    await expect(town.writes(ida, (write) => withdrawOwn(write, id))).rejects.toThrow()
    const gone = await town.writes(ida, (write) =>
      write.q.deleteFrom('own.shared_item').executeTakeFirst(),
    )
    expect(gone.numDeletedRows).toBe(0n)
    await expect(town.writes(ida, (write) => shareOwnPage(write, page, anna.id))).rejects.toThrow()
    expect(await read()).toHaveLength(1)
  })
})

describe('where the municipality does not offer it', () => {
  test('nothing is written, and what is there can be read, chosen about and deleted', async () => {
    await offersRooms(town, 'no')
    const write = (words: string) =>
      town.writes(anna, (w) => writeOwnPage(w, { kind: 'sign', title: '', words }))
    await expect(write('Ro')).rejects.toThrow(/row-level security/)
    await expect(
      town.writes(anna, (w) => changeOwnPage(w, page, { title: '', words: 'Ny', version: 1 })),
    ).rejects.toThrow(/row-level security/)
    const other = await town.person('Erik')
    await expect(town.writes(other, openRoom)).rejects.toThrow(/row-level security/)
    expect(await town.reads(anna, ownPages)).toHaveLength(1)
    await town.writes(anna, (w) => chooseAfterwards(w, true))
    expect((await town.reads(anna, roomOf))?.keepAfter).toBe(true)
    await town.writes(anna, deleteRoom)
    expect(await town.reads(anna, roomOf)).toBeNull()
    await offersRooms(town, 'yes')
  })
})
