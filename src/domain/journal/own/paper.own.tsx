import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { journalAt } from '../journal.addresses.ts'
import type { Codes } from '../journal.codes.ts'
import { PAGE } from '../journal.queries.ts'
import type { Note } from '../journal.types.ts'
import { journalWords } from '../journal.words.ts'
import { byOf, NoteBody, titleOf, whenOf } from '../note.parts.tsx'

interface Props {
  visit: Visit
  notes: readonly Note[]
  codes: Codes
}

/** The newest notes on paper, for a person who wants to take them along. */
export function PaperPage({ visit, notes, codes }: Props) {
  const w = journalWords[visit.lang]
  const { name, phone } = visit.municipality
  const [day] = whenOf(visit, visit.now)
  return (
    <Page visit={visit} title={w.paperTitle} layout="narrow">
      <div class="no-print">
        <BackLink href={journalAt.mine()} label={w.back} />
        <p class="lead">{w.paperLead}</p>
      </div>
      <PrintSheet
        title={w.paperTitle}
        by={w.paperBy(visit.person?.name ?? '', day)}
        contact={w.paperContact(name, phone)}
      >
        {notes.length === 0 && <p>{w.none}</p>}
        {notes.slice(0, PAGE).map((note) => (
          <SheetPart title={titleOf(visit, note, codes)} key={note.id}>
            <NoteBody visit={visit} note={note} />
            <p class="by">{byOf(visit, note)}</p>
          </SheetPart>
        ))}
      </PrintSheet>
    </Page>
  )
}
