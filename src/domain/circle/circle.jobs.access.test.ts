import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import type { Id } from '../../platform/data/id.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { changesOfMine } from '../audit/index.ts'
import { circleJobs, SHARE_ENDED } from './circle.jobs.ts'
import { endShareOf, shareOne } from './circle.shares.ts'

const HOUR = 3_600_000

let town: Town
let anna: Somebody
let ida: Somebody

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  ida = await town.person('Ida', 'relative')
})
afterAll(() => town.close())

const inAnHour = () => new Date(town.clock.now().getTime() + HOUR)

/** What the transaction planned: the queue and the share it is about. */
async function planned(subject: string): Promise<Id> {
  const until = inAnHour()
  await town.writes(anna, (write) => shareOne(write, { person: ida.id, subject, until }))
  const tasks = await town.db
    .as(jobsActor)
    .read((read) =>
      read.q
        .selectFrom('platform.task')
        .select(['queue', 'object_id', 'due_at'])
        .orderBy('due_at', 'desc')
        .orderBy('id', 'desc')
        .execute(),
    )
  expect(tasks[0]).toMatchObject({ queue: SHARE_ENDED, due_at: until })
  return tasks[0]?.object_id ?? ''
}

const run = async (object: Id) => {
  for (const { run } of circleJobs) await town.db.as(jobsActor).write((write) => run(write, object))
}

const share = async (id: Id) => {
  const rows = await town.reads(anna, (read) =>
    read.q
      .selectFrom('circle.share')
      .select(['until_at', 'ended_at', 'ended_by'])
      .where('id', '=', id)
      .execute(),
  )
  return rows[0]
}

const endings = async () => {
  const all = await town.reads(anna, (read) => changesOfMine(read, new Date(0)))
  return all.filter(({ kind }) => kind === 'share_ended')
}

test('a share is closed when its day has come, not before, and only once', async () => {
  const id = await planned('hopes')
  await run(id)
  expect(await share(id)).toMatchObject({ ended_at: null })
  town.clock.move(inAnHour())
  await run(id)
  await run(id)
  const row = await share(id)
  expect(row?.ended_at).toEqual(row?.until_at)
  expect(row?.ended_by).toBeNull()
  expect(await endings()).toMatchObject([{ room: 'circle', actor: null, name: null }])
})

test('a share that was withdrawn before its day keeps its own end', async () => {
  const id = await planned('story')
  await town.writes(anna, (write) => endShareOf(write, { person: ida.id, subject: 'story' }))
  const before = await share(id)
  town.clock.move(inAnHour())
  await run(id)
  expect(await share(id)).toEqual(before)
  expect(before).toMatchObject({ ended_by: anna.id })
  expect(await endings()).toHaveLength(1)
})

test('the program cannot touch a share that still runs, nor see what it is about', async () => {
  const id = await planned('goals')
  const hit = await town.db
    .as(jobsActor)
    .write((write) =>
      write.q
        .updateTable('circle.share')
        .set({ ended_at: write.now })
        .where('id', '=', id)
        .executeTakeFirst(),
    )
  expect(hit.numUpdatedRows).toBe(0n)
  const seen = town.db
    .as(jobsActor)
    .read((read) => read.q.selectFrom('circle.share').select('subject').execute())
  await expect(seen).rejects.toMatchObject({ code: '42501' })
})
