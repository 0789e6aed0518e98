import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTown, type Somebody, type Town } from '../../../test/town.ts'
import { errorCode } from '../data/connection.ts'
import { type Id, newId } from '../data/id.ts'
import { openPostgres } from '../data/postgres.ts'
import { type Handler, jobsActor } from './handler.ts'
import { moveDue } from './move.ts'
import { plan } from './plan.ts'
import { prepareJobs, servingBoss } from './queues.ts'
import { type JobsSettings, startJobs } from './start.ts'

const quick = { moveMs: 50, pollSeconds: 0.5, tidyMs: 3_600_000 }
const queues = ['test.once', 'test.broken', 'test.rolled']

let town: Town
let anna: Somebody
const told: { what: string; facts: unknown }[] = []
const log = {
  info: (what: string, facts: unknown = {}) => void told.push({ what, facts }),
  bug: () => undefined,
}

beforeAll(async () => {
  town = await aTown()
  anna = await town.person('Anna')
  await asOwner((owner) => prepareJobs(owner, queues, { limit: 2, afterSeconds: 0 }))
})
afterAll(() => town.close())

/** On PostgreSQL the town's own pool owns nothing: the owner signs in for this moment. */
async function asOwner(work: (owner: Town['pool']) => Promise<void>) {
  const address = process.env.RORET_TEST_DATABASE_URL
  if (!address) return work(town.pool)
  const [row] = await ask('select current_database() as name')
  const own = new URL(address)
  own.pathname = `/${row?.name}`
  const owner = await openPostgres({ address: own.href, connections: 2 })
  await work(owner).finally(() => owner.close())
}

const ask = (text: string) => town.pool.lend(async (c) => (await c.query(text, [])).rows)

const asks = (queue: string, due = town.clock.now()) => {
  const object = newId()
  return town.writes(anna, (write) => plan(write, { queue, object, due })).then(() => object)
}

const tasks = () =>
  town.db
    .as(jobsActor)
    .read((read) => read.q.selectFrom('platform.task').select(['object_id']).execute())

async function until(what: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await what()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error('It did not happen within ten seconds.')
}

const starts = (handlers: Handler[], more: Partial<JobsSettings> = {}) =>
  startJobs({ pool: town.pool, db: town.db, log, handlers, pace: quick, ...more })

/** What the queue says of its jobs, asked as the system's own role. */
const states = (queue: string) =>
  town.db.as(jobsActor).read((read) =>
    read.sql(
      sql<{ state: string; output: unknown }>`
        select state::text, output from pgboss.job where name = ${queue}`,
    ),
  )

test('work exists exactly when its cause is committed [ASVS 2.3.3]', async () => {
  const undone = town.writes(anna, async (write) => {
    await plan(write, { queue: 'test.once', object: newId(), due: write.now })
    throw new Error('something else went wrong')
  })
  await expect(undone).rejects.toThrow('something else')
  expect(await tasks()).toEqual([])
  const object = await asks('test.unknown')
  expect(await tasks()).toEqual([{ object_id: object }])
})

test('two programs run each job once, and only what is due', async () => {
  const ran: Id[] = []
  const handler = { queue: 'test.once', run: async (_: unknown, id: Id) => void ran.push(id) }
  const later = await asks('test.once', new Date(town.clock.now().getTime() + 60_000))
  const now = await Promise.all(Array.from({ length: 12 }, () => asks('test.once')))
  const programs = [await starts([handler]), await starts([handler])]
  await until(() => new Set(ran).size >= now.length)
  await new Promise((done) => setTimeout(done, 300))
  // A transaction that was refused for another's sake begins again, and its work with it: what was committed counts.
  expect([...new Set(ran)].sort()).toEqual([...now].sort())
  const done = (await states('test.once')).filter(({ state }) => state === 'completed')
  expect(done).toHaveLength(now.length)
  town.clock.move(new Date(town.clock.now().getTime() + 60_000))
  await until(() => ran.includes(later))
  await Promise.all(programs.map((program) => program.stop()))
  expect(new Set(ran).size).toBe(13)
})

test('a job that fails is tried again a limited number of times, and takes nothing with it', async () => {
  let tries = 0
  const file = newId()
  const program = await starts([
    {
      queue: 'test.broken',
      async run(write) {
        tries += 1
        await plan(write, { queue: 'test.unknown', object: file, due: write.now })
        throw new Error(`Anna wrote: ${anna.name}`)
      },
    },
  ])
  await asks('test.broken')
  await until(() => told.some(({ what }) => what === 'job given up'))
  await new Promise((done) => setTimeout(done, 700))
  await program.stop()
  expect(tries).toBe(3)
  const jobs = await states('test.broken')
  expect(jobs).toMatchObject([{ state: 'failed' }])
  expect(JSON.stringify(jobs)).not.toContain('Anna')
  expect(await tasks()).not.toContainEqual({ object_id: file })
})

test('when the move is undone, the task is still there and the queue is empty', async () => {
  const object = await asks('test.rolled')
  const boss = servingBoss(town.pool)
  await boss.start()
  const broken = Object.assign(boss, { insert: () => Promise.reject(new Error('cut off')) })
  await expect(moveDue(town.db, broken, ['test.rolled'])).rejects.toThrow('cut off')
  await boss.stop({ graceful: false })
  expect(await tasks()).toContainEqual({ object_id: object })
  expect(await states('test.rolled')).toEqual([])
})

test('the queues are kept in order by the narrow role too', async () => {
  const boss = servingBoss(town.pool)
  const problems: unknown[] = []
  boss.on('error', (error) => void problems.push(error))
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
  expect(problems).toEqual([])
})

describe('what nobody may', () => {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error) => errorCode(error),
    )

  test('a person reads neither what others asked for nor their own', async () => {
    await asks('test.unknown')
    const read = town.writes(anna, (write) =>
      write.q.selectFrom('platform.task').select('id').execute(),
    )
    expect(await codeOf(read)).toBe('42501')
  })

  test('a person does not see the queues, nor put anything into one', async () => {
    const read = town.writes(anna, (write) => write.sql(sql`select id from pgboss.job`))
    expect(await codeOf(read)).toBe('42501')
    const put = town.writes(anna, (write) =>
      write.sql(sql`insert into pgboss.job (name) values ('test.once')`),
    )
    expect(await codeOf(put)).toBe('42501')
  })

  test('the system itself reads no words of a person', async () => {
    const words = town.db
      .as(jobsActor)
      .write((write) => write.q.selectFrom('platform.draft').select('fields_sealed').execute())
    expect(await codeOf(words)).toBe('42501')
  })
})
