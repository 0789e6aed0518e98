import type { Write } from '../../src/platform/data/db.ts'
import type { Id } from '../../src/platform/data/id.ts'
import type { Day, Soon } from './calendar.ts'
import { at } from './calendar.ts'
import type { Law } from './law.ts'
import type { Name } from './people.ts'
import type { Unit } from './town.ts'

/** Something that a person wrote, by a name of our own, at the version it now has. */
export interface Kept {
  id: Id
  subject: 'words' | 'goals' | 'steps' | 'appointments' | 'notes'
  version: number
}

/** What an act sees: the acting person's hands, whose life it is, and what was kept before. */
export interface Scene {
  write: Write
  citizen: Id
  /** The moment in which the whole town is told: every day is seen from it. */
  toldAt: Date
  idOf(name: Name): Id
  isStaff(name: Name): boolean
  keep(as: string | undefined, kept: Kept): void
  kept(as: string): Kept
}

export type Act = (scene: Scene) => Promise<unknown>

/** One moment of a life: when, who, and what that person does, as that person. */
export interface Moment {
  when: Soon
  who: Name
  acts: Act[]
}

/** Somebody who works around the person, as the municipality arranged it. */
export interface Works {
  staff: Name
  role: 'support' | 'coordinator' | 'authority' | 'night'
  /** None: the municipality forgot to say, and the report on access finds it. */
  unit?: Unit
  law: Law
  from: Day
  until?: Day
}

export interface Life {
  citizen: Name
  works: Works[]
  moments: Moment[]
}

export const on = (day: Day, time: string, who: Name, ...acts: Act[]): Moment => ({
  when: at(day, time),
  who,
  acts,
})
