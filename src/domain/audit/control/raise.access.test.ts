import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import { raiseAlarms } from './raise.ts'

let town: Town
let sami: Somebody
beforeAll(async () => {
  town = await aTown()
})
beforeEach(async () => {
  sami = await town.person('Sami', 'staff')
  // As if the log had never been gone through; each story has its own Sami.
  await town.seeds((write) => write.q.deleteFrom('audit.alarm').execute())
  await town.seeds((write) => write.q.deleteFrom('audit.alarm_run').execute())
  await town.seeds((write) =>
    write.q
      .updateTable('audit.alarm_rule')
      .set({ threshold: 30 })
      .where('code', '=', 'many')
      .execute(),
  )
})
afterAll(() => town.close())

const raise = () => town.db.as(jobsActor).write(raiseAlarms)
const raised = (who = sami) =>
  town.seeds((write) =>
    write.q
      .selectFrom('audit.alarm')
      .where('actor_id', '=', who.id)
      .select(['rule', 'actor_id', 'looks', 'people'])
      .orderBy('rule')
      .execute(),
  )

/** A look as it stands in the log. */
const looked = (who: Somebody, at: string, ground = 'relation', citizen?: Somebody) =>
  town.seeds(async (write) => {
    const whom = citizen?.id ?? newId()
    if (!citizen)
      await write.q
        .insertInto('person.person')
        .values({ id: whom, given_name: 'En', added_at: write.now })
        .execute()
    await write.q
      .insertInto('audit.look')
      .values({
        ...{
          id: newId(),
          at: new Date(at),
          actor_id: who.id,
          citizen_id: whom,
          subjects: ['steps'],
        },
        ...{ purpose: 'prepare', ground, route: '/test', request_id: newId() },
      })
      .execute()
  })

const limit = (code: string, threshold: number) =>
  town.seeds((write) =>
    write.q.updateTable('audit.alarm_rule').set({ threshold }).where('code', '=', code).execute(),
  )

describe('an alarm', () => {
  test('an ordinary day raises none', async () => {
    for (let count = 0; count < 12; count += 1)
      await looked(sami, `2026-11-18T08:${10 + count}:00Z`)
    await raise()
    expect(await raised()).toEqual([])
  })

  test('many people in a short time raise one, and one only, however often the log is gone through', async () => {
    await limit('many', 5)
    for (let count = 0; count < 8; count += 1) await looked(sami, `2026-11-18T08:${10 + count}:00Z`)
    expect(await raise()).toBeGreaterThanOrEqual(1)
    expect(await raise()).toBe(0)
    expect(await raised()).toEqual([{ rule: 'many', actor_id: sami.id, looks: 8, people: 8 }])
  })

  test('many looks at one person are not many people', async () => {
    await limit('many', 5)
    const anna = await town.person('Anna')
    for (let count = 0; count < 8; count += 1)
      await looked(sami, `2026-11-18T08:${10 + count}:00Z`, 'relation', anna)
    await raise()
    expect(await raised()).toEqual([])
  })

  test('somebody one ended with half a year ago, and not somebody one ended with last week', async () => {
    const [anna, peter] = [await town.person('Anna'), await town.person('Peter')]
    await looked(sami, '2026-03-01T09:00:00Z', 'relation', anna)
    await looked(sami, '2026-11-10T09:00:00Z', 'relation', peter)
    await looked(sami, '2026-11-17T09:00:00Z', 'none', anna)
    await looked(sami, '2026-11-17T09:05:00Z', 'none', peter)
    await raise()
    expect(await raised()).toEqual([{ rule: 'far_back', actor_id: sami.id, looks: 1, people: 1 }])
  })

  test('the same rare surname, and neither a common one nor what the person shared themselves', async () => {
    const named = (family_name: string, who: Somebody) =>
      town.seeds((write) =>
        write.q
          .updateTable('person.person')
          .set({ family_name })
          .where('id', '=', who.id)
          .execute(),
      )
    const [sister, sharing] = [await town.person('Mona'), await town.person('Lina')]
    for (const one of [sami, sister, sharing]) await named('Haddad', one)
    await looked(sami, '2026-11-17T09:00:00Z', 'relation', sister)
    await looked(sami, '2026-11-17T09:05:00Z', 'consent', sharing)
    const common = await town.person('Jens', 'staff')
    for (let count = 0; count < 6; count += 1) await named('Jensen', await town.person('En'))
    const another = await town.person('Ole')
    for (const one of [common, another]) await named('Jensen', one)
    await looked(common, '2026-11-17T09:10:00Z', 'relation', another)
    await raise()
    expect(await raised(common)).toEqual([])
    expect(await raised()).toEqual([{ rule: 'same_name', actor_id: sami.id, looks: 1, people: 1 }])
  })

  test('a protected address without a relation, and not with one', async () => {
    const erik = await town.person('Erik')
    await town.seeds((write) =>
      write.q
        .insertInto('person.address')
        .values({ person_id: erik.id, address_sealed: Buffer.alloc(40), protected: true })
        .execute(),
    )
    await looked(sami, '2026-11-17T09:00:00Z', 'relation', erik)
    await raise()
    expect(await raised()).toEqual([])
    await looked(sami, '2026-11-17T10:00:00Z', 'emergency', erik)
    await raise()
    expect(await raised()).toEqual([{ rule: 'shielded', actor_id: sami.id, looks: 1, people: 1 }])
  })

  test('three people at night by one who is not on duty; one on duty at night raises none', async () => {
    const ulla = await town.person('Ulla', 'staff')
    const home = newId()
    await town.seeds(async (write) => {
      await write.q
        .insertInto('municipality.unit')
        .values({ id: home, name: 'Fyrhuset', kind: 'home' })
        .execute()
      await write.q.insertInto('audit.night_unit').values({ unit_id: home }).execute()
      await write.q
        .updateTable('person.role')
        .set({ unit_id: home })
        .where('person_id', '=', ulla.id)
        .execute()
    })
    // 23.30, 01.10 and 04.00 in Denmark are one night.
    for (const who of [sami, ulla])
      for (const at of ['2026-11-16T22:30:00Z', '2026-11-17T00:10:00Z', '2026-11-17T03:00:00Z'])
        await looked(who, at)
    await raise()
    expect(await raised()).toEqual([{ rule: 'night', actor_id: sami.id, looks: 3, people: 3 }])
    expect(await raised(ulla)).toEqual([])
  })

  test('the control itself raises none, and the job reads no more than it counts', async () => {
    const bo = await town.person('Bo', 'admin')
    await limit('many', 2)
    for (let count = 0; count < 6; count += 1)
      await looked(bo, `2026-11-18T08:${10 + count}:00Z`, 'control')
    await raise()
    expect(await raised(bo)).toEqual([])
    const names = town.db
      .as(jobsActor)
      .read((read) => read.q.selectFrom('person.person').select('given_name').execute())
    await expect(names).rejects.toThrow(/permission denied/)
  })
})
