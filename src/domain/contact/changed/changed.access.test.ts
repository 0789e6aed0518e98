import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown } from '../../../../test/town.ts'
import { type Id, newId } from '../../../platform/data/id.ts'
import { contactOf, openContacts } from '../contact.queries.ts'
import { aDoor, type DoorTown, plainContact } from '../test/door.ts'
import { tellOfChange } from './changed.writes.ts'

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

describe('a changed situation', () => {
  test('goes to one’s own contact staff, and the rest of the unit does not see it [C024]', async () => {
    await d.town.works(d.maja, d.anna)
    const { id } = await d.town.writes(d.anna, (write) =>
      tellOfChange(write, { ...plainContact, unit: d.door, words: 'Jeg er flyttet.' }),
    )
    expect(await ownerOf(id)).toEqual([d.maja.id])
    expect((await d.town.reads(d.maja, openContacts)).map((one) => one.id)).toContain(id)
    await expect(d.town.reads(d.nina, (read) => contactOf(read, id))).rejects.toThrow()
  })

  test('without contact staff it stands in the inbox of the door', async () => {
    const mia = await d.town.person('Mia')
    const { id } = await d.town.writes(mia, (write) =>
      tellOfChange(write, { ...plainContact, unit: d.door, words: 'Jeg er flyttet.' }),
    )
    expect((await d.town.reads(d.nina, openContacts)).map((one) => one.id)).toContain(id)
  })

  test('may not be given to somebody who does not work with one', async () => {
    const per = await d.town.person('Per')
    const { id } = await d.town.writes(per, (write) =>
      tellOfChange(write, { ...plainContact, unit: d.door, words: 'x' }),
    )
    await expect(
      d.town.writes(per, (write) =>
        write.sql(sql`insert into contact.responsibility (id, contact_id, person_id, how, from_at)
          values (${newId()}, ${id}, ${d.maja.id}, 'relation', ${write.now})`),
      ),
    ).rejects.toThrow()
  })
})
