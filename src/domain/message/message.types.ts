import type { Id } from '../../platform/data/id.ts'
import type { MediaType } from '../../platform/files/files.rules.ts'
import type { Scan } from '../../platform/files/receive.ts'

/** By when a team answers: so many weekdays after the day it was asked, at a time. */
export interface AnswerTime {
  days: number
  time: string
}

/** Who answers as their work, and where one can call instead. */
export interface Answers extends AnswerTime {
  unit: string
  phone: string
}

export interface Thread {
  id: Id
  citizen: Id
  unit: { id: Id; name: string } | null
  title: string
  startedAt: Date
  /** Those who are in it besides the person. */
  members: Id[]
  last: { author: Id; words: string; at: Date } | null
  /** Since when somebody waits for an answer by those at work; null when nobody does. */
  waitingSince: Date | null
  /** Null when nobody is in it as their work. */
  answers: Answers | null
  taken: { by: Id; at: Date } | null
  closedAt: Date | null
  unread: boolean
}

export interface Member {
  id: Id
  person: Id
  kind: 'staff' | 'chosen'
  seesFrom: Date | null
  addedAt: Date
  addedBy: Id
  endedAt: Date | null
  endedBy: Id | null
}

export interface Attached {
  id: Id
  line: Id
  name: string
  type: MediaType
  bytes: number
  scan: Scan
}

export interface Line {
  id: Id
  author: Id
  atWork: boolean
  words: string
  at: Date
  files: Attached[]
}

export interface Reading {
  person: Id
  at: Date
}

/** A worker in the thread who is away, until when, and who is there instead. */
export interface Away {
  person: Id
  until: string
  instead: string[]
}
