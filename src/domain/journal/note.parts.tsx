import { dayOf, sayDay, sayTime } from '../../platform/time/days.ts'
import type { Visit } from '../../platform/web/visit.ts'
import { NoteGap, NotePart, NotePicture } from '../../ui/note/note.tsx'
import { OwnWords } from '../../ui/own-words/own-words.tsx'
import { Voice } from '../../ui/voice/voice.tsx'
import { journalDeskWords } from './desk/desk.words.ts'
import { journalAt } from './journal.addresses.ts'
import type { Codes } from './journal.codes.ts'
import { finder } from './journal.search.ts'
import type { Addition, Comment, Note, Part, Photo } from './journal.types.ts'
import { journalWords } from './journal.words.ts'

export interface NoteProps {
  visit: Visit
  note: Note
  /** Words that were looked for: they are marked. */
  found?: string | undefined
}

const isOwn = ({ visit, note }: Pick<NoteProps, 'visit' | 'note'>) =>
  visit.person?.id === note.citizen.id

export const whenOf = (visit: Visit, at: Date): [day: string, time: string] => [
  sayDay(dayOf(at), visit.lang, visit.today),
  sayTime(at, visit.lang),
]

/** 'Besøg med Maja' */
export function titleOf(visit: Visit, note: Note, { kinds }: Codes): string {
  const w = journalWords[visit.lang]
  const kind = kinds.find(({ code }) => code === note.kind)
  const label = (visit.lang === 'da' ? kind?.danish : kind?.english) ?? ''
  const name = note.author.name || w.someone
  return kind?.form === 'none' ? w.noteBy(label, name) : w.note(label, name)
}

/** Who wrote, when it happened, and when it was written, where that was another day. */
export function byOf(visit: Visit, note: Note): string {
  const w = journalWords[visit.lang]
  const line = w.at(note.author.name || w.someone, ...whenOf(visit, note.happenedAt))
  const later = dayOf(note.happenedAt) !== dayOf(note.receivedAt)
  return later ? `${line}. ${w.writtenAfter(...whenOf(visit, note.receivedAt))}` : line
}

const HOUR = 3_600_000

/** What came after the note was saved, in the order in which it came. */
const since = ({ additions, comments }: Note): (Addition | Comment)[] =>
  [...additions, ...comments].sort((one, other) => one.at.getTime() - other.at.getTime())

/** What a note says: what happened first, then what was noticed and agreed, then what came after. */
export function NoteBody(props: NoteProps) {
  const { visit, note } = props
  const w = journalWords[visit.lang]
  return (
    <>
      {note.parts.map((part) => (
        <OnePart {...props} part={part} key={part.id} />
      ))}
      {note.photos.map((photo) => (
        <OnePhoto {...props} photo={photo} key={photo.id} />
      ))}
      {note.madeAt.getTime() > note.receivedAt.getTime() + HOUR && <p class="by">{w.phoneClock}</p>}
      {since(note).map((one) =>
        'kind' in one ? (
          <OneAddition {...props} addition={one} key={one.id} />
        ) : (
          <OneComment {...props} comment={one} key={one.id} />
        ),
      )}
    </>
  )
}

function OnePart({ visit, note, part, found }: NoteProps & { part: Part }) {
  const w = journalWords[visit.lang]
  const d = journalDeskWords[visit.lang]
  if (part.words === null) return <Omitted visit={visit} note={note} part={part} />
  const sources = (isOwn({ visit, note }) ? w : d).source
  const told = part.role === 'fact' ? sourceOf(sources, part.source) : ''
  const words = (
    <NotePart
      text={part.words}
      heading={headingOf({ visit, note }, part)}
      by={told}
      {...marks(found)}
    />
  )
  if (!part.thirdParty) return words
  return (
    <NoteGap title={d.private}>
      {words}
      <p class="by">{d.privateText(note.citizen.name)}</p>
    </NoteGap>
  )
}

/** A municipality can add a source that has no words here. */
const sourceOf = (said: Record<string, string>, code: string) =>
  Object.hasOwn(said, code) ? (said[code] ?? '') : ''

function headingOf({ visit, note }: Pick<NoteProps, 'visit' | 'note'>, { role }: Part): string {
  const w = journalWords[visit.lang]
  if (role === 'observation') return w.observed(note.author.name || w.someone)
  if (role === 'fact') return ''
  return isOwn({ visit, note }) ? w.agreed : journalDeskWords[visit.lang].agreed
}

function marks(found: string | undefined) {
  const isFound = finder(found)
  return isFound ? { isFound } : {}
}

/** Somebody else’s privacy: said, with its reason and a way to ask. */
function Omitted({ visit, note, part }: NoteProps & { part: Part }) {
  const w = journalWords[visit.lang]
  return (
    <NoteGap title={w.omitted}>
      {part.hidden && <p>{w.omittedText(w.reasons[part.hidden])}</p>}
      <p class="by">{w.omittedAsk(note.author.name || w.someone)}</p>
    </NoteGap>
  )
}

/** A picture, as long as the person agrees to it. */
function OnePhoto({ visit, photo }: NoteProps & { photo: Photo }) {
  const w = journalWords[visit.lang]
  if (photo.takenBackAt) return <p class="by">{w.photoWas(photo.shows)}</p>
  const src = journalAt.photo({ photo: photo.id })
  return <NotePicture src={src} shows={photo.shows} fetch={w.photoFetch} />
}

function OneAddition({ visit, addition, found }: NoteProps & { addition: Addition }) {
  const w = journalWords[visit.lang]
  const say = addition.kind === 'correction' ? w.corrected : w.supplemented
  const heading = say(addition.by.name || w.someone, w.when(...whenOf(visit, addition.at)))
  return <NotePart text={addition.words} heading={heading} {...marks(found)} />
}

function OneComment({ visit, note, comment }: NoteProps & { comment: Comment }) {
  const w = journalWords[visit.lang]
  const d = journalDeskWords[visit.lang]
  const [day, time] = whenOf(visit, comment.at)
  if (comment.by.id !== note.citizen.id)
    return <Voice text={comment.words} by={d.theirs(comment.by.name || w.someone, day, time)} />
  const by = isOwn({ visit, note })
    ? w.you(day, time)
    : d.theirs(note.citizen.name || w.someone, day, time)
  return <OwnWords text={comment.words} size="small" by={by} />
}
