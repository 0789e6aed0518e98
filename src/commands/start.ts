import { serve } from '@hono/node-server'
import { assemble } from '../app.ts'
import { makeLog } from '../platform/log.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { loadAssets } from '../platform/web/assets.ts'
import { furnish } from './demo.ts'
import { open } from './open.ts'
import { CannotStart, type Say } from './say.ts'
import { startWork, untilToldToStop } from './work.ts'

/** Serves, and runs jobs beside. Ends when it is told to, with nothing left open. */
export async function start(settings: Settings, say: Say): Promise<void> {
  const assets = await loadAssets()
  await refuseTakenPort(settings.port)
  const opened = await open(settings, say)
  if (settings.demo) await furnish(opened, say)
  const log = makeLog({ level: settings.log })
  const secure = settings.publicAddress?.startsWith('https:') ?? false
  const app = assemble({
    db: opened.db,
    clock: realClock,
    log,
    assets,
    demo: settings.demo,
    secure,
  })
  const jobs = await startWork(opened, log, settings)
  const server = serve({ fetch: app.fetch, port: settings.port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const address = settings.publicAddress ?? `http://localhost:${portOf(server.address())}`
  say('ready', address)
  if (settings.demo) say('readyDemo', address)
  say('stop')
  await untilToldToStop()
  say('stopping')
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    // A browser keeps its connection open; it has had its answer.
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  await jobs.stop()
  await opened.close()
}

const portOf = (address: string | { port: number } | null) =>
  typeof address === 'object' && address ? address.port : 0

/** Before the database is opened: a taken port is found out in a moment, not after the whole set-up. */
async function refuseTakenPort(port: number) {
  const { createServer } = await import('node:net')
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotStart('portTaken', String(port)) : error),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })
}
