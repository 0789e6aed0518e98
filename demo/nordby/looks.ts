import { aheadOf } from '../../src/domain/appointment/index.ts'
import { peopleAround } from '../../src/domain/circle/index.ts'
import { goals, ownWords, steps, stepsSharedWithMe } from '../../src/domain/plan/index.ts'
import type { Read } from '../../src/platform/data/db.ts'
import type { Id } from '../../src/platform/data/id.ts'
import type { Act } from './telling.ts'

const pages = {
  hopes: (read: Read, citizen: Id) => ownWords(read, citizen, ['hope', 'good_life']),
  meeting: (read: Read, citizen: Id) => ownWords(read, citizen, ['meet_me']),
  goals,
  steps: (read: Read, citizen: Id) => steps(read, citizen),
  mySteps: (read: Read) => stepsSharedWithMe(read),
  appointments: aheadOf,
  circle: peopleAround,
} as const

/** Reads these parts of the page, as it is read on screen: the log tells the person about it. */
export const looks =
  (...parts: (keyof typeof pages)[]): Act =>
  async ({ write, citizen }) => {
    for (const part of parts) await pages[part](write, citizen)
  }
