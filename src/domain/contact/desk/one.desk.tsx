import { dayOf, sayNear } from '../../../platform/time/days.ts'
import type { Filled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { listed } from '../../../platform/words/listed.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Folds } from '../../../ui/fold/fold.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Contact, Line, Reading } from '../contact.types.ts'
import { Lines } from '../talk/lines.tsx'
import { wordsMax } from '../write/write.forms.ts'
import { writeWords } from '../write/write.words.ts'
import { DangerPart } from './danger.desk.tsx'
import type { Check, DangerPath, DangerStep, Note } from './desk.queries.ts'
import { contactDeskWords } from './desk.words.ts'
import { aboutOf, nameOf } from './inbox.desk.tsx'
import { CheckPart, EndPart, HandOverPart, LookPart, NotePart } from './parts.desk.tsx'

export interface OneProps {
  visit: Visit
  contact: Contact
  lines: readonly Line[]
  notes: readonly Note[]
  checks: readonly Check[]
  steps: readonly DangerStep[]
  path: DangerPath
  readings: readonly Reading[]
  linked: { name: string } | undefined
  /** A code that has just been made, to be copied for the person. */
  code: string | undefined
  filled: Filled
}

export const isMine = ({ visit, contact }: Pick<OneProps, 'visit' | 'contact'>) =>
  contact.owner?.id === visit.person?.id && contact.owner !== null

/** One contact as those who work with it see it. That it was opened is kept. */
export function OnePage(props: OneProps) {
  const { visit, contact, filled } = props
  const w = contactDeskWords[visit.lang]
  const name = nameOf(visit, contact)
  return (
    <Page visit={visit} title={name} place={w.title} layout="narrow">
      <BackLink href={contactAt.inbox()} label={w.back} />
      <PageHead title={name} lead={aboutOf(visit, contact)} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      <Code {...props} />
      {contact.dangerAt && <DangerPart {...props} />}
      <Owner {...props} />
      <Card title={w.talk}>
        <Wants visit={visit} contact={contact} />
        <Lines visit={visit} lines={props.lines} own={(day, time) => w.look(name, day, time)} />
        {!contact.endedAt && <Answer {...props} />}
      </Card>
      <Folds>
        <NotePart {...props} />
        <CheckPart {...props} />
        {isMine(props) && <HandOverPart {...props} />}
        {isMine(props) && <EndPart {...props} />}
        <LookPart {...props} />
      </Folds>
    </Page>
  )
}

function Code({ visit, code }: OneProps) {
  const w = contactDeskWords[visit.lang]
  if (!code) return null
  return (
    <Card title={w.codeTitle}>
      <p class="reference">
        <code>{code}</code>
      </p>
      <p>{w.codeText}</p>
    </Card>
  )
}

function Owner({ visit, contact, linked }: OneProps) {
  const w = contactDeskWords[visit.lang]
  const { owner, endedAt } = contact
  const day = owner ? sayNear(dayOf(owner.since), visit.today, visit.lang) : ''
  const who = owner?.id === visit.person?.id ? w.mine : (owner?.name ?? '')
  return (
    <Card>
      <p>{endedAt ? w.endedAlready : owner ? w.ownerIs(who, day) : w.ownerNone}</p>
      {linked && <p>{w.linked(linked.name)}</p>}
      {!owner && !endedAt && (
        <ButtonForm
          kind="secondary"
          action={contactAt.take({ contact: contact.id })}
          once={visit.onceKey()}
        >
          {w.take}
        </ButtonForm>
      )}
    </Card>
  )
}

/** How the person wants to be answered and met: it stands before the words. */
function Wants({ visit, contact }: Pick<OneProps, 'visit' | 'contact'>) {
  const w = contactDeskWords[visit.lang]
  const ways = contact.meeting.map((one) => writeWords[visit.lang].meetings[one])
  const { answerWay, number } = contact
  return (
    <p class="by">
      {answerWay === 'call' ? w.wantsAnswer.call(number) : w.wantsAnswer[answerWay]}{' '}
      {ways.length > 0 ? w.wantsMeeting(listed(ways, visit.lang)) : w.noMeeting}
    </p>
  )
}

function Answer({ visit, contact, filled }: OneProps) {
  const w = contactDeskWords[visit.lang]
  const action = contactAt.answer({ contact: contact.id })
  const draft = `contact.answer:${contact.id}`
  return (
    <Form action={action} once={visit.onceKey()} draft={draft}>
      <TextArea
        lang={visit.lang}
        label={w.answer}
        description={w.answerHelp}
        max={wordsMax}
        {...kept(filled, 'words')}
      />
      <Row>
        <Button>{w.send}</Button>
      </Row>
    </Form>
  )
}
