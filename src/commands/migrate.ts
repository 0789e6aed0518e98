import type { Settings } from '../platform/settings.ts'
import { open } from './open.ts'
import type { Say } from './say.ts'

/** Brings the database up to date and closes it again. */
export async function migrateOnly(settings: Settings, say: Say): Promise<void> {
  const opened = await open(settings, say)
  await opened.close()
  say('well')
}
