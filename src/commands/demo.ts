import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedNordby } from '../../demo/nordby/nordby.ts'
import { journal } from '../domain/circle/index.ts'
import { currentPlan, importPlan, readPlan, savePlan, titleOf } from '../domain/direction/index.ts'
import { makeDb } from '../platform/data/db.ts'
import { projectRoot } from '../platform/data/root.ts'
import type { Settings } from '../platform/settings.ts'
import { realClock } from '../platform/time/clock.ts'
import { type Opened, open } from './open.ts'
import { CannotStart, type Say } from './say.ts'

const PLAN = 'demo/nordby/faelles-kurs.md'

/** Furnishes the demo municipality, once: an empty database becomes Nordby, with its plan read from a file. */
export async function furnish(opened: Opened, say: Say): Promise<void> {
  const { owner, box, key } = opened
  await seedNordby({ owner, box, key, clock: realClock, begins: () => say('seeding') })
  if (await opened.db.as({ kind: 'visitor' }).read(currentPlan)) return
  const reading = readPlan(readFileSync(join(projectRoot(), PLAN)))
  if (!reading.ok) throw new Error(`${PLAN} cannot be read: ${reading.problem}`)
  const plan = importPlan(reading.text)
  const seed = makeDb({ pool: owner, clock: realClock, box, journal })
  await seed
    .as({ kind: 'system', role: 'roret_seed' })
    .write((write) =>
      savePlan(write, plan, { name: 'faelles-kurs.md', title: titleOf(reading.text) }),
    )
}

export async function demo(settings: Settings, say: Say): Promise<void> {
  if (!settings.demo) throw new CannotStart('demoOnly')
  const opened = await open(settings, say)
  await furnish(opened, say)
  say('seeded')
  await opened.close()
}
