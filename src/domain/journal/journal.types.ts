import type { Id } from '../../platform/data/id.ts'

/** What happened, what the writer saw or thought, what was agreed: kept apart. */
export const roles = ['fact', 'observation', 'agreement'] as const
export type PartRole = (typeof roles)[number]

/** Why the person does not see what is private to somebody else (forvaltningsloven § 15 b; GDPR art. 15, 4). */
export const reasons = ['private_life', 'safety', 'confidence'] as const
export type HiddenReason = (typeof reasons)[number]

export interface NewPart {
  role: PartRole
  /** Who said it or saw it: a code of journal.source. */
  source: string
  words: string
  /** About a third person: read by those who work with the person, and shown to the person as left out. */
  hidden?: HiddenReason | undefined
}

export interface NewNote {
  /** Made by the one who writes, on the phone too (UUIDv7): the same note sent twice is one note. */
  id: Id
  citizen: Id
  /** A code of journal.kind; the form of contact follows from it. */
  kind: string
  appointment: Id | null
  happenedAt: Date
  /** By the clock of the one who wrote. */
  madeAt: Date
  parts: readonly NewPart[]
}

export interface Part {
  id: Id
  role: PartRole
  source: string
  /** null: it is about somebody else, and not for the one who reads. */
  words: string | null
  hidden: HiddenReason | null
  thirdParty: boolean
}

export interface Addition {
  id: Id
  by: { id: Id; name: string }
  kind: 'correction' | 'supplement'
  words: string
  at: Date
}

export interface Comment {
  id: Id
  by: { id: Id; name: string }
  words: string
  at: Date
}

/** A picture by the person’s consent. */
export interface Photo {
  id: Id
  /** What it shows, in words. */
  shows: string
  /** The consent was taken back: it is shown to nobody. */
  takenBackAt: Date | null
}

export interface Note {
  id: Id
  citizen: { id: Id; name: string }
  author: { id: Id; name: string }
  kind: string
  appointment: Id | null
  happenedAt: Date
  madeAt: Date
  receivedAt: Date
  parts: Part[]
  additions: Addition[]
  comments: Comment[]
  photos: Photo[]
}
