import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../../test/town.ts'
import { newId } from '../../../platform/data/id.ts'
import { jobsActor } from '../../../platform/jobs/handler.ts'
import type { Message, Sender } from '../../../platform/mail/sender.ts'
import { addChannel, endChannel, ownChannels } from '../channels.queries.ts'
import { noticeJob, toldOf } from './notices.ts'

let town: Town
let anna: Somebody
let maja: Somebody
const sent: Message[] = []
const bySms: Sender = {
  takes: (kind) => kind === 'sms',
  send: async (message) => void sent.push(message),
}

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  maja = await town.person('Maja', 'staff')
  await town.writes(anna, (write) => addChannel(write, 'sms', '12 34 56 78'))
})
afterAll(() => town.close())

const told = () => town.reads(anna, toldOf)
const tasks = () =>
  town.seeds((write) =>
    write.q
      .selectFrom('platform.task')
      .select(['object_id', 'due_at'])
      .where('queue', '=', 'person.notice')
      .execute(),
  )
const run = async (sender: Sender | undefined) => {
  for (const { object_id } of await tasks()) {
    await town.seeds((write) =>
      write.q.deleteFrom('platform.task').where('object_id', '=', object_id).execute(),
    )
    await town.db.as(jobsActor).write((write) => noticeJob(sender).run(write, object_id))
  }
}

test('the first way of being reached has nobody to tell', async () => {
  expect(await told()).toEqual([])
})

test('a new one is told by the old one, without a word about health or where it came from', async () => {
  await town.writes(anna, (write) => addChannel(write, 'email', 'anna@eksempel.dk'))
  expect(await told()).toMatchObject([{ kind: 'channel_added', to: '••••••78', sent: null }])
  await run(bySms)
  expect(sent.map(({ to }) => to)).toEqual(['12 34 56 78'])
  expect(JSON.stringify(sent)).not.toMatch(/Roret|psyk|Anna|støtte|plan/i)
  expect((await told())[0]?.sent).toEqual(town.clock.now())
  await run(bySms)
  expect(sent).toHaveLength(1)
})

test('one that is removed is told by itself too, and waits when nothing can send it', async () => {
  const [sms] = await town.reads(anna, ownChannels)
  await town.writes(anna, (write) => endChannel(write, sms?.id ?? ''))
  await run(bySms)
  expect(sent.map(({ to }) => to)).toEqual(['12 34 56 78', '12 34 56 78'])
  const waiting = (await told()).filter((one) => one.sent === null)
  expect(waiting.map(({ to }) => to)).toEqual(['a•••@eksempel.dk'])
  const [later] = await tasks()
  expect(later?.due_at.getTime()).toBe(town.clock.now().getTime() + 3_600_000)
})

test('nobody reads what another was told, writes it, or says that it is sent', async () => {
  const rows = await town.reads(maja, (read) => read.sql(sql`select id from person.notice`))
  expect(rows).toEqual([])
  const row = {
    ...{ id: newId(), person_id: anna.id, kind: 'way_added', channel_kind: 'sms' },
    target_sealed: Buffer.from('x'),
  }
  const written = town.writes(maja, (write) =>
    write.q
      .insertInto('person.notice')
      .values({ ...row, planned_at: write.now })
      .execute(),
  )
  await expect(written).rejects.toThrow(/row-level security/)
  const marked = town.writes(anna, (write) =>
    write.sql(sql`update person.notice set sent_at = platform.now() returning id`),
  )
  await expect(marked).rejects.toThrow(/permission denied/)
})
