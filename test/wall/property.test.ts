import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownerOf } from '../house/owner.ts'
import { type Act, histories } from './history.ts'
import { aStage, differences } from './stage.ts'

const shared: Act[] = [{ does: 'shares', with: 0, of: 0, subject: 'hopes', one: false, days: null }]
const RUNS = Number(process.env.RORET_WALL_RUNS ?? 15)

// The policy is written once for people and once for the database; here the two are asked the same.
test('whatever has happened between people, the database shows what the policy says and no row more [ASVS 8.2.2] [ASVS 8.2.3]', async () => {
  const { town, stage, known } = await aStage()
  await fc.assert(
    fc.asyncProperty(histories(stage.people.length, stage.citizens.length), async (acts) => {
      expect(await differences(town, stage, known, acts)).toEqual([])
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
  await town.close()
}, 240_000)

test('and a policy that lets one person too many in is found', async () => {
  const { town, stage, known } = await aStage()
  const owner = await ownerOf(town)
  const faults = [
    'create policy planted on plan.goal for select to roret_read using (true)',
    'create policy planted on circle.share for select to roret_read using (ended_at is null)',
    'alter table appointment.answer disable row level security',
  ]
  for (const fault of faults) {
    await owner.lend((c) => c.script(fault))
    expect(await differences(town, stage, known, shared), fault).not.toEqual([])
    await owner.lend((c) =>
      c.script(
        fault.startsWith('create')
          ? `drop policy planted on ${fault.split(' ')[4]}`
          : 'alter table appointment.answer enable row level security',
      ),
    )
  }
  expect(await differences(town, stage, known, shared)).toEqual([])
  await town.close()
}, 60_000)
