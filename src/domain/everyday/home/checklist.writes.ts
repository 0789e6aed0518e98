import { actorId, type Write } from '../../../platform/data/db.ts'
import type { Id } from '../../../platform/data/id.ts'
import { writeGoal, writeStep } from '../../plan/index.ts'

export interface Wanted {
  title: string
  area: string
  steps: readonly ({ words: string } & ({ doer: 'me' } | { doer: 'us' | 'you'; doerId: Id }))[]
}

/** A wish of the person's own with its small steps, all at once; nothing of it is measured. @returns the goal */
export async function makeGoal(write: Write, { title, area, steps }: Wanted): Promise<Id> {
  const me = actorId(write)
  const goal = await writeGoal(write, me, { voice: 'person', aim: 'develop', words: title, area })
  for (const step of steps) await writeStep(write, me, { ...step, goal })
  return goal
}
