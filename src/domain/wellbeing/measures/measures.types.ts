import type { Id } from '../../../platform/data/id.ts'

export const markings = ['yes_no', 'scale', 'count', 'words'] as const
export type Marking = (typeof markings)[number]
export const abouts = ['own', 'included'] as const
export type About = (typeof abouts)[number]

export interface Entry {
  id: Id
  /** 'YYYY-MM-DD' */
  day: string
  /** 'yes', 'no', a number, or '' where the words are all. */
  value: string
  words: string
  at: Date
}

/** Something a person wants to follow, as they defined it. */
export interface Measure {
  id: Id
  citizen: Id
  about: About
  marking: Marking
  name: string
  /** What the person calls the ends of their scale; '' for none. */
  low: string
  high: string
  /** When they mean to mark it, in their words. */
  when: string
  version: number
  putAwayAt: Date | null
  /** Newest day first. */
  entries: Entry[]
}
