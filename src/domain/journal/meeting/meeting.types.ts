import type { Id } from '../../../platform/data/id.ts'

export const places = {
  point: 'journal.meeting_point.words',
  text: 'journal.minute_text.words',
  readBack: 'journal.read_back.words',
} as const

export interface Table {
  appointment: Id
  citizen: Id
}

export const signalKinds = ['pause', 'slower', 'silence'] as const
export type SignalKind = (typeof signalKinds)[number]

interface By {
  by: { id: Id; name: string }
  at: Date
}

export interface Point extends By {
  id: Id
  words: string
  talkedAt: Date | null
}

export interface Signal extends By {
  id: Id
  kind: SignalKind
}

/** What a paragraph says now. Two texts stand side by side until somebody joins them. */
export interface Paragraph {
  id: Id
  texts: (By & { id: Id; words: string })[]
  /** The text that all of them were written from. */
  base: string
}

export interface ReadBack extends By {
  says: 'yes' | 'not_quite'
  words: string
}

export interface Meeting {
  /** null until somebody writes the first thing. */
  id: Id | null
  /** The person's own first. */
  points: Point[]
  signals: Signal[]
  paragraphs: Paragraph[]
  readBacks: ReadBack[]
  /** The newest text, by anybody: what has come since then is news. */
  newest: Id | ''
  /** Everybody whose words are in the minutes. */
  writers: Id[]
  /** The person has said yes to what stands there now. */
  isUnderstood: boolean
  note: Id | null
}
