import type { Read } from '../../../platform/data/db.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { keptLine } from '../carry/carry.card.tsx'
import type { Note } from '../journal.types.ts'
import { writersOf } from '../meeting/meeting.queries.ts'
import { moreWords } from './more.words.ts'

/** Calm lines under a note: who wrote it together, and where it is kept. */
export async function noteLines(visit: Visit, read: Read, note: Note) {
  const writers = (await writersOf(read, [note.id])).get(note.id)
  return (
    <>
      {writers && <p class="by">{moreWords[visit.lang].together(listed(writers, visit.lang))}</p>}
      {await keptLine(visit, read, note)}
    </>
  )
}
