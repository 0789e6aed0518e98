import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { errorCode } from '../../../platform/data/connection.ts'
import { newId } from '../../../platform/data/id.ts'
import { shareOne } from '../circle.shares.ts'
import { denials } from '../grounds/grounds.queries.ts'
import { movePlace, networkOf, place, takeOut } from './network.queries.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  await town.works(maja, anna)
  await town.shares(anna, ida, 'hopes')
  await town.writes(anna, (write) =>
    place(write, { name: 'Mormor Else', ring: 'close', avoid: false }),
  )
})
afterAll(() => town.close())

const seenBy = async (who: Somebody) =>
  (await town.reads(who, (read) => networkOf(read, anna.id))).map(({ name }) => name)

test('the drawing is the person’s own: neither work nor another share lets anybody see it', async () => {
  expect(await seenBy(anna)).toEqual(['Mormor Else'])
  expect(await seenBy(maja)).toEqual([])
  expect(await seenBy(ida)).toEqual([])
})

test('the name lies sealed', async () => {
  const rows = await town.reads(anna, (read) =>
    read.q.selectFrom('circle.network').select('name_sealed').execute(),
  )
  expect(Buffer.from(rows[0]?.name_sealed ?? []).toString('latin1')).not.toContain('Else')
})

test('it is seen by the one it is shared with, and what is taken out is gone from there', async () => {
  await town.writes(anna, (write) => shareOne(write, { person: ida.id, subject: 'network' }))
  expect(await seenBy(ida)).toEqual(['Mormor Else'])
  const [else_] = await town.reads(anna, (read) => networkOf(read, anna.id))
  await town.writes(anna, (write) => takeOut(write, else_?.id ?? ''))
  expect(await seenBy(ida)).toEqual([])
})

test('“kontakt ikke” about somebody who is here keeps them out of everything', async () => {
  await town.writes(anna, (write) =>
    place(write, { person: maja.id, ring: 'around', avoid: false }),
  )
  const [one] = await town.reads(anna, (read) => networkOf(read, anna.id))
  if (!one) throw new Error('Maja was not placed.')
  await town.writes(anna, (write) =>
    movePlace(write, one, { ring: 'near', avoid: true, version: one.version }),
  )
  expect(await town.reads(anna, (read) => denials(read, anna.id))).toMatchObject([
    { person: maja.id, subject: null },
  ])
  const twice = town.writes(anna, (write) =>
    movePlace(write, one, { ring: 'close', avoid: false, version: one.version }),
  )
  await expect(twice).rejects.toMatchObject({ name: 'Missing' })
})

test('nobody may draw in another’s drawing', async () => {
  const drawn = town.writes(ida, (write) =>
    write.q
      .insertInto('circle.network')
      .values({
        ...{ id: newId(), citizen_id: anna.id, person_id: ida.id, ring: 'close' },
        placed_at: write.now,
      })
      .execute(),
  )
  expect(errorCode(await drawn.catch((error: unknown) => error))).toBe('42501')
})
