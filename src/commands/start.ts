import { createServer, type RequestListener, type ServerOptions } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { serve } from '@hono/node-server'
import { assemble } from '../app.ts'
import { clamav } from '../platform/files/scanner.ts'
import { makeLog } from '../platform/log.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { type Assets, loadAssets } from '../platform/web/assets.ts'
import { furnish } from './demo.ts'
import { identityOf, originOf, outboxOf } from './identity.ts'
import { type Opened, open } from './open.ts'
import { CannotStart, type Say } from './say.ts'
import { startWork, untilToldToStop } from './work.ts'

/** Serves, and runs jobs beside. Ends when it is told to, with nothing left open. */
export async function start(wanted: Settings, say: Say): Promise<void> {
  const assets = await loadAssets()
  const settings = { ...wanted, port: await freePort(wanted.port) }
  const opened = await open(settings, say)
  if (settings.demo) await furnish(opened, say)
  const log = makeLog({ level: settings.log })
  const secure = settings.publicAddress?.startsWith('https:') ?? false
  const pretend = await pretended(settings, opened, assets)
  const app = assemble({
    db: opened.db,
    clock: realClock,
    log,
    assets,
    demo: settings.demo,
    secure,
    securityContact: settings.securityContact,
    scanner: settings.scanner ? clamav(settings.scanner) : undefined,
    identity: identityOf(settings, pretend?.issuers ?? settings.issuers),
  })
  const jobs = await startWork(opened, log, settings)
  const server = serve({
    ...{ fetch: app.fetch, port: settings.port },
    createServer: (options: ServerOptions, program: RequestListener) =>
      createServer(options, pretend?.before(program) ?? program),
  } as Parameters<typeof serve>[0])
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

/** In a demo: a MitID and a municipality of our own making, unless real ones are set up. */
async function pretended(settings: Settings, { db }: Opened, assets: Assets) {
  if (!settings.demo || settings.issuers.length > 0) return undefined
  const { pretendIssuers } = await import('../../demo/identity/pretend.ts')
  const styles = assets.address('app.css')
  const outbox = outboxOf(settings)
  return pretendIssuers({ demo: settings.demo, db, origin: originOf(settings), styles, outbox })
}

/** Before the database is opened: a taken port is found out in a moment, not after the whole set-up. */
function freePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotStart('portTaken', String(port)) : error),
    )
    probe.listen(port, () => {
      const found = portOf(probe.address())
      probe.close(() => resolve(found))
    })
  })
}
