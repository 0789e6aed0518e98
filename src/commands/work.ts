import type { Log } from '../platform/log.ts'
import { makeLog } from '../platform/log.ts'
import type { Settings } from '../platform/settings.ts'
import { type Opened, open } from './open.ts'
import type { Say } from './say.ts'

/** Work in the background: what people's changes ask for later, and tidying. */
export async function startWork(_opened: Opened, _log: Log): Promise<{ stop(): Promise<void> }> {
  return { stop: async () => undefined }
}

/** The same in a process of its own, beside one that serves. */
export async function work(settings: Settings, say: Say): Promise<void> {
  const opened = await open(settings, say)
  const jobs = await startWork(opened, makeLog({ level: settings.log }))
  say('working')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
    process.on('disconnect', () => resolve())
  })
  await jobs.stop()
  await opened.close()
}
