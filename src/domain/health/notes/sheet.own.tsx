import { sayDate } from '../../../platform/time/days.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PrintSheet, SheetPart } from '../../../ui/print-sheet/print-sheet.tsx'
import { healthAt } from '../health.addresses.ts'
import type { Note, NoteKind } from '../health.types.ts'
import { healthWords } from '../health.words.ts'

/** Questions and what one has noticed, on one sheet for the doctor: in the person's words, and nothing added. */
export function DoctorSheet({ visit, notes }: { visit: Visit; notes: readonly Note[] }) {
  const w = healthWords[visit.lang]
  const { name, phone } = visit.municipality
  return (
    <Page visit={visit} title={w.sheetLink} place={w.title} layout="narrow">
      <div class="no-print">
        <BackLink href={healthAt.medicine()} label={w.groups.medicine} />
        <p class="lead">{notes.length > 0 ? w.sheetHelp : w.sheetEmpty}</p>
      </div>
      <PrintSheet
        title={w.sheetTitle}
        by={w.sheetBy(visit.person?.name ?? '', sayDate(visit.today, visit.lang, visit.today))}
        contact={w.sheetContact(name, phone)}
      >
        <Part title={w.sheetQuestions} notes={of(notes, 'question')} />
        <Part title={w.sheetEffects} notes={of(notes, 'effect')} />
      </PrintSheet>
    </Page>
  )
}

const of = (notes: readonly Note[], kind: NoteKind) => notes.filter((note) => note.kind === kind)

export function Part({ title, notes }: { title: string; notes: readonly { words: string }[] }) {
  if (notes.length === 0) return null
  return (
    <SheetPart title={title}>
      {notes.map(({ words }) => (
        <OwnWords text={words} size="small" />
      ))}
    </SheetPart>
  )
}
