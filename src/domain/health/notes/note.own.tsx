import { dayOf, sayDate } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Fold, Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Hint } from '../../../ui/notice/notice.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { planAt } from '../../plan/index.ts'
import { groupAt, healthAt } from '../health.addresses.ts'
import { groupOf, type Note } from '../health.types.ts'
import { healthWords } from '../health.words.ts'
import { headingOf, NoteBody } from './notes.card.tsx'
import type { Receiver } from './notes.queries.ts'
import { Readers, Share } from './share.own.tsx'
import { draftOfNote, NoteFields } from './write.own.tsx'

export interface NotePageProps {
  visit: Visit
  note: Note
  receivers: readonly Receiver[]
  people: readonly Receiver[]
  filled: Filled
}

/** One thing one has written: change it, make something small of it a step, share it, put it away. */
export function NotePage(props: NotePageProps) {
  const { visit, note, filled, receivers } = props
  const w = healthWords[visit.lang]
  const group = groupOf(note.kind)
  const at = { healthNote: note.id }
  const day = sayDate(dayOf(note.writtenAt), visit.lang, visit.today)
  return (
    <Page visit={visit} title={headingOf(visit, note)} place={w.title} layout="narrow">
      <BackLink href={groupAt(group)} label={w.groups[group]} />
      <PageHead title={headingOf(visit, note)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        <NoteBody visit={visit} note={note} by={w.writtenOn(day)} />
        {!note.putAwayAt && <Readers visit={visit} note={note} receivers={receivers} />}
      </Card>
      {note.putAwayAt ? (
        <>
          <p>{w.awayNote}</p>
          <ButtonForm action={healthAt.noteBroughtBack(at)} once={visit.onceKey()}>
            {w.bringBack}
          </ButtonForm>
        </>
      ) : (
        <>
          {note.small && <Small visit={visit} note={note} />}
          <Folds>
            <Change {...props} />
            <Share {...props} />
          </Folds>
          <ButtonForm kind="quiet" action={healthAt.notePutAway(at)} once={visit.onceKey()}>
            {w.away}
          </ButtonForm>
        </>
      )}
    </Page>
  )
}

function Small({ visit, note }: { visit: Visit; note: Note }) {
  const w = healthWords[visit.lang]
  return (
    <Card title={w.stepTitle}>
      {note.step ? (
        <p>
          {w.stepMade} <a href={planAt.mine()}>{w.stepSee}</a>
        </p>
      ) : (
        <>
          <p>{w.stepText}</p>
          <ButtonForm
            kind="secondary"
            action={healthAt.noteStep({ healthNote: note.id })}
            once={visit.onceKey()}
          >
            {w.stepMake}
          </ButtonForm>
        </>
      )}
    </Card>
  )
}

function Change({ visit, note, filled }: NotePageProps) {
  const w = healthWords[visit.lang]
  const open = filled.draftFrom !== undefined || filled.problems.length > 0
  return (
    <Fold title={w.change} open={open}>
      {filled.draftFrom && <Hint>{w.draft}</Hint>}
      <Form
        action={healthAt.note({ healthNote: note.id })}
        once={visit.onceKey()}
        version={note.version}
        draft={draftOfNote(note.id)}
      >
        <NoteFields visit={visit} kind={note.kind} filled={filled} note={note} />
        <Button>{w.save}</Button>
      </Form>
    </Fold>
  )
}
