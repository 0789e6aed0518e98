import type { Id } from '../../platform/data/id.ts'

/** What a person can write about: each kind has its own question and its own place. */
export const noteKinds = [
  'meaning',
  'joy',
  'sleep',
  'body',
  'question',
  'effect',
  'life',
  'relation',
] as const
export type NoteKind = (typeof noteKinds)[number]

/** The places of the room, in the order of its first page, and which kinds stand in each. */
export const groups = ['meaning', 'body', 'medicine', 'life', 'relations'] as const
export type Group = (typeof groups)[number]
export const kindsOf: Record<Group, readonly NoteKind[]> = {
  meaning: ['meaning', 'joy'],
  body: ['sleep', 'body'],
  medicine: ['question', 'effect'],
  life: ['life'],
  relations: ['relation'],
}
export const groupOf = (kind: NoteKind): Group =>
  groups.find((group) => kindsOf[group].includes(kind)) ?? 'meaning'

/** A mark stands for itself: it is no score, and is never added up. */
export const marks = ['calm', 'between', 'hard'] as const
export type Mark = (typeof marks)[number]

/** Life questions: the four of KRAM among those of a whole life, and no order of importance. */
export const lifeTopics = [
  'food',
  'moving',
  'alcohol',
  'smoke',
  'rest',
  'people',
  'meaning',
] as const
export const relationTopics = ['partner', 'children', 'family', 'friends', 'intimacy'] as const
export type Topic = (typeof lifeTopics)[number] | (typeof relationTopics)[number]
export const topicsOf = (kind: NoteKind): readonly Topic[] =>
  kind === 'life' ? lifeTopics : kind === 'relation' ? relationTopics : []

export interface Note {
  id: Id
  citizen: Id
  kind: NoteKind
  topic: Topic | null
  mark: Mark | null
  words: string
  /** Something small to try; '' when there is none. */
  small: string
  step: Id | null
  version: number
  writtenAt: Date
  putAwayAt: Date | null
}

/** What is shared under which subject: those who are close to one are closer still. */
export const subjectOf = (kind: NoteKind) => (kind === 'relation' ? 'close_relations' : 'health')
