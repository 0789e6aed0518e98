import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Embedded } from '../../platform/data/pglite.ts'
import { jobsActor } from '../../platform/jobs/handler.ts'
import { prepareJobs, servingBoss } from '../../platform/jobs/queues.ts'
import { SEND } from './plan-sending.ts'
import { RECEIPT } from './receipts.ts'
import { HAND_OVER } from './send.ts'
import { openOutbox } from './test/outbox.ts'
import { aStage } from './test/stage.ts'

const it = aStage()

/** A gateway that takes a message and never answers: whoever gave it is killed while they wait. */
async function aDeadlyGateway() {
  const keys: unknown[] = []
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    ...{ keys, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    async kills(child: ReturnType<typeof spawn>) {
      const [request] = await once(server, 'request')
      keys.push(request.headers['idempotency-key'])
      child.kill('SIGKILL')
      await once(child, 'exit')
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The town as a folder that a program of its own opens, with one message that is due. */
async function aFolder() {
  await it.chooses(it.anna)
  await it.happens()
  await it.office.listens()
  it.office.after(1)
  await prepareJobs(it.town.pool, [SEND, HAND_OVER, RECEIPT], { limit: 2, afterSeconds: 0 })
  const folder = await mkdtemp(join(tmpdir(), 'roret-killed-'))
  const template = join(folder, 'template')
  await writeFile(template, await (it.town.pool as Embedded).dump())
  const key = Buffer.from(it.town.key).toString('base64')
  return { folder, template, directory: join(folder, 'data'), key, now: +it.town.clock.now() }
}

// What a killed process leaves is shown on the embedded database; on PostgreSQL it is the server that keeps it.
test.skipIf(process.env.RORET_TEST_DATABASE_URL)(
  'a program that is killed between the gateway’s yes and its own loses nothing: the next one sends under the same key',
  async () => {
    const { folder, ...given } = await aFolder()
    const gateway = await aDeadlyGateway()
    const program = new URL('./test/outbox.child.ts', import.meta.url).pathname
    // Node strips types by itself; pages among what is imported need the hook.
    const hook = pathToFileURL(resolve('scripts/tsx-hook.js')).href
    const settings = JSON.stringify({ ...given, gateway: gateway.address })
    const child = spawn(process.execPath, ['--import', hook, program, settings], {
      stdio: 'inherit',
    })
    await gateway.kills(child)

    const next = await openOutbox(given, async ({ key }) => void gateway.keys.push(key))
    const open = () =>
      next.db.as(jobsActor).read((read) =>
        read.sql(sql<{ tried: boolean; done: boolean }>`select a.ended_at is null as tried,
          s.done_at is not null as done from notify.attempt a join notify.sending s on s.id = a.sending_id`),
      )
    // That the try began was kept before anything left; what became of it is not known.
    expect(await open()).toEqual([{ tried: true, done: false }])
    // The queue finds after five minutes that nobody works on it any more.
    await next.pool.lend((c) =>
      c.script(
        "update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'",
      ),
    )
    const boss = servingBoss(next.pool)
    await boss.start()
    await boss.supervise()
    await boss.stop({ graceful: false })
    const jobs = await next.work()
    await expect.poll(open, { timeout: 20_000 }).toEqual([{ tried: false, done: true }])
    await jobs.stop()
    await next.pool.close()
    await rm(folder, { recursive: true })

    // Given twice, with one key: a gateway that knows it has one message.
    expect(gateway.keys).toHaveLength(2)
    expect(new Set(gateway.keys).size).toBe(1)
  },
  60_000,
)
