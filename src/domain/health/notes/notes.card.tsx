import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { Card } from '../../../ui/card/card.tsx'
import { OwnLine, OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { healthAt } from '../health.addresses.ts'
import type { Note } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { topicWords } from '../topics.words.ts'
import type { SharedNote } from './notes.queries.ts'

/** What stands above something written: its question where it answers one, else what it is. */
export const headingOf = (visit: Visit, { kind, topic }: Pick<Note, 'kind' | 'topic'>): string => {
  const w = healthWords[visit.lang]
  return topic ? topicWords[visit.lang].topics[topic] : w.write[kind]
}

const dayOfNote = (visit: Visit, { writtenAt }: Note) =>
  sayDate(dayOf(writtenAt), visit.lang, visit.today)

/** One of one's own among others. The mark is a word, and has no colour of its own. */
export function NoteCard({ visit, note }: { visit: Visit; note: Note }) {
  const w = healthWords[visit.lang]
  const heading = headingOf(visit, note)
  const day = dayOfNote(visit, note)
  const link = {
    href: healthAt.note({ healthNote: note.id }),
    label: w.see,
    about: w.seeAbout(heading, day),
  }
  return (
    <Card title={heading} level={3} link={link}>
      <NoteBody visit={visit} note={note} by={w.writtenOn(day)} />
    </Card>
  )
}

export function NoteBody({ visit, note, by }: { visit: Visit; note: Note; by: string }) {
  const w = healthWords[visit.lang]
  return (
    <>
      {note.mark && <Tag text={w.marks[note.mark]} />}
      <OwnWords text={note.words} size="small" by={by} />
      {note.small && (
        <p>
          {w.small}: <OwnLine text={note.small} />
        </p>
      )}
    </>
  )
}

/** What somebody shared, for the one they chose: to read, and nothing to press. */
export function SharedNotes({ visit, notes }: { visit: Visit; notes: readonly SharedNote[] }) {
  const w = healthWords[visit.lang]
  return (
    <>
      {notes.map((note) => (
        <Card title={headingOf(visit, note)} level={3} key={note.id}>
          <NoteBody visit={visit} note={note} by={w.by(note.name, dayOfNote(visit, note))} />
        </Card>
      ))}
    </>
  )
}
