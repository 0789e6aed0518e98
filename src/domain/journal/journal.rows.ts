import type { Read } from '../../platform/data/db.ts'
import type { Id } from '../../platform/data/id.ts'
import type { Addition, HiddenReason, Note, PartRole } from './journal.types.ts'

/** To what each sealed text is bound. */
export const places = {
  part: 'journal.part.words',
  hidden: 'journal.hidden.words',
  addition: 'journal.addition.words',
  comment: 'journal.comment.words',
  phrase: 'journal.phrase.words',
  photo: 'journal.photo.shows',
} as const

interface Said {
  id: Id
  by: Id
  name: string | null
  words: string
  at: string
}

export interface Row {
  id: Id
  citizenId: Id
  citizenName: string | null
  authorId: Id
  authorName: string | null
  kind: string
  appointment: Id | null
  happenedAt: Date
  madeAt: Date
  receivedAt: Date
  parts:
    | {
        id: Id
        role: PartRole
        source: string
        words: string | null
        thirdParty: boolean
        reason: HiddenReason | null
        hidden: string | null
      }[]
    | null
  additions: (Said & { kind: Addition['kind'] })[] | null
  comments: Said[] | null
  photos: { id: Id; shows: string; takenBackAt: string | null }[] | null
}

/** A note as it is read. What is private to somebody else opens only where the database gave it. */
export function opened(read: Read, row: Row): Note {
  const open = (place: string, id: Id, text: string) =>
    read.box.open(place, id, Buffer.from(text, 'base64'))
  const { id, kind, appointment, happenedAt, madeAt, receivedAt } = row
  const said = ({ id, by, name, at }: Said) => ({
    id,
    by: { id: by, name: name ?? '' },
    at: new Date(at),
  })
  return {
    ...{ id, kind, appointment, happenedAt, madeAt, receivedAt },
    citizen: { id: row.citizenId, name: row.citizenName ?? '' },
    author: { id: row.authorId, name: row.authorName ?? '' },
    parts: (row.parts ?? []).map(({ words, hidden, reason, ...part }) => ({
      ...part,
      hidden: reason,
      words:
        words !== null
          ? open(places.part, part.id, words)
          : hidden && open(places.hidden, part.id, hidden),
    })),
    additions: (row.additions ?? []).map((one) => ({
      ...said(one),
      kind: one.kind,
      words: open(places.addition, one.id, one.words),
    })),
    photos: (row.photos ?? []).map(({ id, shows, takenBackAt }) => ({
      id,
      shows: open(places.photo, id, shows),
      takenBackAt: takenBackAt === null ? null : new Date(takenBackAt),
    })),
    comments: (row.comments ?? []).map((one) => ({
      ...said(one),
      words: open(places.comment, one.id, one.words),
    })),
  }
}
