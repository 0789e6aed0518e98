import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { notesOf } from '../journal.queries.ts'
import { annaAndMaja } from '../test/people.ts'
import { mayBeMembers, namedIn, saveGroup } from './group.writes.ts'

let town: Town
let anna: Somebody
let peter: Somebody
let maja: Somebody
let ida: Somebody

beforeAll(async () => {
  town = await aTown()
  ;({ anna, maja } = await annaAndMaja(town))
  peter = await town.person('Peter')
  ida = await town.person('Ida', 'relative')
  await town.works(maja, peter)
  await town.writes(maja, (w) =>
    saveGroup(w, {
      happenedAt: w.now,
      common: 'Vi bagte boller.',
      members: [
        { id: anna.id, own: 'Anna fortalte om koret.' },
        { id: peter.id, own: '' },
      ],
    }),
  )
})
afterAll(() => town.close())

const words = async (who: Somebody, of: Somebody) =>
  (await town.reads(who, (read) => notesOf(read, of.id))).map(({ parts }) =>
    parts.map((part) => part.words),
  )

test('[C067] each reads what is common and their own part, and nothing tells who else was there', async () => {
  expect(await words(anna, anna)).toEqual([['Vi bagte boller.', 'Anna fortalte om koret.']])
  expect(await words(peter, peter)).toEqual([['Vi bagte boller.']])
  expect(await words(peter, anna)).toEqual([])
  const seen = await town.reads(peter, (read) =>
    read.q.selectFrom('journal.group_note').select('citizen_id').execute(),
  )
  expect(seen).toEqual([{ citizen_id: peter.id }])
  expect(await words(ida, anna)).toEqual([])
})

test('[C067] those who work with one read that one’s part, and not the others’', async () => {
  const bo = await town.person('Bo', 'staff')
  await town.works(bo, peter)
  expect(await words(bo, peter)).toHaveLength(1)
  expect(await words(bo, anna)).toEqual([])
  expect((await town.reads(bo, mayBeMembers)).map(({ name }) => name)).toEqual(['Peter'])
})

test('nobody writes about one they do not work with, and then nothing is written at all', async () => {
  const bo = await town.person('Bo', 'staff')
  await town.works(bo, peter)
  const writes = town.writes(bo, (w) =>
    saveGroup(w, {
      happenedAt: w.now,
      common: 'x',
      members: [
        { id: peter.id, own: '' },
        { id: anna.id, own: '' },
      ],
    }),
  )
  await expect(writes).rejects.toThrow()
  expect(await words(peter, peter)).toHaveLength(1)
})

test('a name in what everybody reads is seen', () => {
  const members = [{ id: '1', name: 'Anna' }]
  expect(namedIn('Vi bagte, og Annas boller var gode.', members)).toBe('Anna')
  expect(namedIn('Vi bagte boller.', members)).toBeUndefined()
})
