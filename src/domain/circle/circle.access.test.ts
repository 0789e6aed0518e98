import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { errorCode } from '../../platform/data/connection.ts'
import { newId } from '../../platform/data/id.ts'

let town: Town
let anna: Somebody
let ida: Somebody
let maja: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
  maja = await town.person('Maja', 'staff')
  stranger = await town.person('Stranger', 'staff')
  await town.works(maja, anna)
})
afterAll(() => town.close())

const readable = (who: Somebody | null, subject: string) =>
  town.reads(who, async (read) =>
    (await read.sql(sql<{ id: string }>`select circle.readable(${subject}) as id`)).map(
      (row) => row.id,
    ),
  )

/** The database's own word for a refused insert. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return errorCode(error)
  }
}

describe('what the sets say', () => {
  test('a visitor may read nobody', async () => {
    expect(await readable(null, 'hopes')).toEqual([])
  })

  test('staff have what the work brings, and not the own words', async () => {
    expect(await readable(maja, 'steps')).toContain(anna.id)
    expect(await readable(maja, 'hopes')).not.toContain(anna.id)
  })

  test('a share gives one subject, and no other', async () => {
    await town.shares(anna, ida, 'appointments')
    expect(await readable(ida, 'appointments')).toContain(anna.id)
    expect(await readable(ida, 'hopes')).not.toContain(anna.id)
  })

  test('a share ends by itself at its time', async () => {
    const until = new Date(town.clock.now().getTime() + 60_000)
    await town.shares(anna, ida, 'story', undefined, until)
    expect(await readable(ida, 'story')).toContain(anna.id)
    town.clock.move(until)
    expect(await readable(ida, 'story')).not.toContain(anna.id)
  })

  test('a relation that has ended gives nothing', async () => {
    const ended = await town.person('Former', 'staff')
    await town.works(ended, anna, { until: new Date(town.clock.now().getTime() - 1) })
    expect(await readable(ended, 'steps')).not.toContain(anna.id)
  })
})

describe('what nobody may', () => {
  const share =
    (given_by: string, person_id: string) =>
    (write: Parameters<Parameters<Town['writes']>[1]>[0]) =>
      write.q
        .insertInto('circle.share')
        .values({
          id: newId(),
          citizen_id: anna.id,
          person_id,
          subject: 'hopes',
          given_at: write.now,
          given_by,
        })
        .execute()

  test('staff may not share on the behalf of a citizen', async () => {
    expect(await codeOf(town.writes(maja, share(anna.id, maja.id)))).toBe('42501')
    expect(await codeOf(town.writes(maja, share(maja.id, maja.id)))).toBe('42501')
  })

  test('a stranger sees neither the circle nor the shares nor the name', async () => {
    const seen = await town.reads(stranger, async (read) => ({
      members: await read.q.selectFrom('circle.member').select('id').execute(),
      shares: await read.q.selectFrom('circle.share').select('id').execute(),
      relations: await read.q.selectFrom('circle.staff_relation').select('id').execute(),
      names: await read.q.selectFrom('person.person').select('id').execute(),
    }))
    expect(seen).toEqual({ members: [], shares: [], relations: [], names: [{ id: stranger.id }] })
  })

  test('nobody may end a share between two others', async () => {
    const id = await town.shares(anna, maja, 'hopes')
    const hit = await town.writes(stranger, (write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now, ended_by: stranger.id })
        .where('id', '=', id)
        .executeTakeFirst(),
    )
    expect(hit.numUpdatedRows).toBe(0n)
  })

  test('a page that shows may not change anything', async () => {
    const change = town.reads(anna, (read) =>
      read.sql(sql`insert into circle.member (id, citizen_id, person_id, relation, added_at, added_by)
        values (${newId()}, ${anna.id}, ${ida.id}, 'family', now(), ${anna.id})`),
    )
    expect(await codeOf(change)).toBe('42501')
  })
})
