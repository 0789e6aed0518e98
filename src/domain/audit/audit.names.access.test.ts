import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { newId } from '../../platform/data/id.ts'
import { changesOfMine, lookersAtMe, looksAtMe } from './audit.queries.ts'

let town: Town
let anna: Somebody
let peter: Somebody
let duty: Somebody
let other: Somebody
let tonight: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  peter = await town.person('Peter')
  duty = await town.person('Signe Vagt', 'staff')
  other = await town.person('Bo', 'staff')
  tonight = await town.person('Tine', 'staff')
  await looked(duty, anna, 'duty_desk')
  await looked(other, peter, 'none')
  await looked(tonight, anna, 'emergency')
  await wrote(duty, anna, 'guest_arrived')
  await wrote(tonight, anna, 'emergency_opened')
})
afterAll(() => town.close())

/** Each writes their own line, through the policies. */
const looked = (who: Somebody, citizen: Somebody, ground: string) =>
  town.writes(who, (write) =>
    write.q
      .insertInto('audit.look')
      .values({
        ...{ id: newId(), at: write.now, actor_id: who.id, citizen_id: citizen.id },
        ...{ subjects: ['crisis'], purpose: 'duty', ground, role: null },
        ...{ route: '/test', request_id: newId() },
      })
      .execute(),
  )
const wrote = (who: Somebody, citizen: Somebody, kind: string) =>
  town.writes(who, (write) =>
    write.event({ room: 'contact', kind, object: newId(), citizen: citizen.id }),
  )

const everybody = () => [anna, peter, duty, other, tonight].map(({ id }) => id)
const namesFor = async (who: Somebody | null) =>
  (
    await town.reads(who, (read) =>
      read.sql(
        sql<{ name: string }>`select name from audit.named_in_my_log(${everybody()}::uuid[])`,
      ),
    )
  ).map(({ name }) => name)

describe('names in the own log', () => {
  test('are those of whoever looked and whoever changed something, with no relation to the person', async () => {
    const { looks } = await town.reads(anna, (read) => looksAtMe(read))
    expect(looks.map(({ name }) => name).sort()).toEqual(['Signe Vagt', null].sort())
    const lookers = await town.reads(anna, lookersAtMe)
    expect(lookers.map(({ name }) => name)).toContain('Signe Vagt')
    const changes = await town.reads(anna, (read) => changesOfMine(read, new Date(0)))
    expect(changes.find(({ kind }) => kind === 'guest_arrived')?.name).toBe('Signe Vagt')
  })

  test('are nobody’s from another person’s log', async () => {
    expect(await namesFor(anna)).toEqual(['Signe Vagt'])
    expect(await namesFor(peter)).toEqual(['Bo'])
  })

  test('are not given to those who work here, nor to a visitor', async () => {
    for (const who of [duty, other, tonight, null]) expect(await namesFor(who)).toEqual([])
  })

  test('are not given of a Nødadgang that the person is not told of', async () => {
    expect(await namesFor(anna)).not.toContain('Tine')
  })

  test('open nothing else: the person’s row stays closed', async () => {
    const rows = await town.reads(anna, (read) =>
      read.q.selectFrom('person.person').select('id').where('id', '=', duty.id).execute(),
    )
    expect(rows).toEqual([])
  })

  test('are given to nobody where the municipality shows roles', async () => {
    const show = (value: string) =>
      town.seeds((write) =>
        write.sql(sql`update municipality.setting set value = ${value} where key = 'log_shows'`),
      )
    await show('roles')
    expect(await namesFor(anna)).toEqual([])
    await show('names')
    expect(await namesFor(anna)).toEqual(['Signe Vagt'])
  })
})
