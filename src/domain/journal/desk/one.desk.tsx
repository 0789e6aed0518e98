import type { ComponentChildren } from 'preact'
import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { RadioGroup } from '../../../ui/field/choices.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import type { Codes } from '../journal.codes.ts'
import { additionMost, additions, commentMost } from '../journal.forms.ts'
import type { JournalLife } from '../journal.queries.ts'
import type { Note } from '../journal.types.ts'
import { byOf, NoteBody, titleOf } from '../note.parts.tsx'
import { TakeBack } from '../own/one.own.tsx'
import { PassOn } from '../shift/shift.desk.tsx'
import { Become } from './become.desk.tsx'
import { journalDeskWords } from './desk.words.ts'
import type { Outcome } from './outcomes.ts'

export interface DeskNoteProps {
  visit: Visit
  life: JournalLife
  note: Note
  codes: Codes
  outcomes: readonly Outcome[]
  /** Who wrote it together, and where it is kept. */
  lines?: ComponentChildren
  filled?: Filled
}

/** One note for those who work with the person: it stands as it is; what follows from it is one press away. */
export function DeskNotePage(props: DeskNoteProps) {
  const { visit, life, note, codes, filled = nothingFilled } = props
  const w = journalDeskWords[visit.lang]
  const title = titleOf(visit, note, codes)
  return (
    <Page visit={visit} title={title} place={w.title(life.name)} layout="narrow">
      <BackLink href={journalAt.desk({ citizen: life.id })} label={w.back(life.name)} />
      <PageHead title={title} lead={byOf(visit, note)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <NoteBody visit={visit} note={note} />
        {props.lines}
        {life.mayWrite && <TakeBack visit={visit} note={note} />}
        {life.mayWrite && <PassOn visit={visit} citizen={life.id} note={note.id} />}
      </Card>
      {life.mayWrite && <Answer {...props} filled={filled} />}
      {life.mayWrite && (
        <Folds>
          <Become {...props} filled={filled} />
          <Add {...props} filled={filled} />
        </Folds>
      )}
      <div data-staff />
    </Page>
  )
}

export const answerDraft = (note: string) => `journal.answer:${note}`
export const additionDraft = (note: string) => `journal.addition:${note}`

/** The person has said something to the note, and waits for a human being. */
function Answer({ visit, life, note, filled }: DeskNoteProps & { filled: Filled }) {
  const w = journalDeskWords[visit.lang]
  if (note.comments.at(-1)?.by.id !== life.id) return null
  return (
    <Card title={w.answer(life.name)}>
      <Form
        action={journalAt.deskAnswer({ citizen: life.id, note: note.id })}
        once={visit.onceKey()}
        draft={answerDraft(note.id)}
      >
        <TextArea
          lang={visit.lang}
          label={w.answerWords}
          rows={3}
          max={commentMost}
          {...kept(filled, 'answer')}
        />
        <Button>{w.answerSave}</Button>
      </Form>
    </Card>
  )
}

function Add({ visit, life, note, filled }: DeskNoteProps & { filled: Filled }) {
  const w = journalDeskWords[visit.lang]
  return (
    <Fold title={w.add} note={w.addNote} open={filled.values.added !== undefined}>
      <Form
        action={journalAt.deskAdd({ citizen: life.id, note: note.id })}
        once={visit.onceKey()}
        draft={additionDraft(note.id)}
      >
        <RadioGroup
          lang={visit.lang}
          label={w.addKind}
          options={additions.map((value) => ({ value, label: w.addKinds[value] }))}
          {...kept(filled, 'addition', 'correction')}
        />
        <TextArea
          lang={visit.lang}
          label={w.addWords}
          description={w.addHelp(life.name)}
          rows={4}
          max={additionMost}
          {...kept(filled, 'added')}
        />
        <Button kind="secondary">{w.addSave}</Button>
      </Form>
    </Fold>
  )
}
