import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { aUnit, worksIn } from '../test/units.ts'
import { programme } from './programme.queries.ts'
import { addToProgramme, moveProgramme } from './programme.writes.ts'

const day = '2026-11-20'
let town: Town
let tine: Somebody
let stranger: Somebody

beforeAll(async () => {
  town = await aTown()
  tine = await town.person('Tine', 'staff')
  stranger = await town.person('Bo')
  await worksIn(town, tine, await aUnit(town, 'home'))
})
afterAll(() => town.close())

describe('an activity centre', () => {
  test('has a programme for all who are signed in, written by those at work there and nobody else [C072]', async () => {
    const centre = await aUnit(town, 'centre')
    const morten = await town.person('Morten', 'staff')
    await worksIn(town, morten, centre)
    const line = { words: 'Drejebænken er ledig', day, time: '10:00' }
    await town.writes(morten, (write) => addToProgramme(write, centre, line, 2))
    const seen = (who: Somebody | null) => town.reads(who, (read) => programme(read, centre, day))
    expect(await seen(stranger)).toHaveLength(2)
    expect(await seen(null)).toEqual([])
    for (const who of [stranger, tine])
      await expect(
        town.writes(who, (write) => addToProgramme(write, centre, line)),
      ).rejects.toThrow()
    const [first] = await seen(stranger)
    await expect(
      town.writes(stranger, (write) => moveProgramme(write, first?.id ?? '', 'down')),
    ).rejects.toThrow()
    await town.writes(morten, (write) => moveProgramme(write, first?.id ?? '', 'down'))
    expect(await seen(stranger)).toHaveLength(1)
  })

  test('keeps no attendance: no table and no column here could hold who came', async () => {
    const columns = await town.seeds((write) =>
      write.sql(
        sql<{ name: string }>`select table_name || '.' || column_name as name
          from information_schema.columns where table_schema = 'everyday'`,
      ),
    )
    const names = columns.map(({ name }) => name)
    expect(names).toContain('programme.day')
    expect(names.filter((name) => /attend|absen|came|sign.?up|presen|mød|frem/.test(name))).toEqual(
      [],
    )
    // Of a programme there is who wrote it and who took it out, and no other person.
    const hangOn = await town.seeds((write) =>
      write.sql(
        sql<{ table: string }>`select conrelid::regclass::text as table from pg_constraint
          where contype = 'f' and confrelid = 'everyday.programme'::regclass`,
      ),
    )
    expect(hangOn).toEqual([])
  })
})
