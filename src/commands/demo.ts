import { seedNordby } from '../../demo/nordby/nordby.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { type Opened, open } from './open.ts'
import { CannotStart, type Say } from './say.ts'

/** Furnishes the demo municipality, once: an empty database becomes Nordby. */
export async function furnish(opened: Opened, say: Say): Promise<void> {
  const { owner, box, key } = opened
  await seedNordby({ owner, box, key, clock: realClock, begins: () => say('seeding') })
}

export async function demo(settings: Settings, say: Say): Promise<void> {
  if (!settings.demo) throw new CannotStart('demoOnly')
  const opened = await open(settings, say)
  await furnish(opened, say)
  say('seeded')
  await opened.close()
}
