import type { Id } from '../../platform/data/id.ts'

/** What stands in a room: something written, a sign one has noticed, a draft, or a time in one's own story. */
export const pageKinds = ['writing', 'sign', 'draft', 'story'] as const
export type PageKind = (typeof pageKinds)[number]

export interface OwnPage {
  id: Id
  kind: PageKind
  /** '' when there is none. In the story it says when. */
  title: string
  words: string
  version: number
  writtenAt: Date
}

/** A copy that somebody else can read, as it was when it was shared. */
export interface SharedItem {
  id: Id
  page: Id
  citizen: Id
  citizenName: string
  receiver: Id
  receiverName: string
  kind: PageKind
  title: string
  words: string
  sharedAt: Date
}
