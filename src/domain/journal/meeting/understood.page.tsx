import type { Filled } from '../../../platform/web/form.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Fold } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { OwnWords } from '../../../ui/own-words/own-words.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Voice } from '../../../ui/voice/voice.tsx'
import { journalAt } from '../journal.addresses.ts'
import { meetingAt } from './meeting.addresses.ts'
import { most } from './meeting.forms.ts'
import type { MeetingProps } from './meeting.page.tsx'
import { meetingWords } from './meeting.words.ts'

/** "Sådan har vi forstået det": the whole text to read aloud, and the person's yes or not quite. */
export function UnderstoodPage(props: MeetingProps) {
  const { visit, a, meeting, filled } = props
  const w = meetingWords[visit.lang]
  const at = { appointment: a.id }
  const isDouble = meeting.paragraphs.some(({ texts }) => texts.length > 1)
  const words = meeting.paragraphs.flatMap(({ texts }) => texts.map((text) => text.words))
  const last = meeting.readBacks.at(-1)
  const isMine = a.citizen.id === visit.person?.id
  return (
    <Page visit={visit} title={w.understood} place={w.title} layout="narrow">
      <BackLink href={meetingAt.one(at)} label={w.back} />
      <PageHead title={w.understood} lead={isMine ? w.understoodYours : w.understoodText} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Card>
        {words.length === 0 ? (
          <p>{w.understoodEmpty}</p>
        ) : (
          <Voice text={words.filter(Boolean).join('\n\n')} />
        )}
      </Card>
      {meeting.isUnderstood && last && (
        <p>
          {isMine ? w.youSaidYes : w.saidYes(a.citizen.name)}{' '}
          {last.by.id !== a.citizen.id && <span class="by">{w.saidYesFor(last.by.name)}</span>}
        </p>
      )}
      {last?.says === 'not_quite' && (
        <OwnWords size="small" text={last.words} by={w.saidNotQuite(last.by.name)} />
      )}
      {isDouble && <p>{w.joinFirst}</p>}
      {words.length > 0 && !isDouble && !meeting.note && !meeting.isUnderstood && (
        <Answer visit={visit} at={at} filled={filled} isMine={isMine} />
      )}
      <Keep {...props} />
    </Page>
  )
}

interface AnswerProps extends Pick<MeetingProps, 'visit'> {
  at: { appointment: string }
  filled: Filled
  isMine: boolean
}

function Answer({ visit, at, filled, isMine }: AnswerProps) {
  const w = meetingWords[visit.lang]
  return (
    <Card>
      {!isMine && <p class="by">{w.atTable}</p>}
      <ButtonForm action={meetingAt.readBack(at)} once={visit.onceKey()} hidden={{ says: 'yes' }}>
        {w.yes}
      </ButtonForm>
      <Fold title={w.notQuite} open={filled.problems.length > 0}>
        <Form
          action={meetingAt.readBack(at)}
          once={visit.onceKey()}
          hidden={{ says: 'not_quite' }}
          label={w.notQuite}
        >
          <TextArea
            lang={visit.lang}
            label={w.notQuiteWords}
            voice="own"
            rows={3}
            max={most.words}
            {...kept(filled, 'words')}
          />
          <Button kind="secondary">{w.notQuite}</Button>
        </Form>
      </Fold>
    </Card>
  )
}

/** Staff keep it as a note, once the person has said yes; after that both read it in the journal. */
function Keep({ visit, a, meeting }: MeetingProps) {
  const w = meetingWords[visit.lang]
  const isMine = a.citizen.id === visit.person?.id
  if (meeting.note) {
    const href = isMine
      ? journalAt.mineOne({ note: meeting.note })
      : journalAt.deskOne({ citizen: a.citizen.id, note: meeting.note })
    return (
      <Row>
        <Button href={href}>{w.toNote}</Button>
      </Row>
    )
  }
  if (isMine || !meeting.isUnderstood) return null
  return (
    <Card>
      <p>{w.keepText}</p>
      <ButtonForm action={meetingAt.note({ appointment: a.id })} once={visit.onceKey()}>
        {w.keep}
      </ButtonForm>
    </Card>
  )
}
