import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { assemble } from '../../src/app.ts'
import { makeLog } from '../../src/platform/log.ts'
import { plainAssets } from '../../src/platform/web/assets.ts'
import { aNordby, type Nordby } from '../house/nordby.ts'

export interface Running {
  nordby: Nordby
  /** Where it answers: a port of this machine. */
  origin: string
  /** What the program itself could not answer, by its log. */
  bugs: string[]
  stop(): Promise<void>
}

/** Nordby behind the whole program, on a port, with a clock that the week can move. */
export async function running(): Promise<Running> {
  const nordby = await aNordby()
  const bugs: string[] = []
  const quiet = makeLog({ level: 'silent' })
  const log = { ...quiet, bug: (_: string, error: unknown) => void bugs.push(String(error)) }
  const app = assemble({
    ...{ db: nordby.town.db, clock: nordby.town.clock, log },
    ...{ assets: plainAssets, demo: true, secure: false },
  })
  const server = serve({ fetch: app.fetch, port: 0 })
  await new Promise<void>((listening) => server.once('listening', () => listening()))
  const { port } = server.address() as AddressInfo
  return {
    nordby,
    origin: `http://localhost:${port}`,
    bugs,
    async stop() {
      await new Promise<void>((closed) => server.close(() => closed()))
      await nordby.town.close()
    },
  }
}
