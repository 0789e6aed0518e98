import { expect, test } from 'vitest'
import { seedNordby } from '../../../../demo/nordby/nordby.ts'
import { ownerOf } from '../../../../test/house/owner.ts'
import { aTown } from '../../../../test/town.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import { raiseAlarms } from './raise.ts'

test('a month of ordinary work in Nordby raises what it should, and nothing else', async () => {
  const town = await aTown()
  const owner = await ownerOf(town)
  await seedNordby({ ...town, owner })
  await town.db.as(jobsActor).write(raiseAlarms)
  const raised = await town.seeds((write) =>
    write.q
      .selectFrom('audit.alarm')
      .innerJoin('person.person', 'person.person.id', 'audit.alarm.actor_id')
      .select(['audit.alarm.rule', 'person.person.given_name'])
      .execute(),
  )
  const looks = await town.seeds((write) =>
    write.q
      .selectFrom('audit.look')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  expect(Number(looks.n)).toBeGreaterThanOrEqual(60)
  // Tine opened the page of somebody whose address is protected: that is what the rule is for.
  expect(raised).toEqual([{ rule: 'shielded', given_name: 'Tine' }])
  await owner.close()
  await town.close()
}, 60_000)
