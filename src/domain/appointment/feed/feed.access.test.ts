import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import type { Read, Write } from '../../../platform/data/db.ts'
import { newId } from '../../../platform/data/id.ts'
import { countFetch, endFeed, feedOf, makeFeed, myFeeds, plannedForMe } from './feed.queries.ts'

let town: Town
let anna: Somebody
let maja: Somebody
let made: { id: string; token: string }

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  made = await town.writes(anna, (write) =>
    makeFeed(write, { name: 'min telefon', shows: 'plain', lang: 'da' }),
  )
}, 60_000)
afterAll(() => town.close())

const refused = (work: (write: Write) => Promise<unknown>) =>
  town.writes(maja, work).then(
    () => 'done',
    (error) => errorCode(error) ?? error.name,
  )
const all = ({ q }: Read) =>
  q.selectFrom('appointment.feed').select(['id', 'name_sealed']).execute()

test('one sees one’s own addresses; those who work with the person and a visitor see none', async () => {
  expect(await town.reads(anna, myFeeds)).toMatchObject([{ name: 'min telefon' }])
  for (const who of [maja, null]) expect(await town.reads(who, all)).toEqual([])
})

test('nobody reads the hash of a token, not even their own', async () => {
  const hash = ({ q }: Read) => q.selectFrom('appointment.feed').select('token_hash').execute()
  expect(await refused(hash)).toBe('42501')
})

test('nobody makes one in another’s name, closes another’s, or counts at it', async () => {
  const row = { id: newId(), person_id: anna.id, shows: 'named', lang: 'da' }
  const sealed = { token_hash: Buffer.alloc(32), name_sealed: Buffer.from('x') }
  expect(
    await refused((write) =>
      write.q
        .insertInto('appointment.feed')
        .values({ ...row, ...sealed, made_at: write.now })
        .execute(),
    ),
  ).toBe('42501')
  expect(await refused((write) => endFeed(write, made.id))).toBe('Missing')
  expect(await town.writes(maja, (write) => countFetch(write, made.id))).toBeUndefined()
})

test('a visitor learns by the whole token whose it is, and by nothing else', async () => {
  const found = await town.reads(null, (read) => feedOf(read, made.token))
  expect(found).toEqual({ id: made.id, person: anna.id, ended: false })
  expect(await town.reads(null, (read) => feedOf(read, made.token.slice(1)))).toBeUndefined()
  expect(await town.reads(null, (read) => plannedForMe(read).catch(() => 'nobody'))).toBe('nobody')
})

test('a closed one stays closed', async () => {
  await town.writes(anna, (write) => endFeed(write, made.id))
  expect(await town.reads(null, (read) => feedOf(read, made.token))).toMatchObject({ ended: true })
  const opened = await town.writes(anna, (write) =>
    write.q
      .updateTable('appointment.feed')
      .set({ ended_at: null })
      .where('id', '=', made.id)
      .executeTakeFirst(),
  )
  expect(Number(opened.numUpdatedRows)).toBe(0)
  expect(await town.writes(anna, (write) => countFetch(write, made.id))).toBeUndefined()
})
