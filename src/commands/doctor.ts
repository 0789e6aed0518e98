import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../platform/settings.ts'
import { open } from './open.ts'
import type { Say } from './say.ts'

/** Looks over what must be true before anybody is served: settings, key, database and its guards. */
export async function doctor(settings: Settings, say: Say): Promise<void> {
  const opened = await open(settings, say)
  process.stdout.write(`Node ${process.version}\n`)
  process.stdout.write(`Database ${opened.db.kind}\n`)
  process.stdout.write(`Demo ${settings.demo ? 'on' : 'off'}\n`)
  process.stdout.write(`Push ${settings.push ? 'on' : 'off'}\n`)
  process.stdout.write(`Key ${settings.keys ? 'RORET_KEYS' : keyFile(settings.directory)}\n`)
  await opened.close()
  say('well')
}

function keyFile(directory: string): string {
  const mode = statSync(join(directory, 'key')).mode & 0o777
  return `file, mode ${mode.toString(8)}`
}
