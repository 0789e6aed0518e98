import type { ComponentChildren } from 'preact'
import type { Filled } from '../../../platform/web/form.ts'
import { nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { journalAt } from '../journal.addresses.ts'
import type { Codes } from '../journal.codes.ts'
import { commentMost } from '../journal.forms.ts'
import type { JournalLife } from '../journal.queries.ts'
import type { Note } from '../journal.types.ts'
import { journalWords } from '../journal.words.ts'
import { byOf, NoteBody, titleOf } from '../note.parts.tsx'

export interface OwnNoteProps {
  visit: Visit
  note: Note
  codes: Codes
  /** Who wrote it together, and where a copy lies. */
  lines?: ComponentChildren
  /** For one who works with the person: they answer on the desk's page. */
  life?: JournalLife | null
  filled?: Filled
}

export const commentDraft = (note: string) => `journal.comment:${note}`

/** One note as the person reads it, and what they want to say to it. */
export function OwnNotePage(props: OwnNoteProps) {
  const { visit, note, codes, life, filled = nothingFilled } = props
  const w = journalWords[visit.lang]
  const title = titleOf(visit, note, codes)
  const isOwn = visit.person?.id === note.citizen.id
  return (
    <Page visit={visit} title={title} place={w.title} layout="narrow">
      {isOwn && <BackLink href={journalAt.mine()} label={w.back} />}
      <PageHead title={title} lead={byOf(visit, note)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <NoteBody visit={visit} note={note} />
        {props.lines}
        {isOwn && <TakeBack visit={visit} note={note} />}
      </Card>
      {life?.mayWrite && (
        <Button href={journalAt.deskOne({ citizen: life.id, note: note.id })}>{w.answerIt}</Button>
      )}
      {isOwn && (
        <Card title={w.comment}>
          <Form
            action={journalAt.comment({ note: note.id })}
            once={visit.onceKey()}
            draft={commentDraft(note.id)}
          >
            <TextArea
              lang={visit.lang}
              label={w.commentWords}
              description={w.commentHelp}
              voice="own"
              rows={4}
              max={commentMost}
              {...kept(filled, 'words')}
            />
            <Button>{w.send}</Button>
          </Form>
        </Card>
      )}
    </Page>
  )
}

/** The person agreed to a picture, and can take it back without saying why. */
export function TakeBack({ visit, note }: Pick<OwnNoteProps, 'visit' | 'note'>) {
  const w = journalWords[visit.lang]
  const shown = note.photos.filter(({ takenBackAt }) => takenBackAt === null)
  return (
    <>
      {shown.map(({ id, shows }) => (
        <ButtonForm
          kind="quiet"
          action={journalAt.photoBack({ photo: id })}
          once={visit.onceKey()}
          about={shows}
          key={id}
        >
          {w.photoBack}
        </ButtonForm>
      ))}
    </>
  )
}
