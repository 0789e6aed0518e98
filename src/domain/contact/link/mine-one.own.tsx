import { type Filled, nothingFilled } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { BackLink } from '../../../ui/back-link/back-link.tsx'
import { Button, Row } from '../../../ui/button/button.tsx'
import { ButtonForm } from '../../../ui/button/button-form.tsx'
import { Card } from '../../../ui/card/card.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { TextArea } from '../../../ui/field/inputs.tsx'
import { kept } from '../../../ui/field/kept.ts'
import { Form } from '../../../ui/form/form.tsx'
import { PageHead } from '../../../ui/heading/heading.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { contactAt } from '../contact.addresses.ts'
import type { Door } from '../contact.door.ts'
import type { Contact, Line, Reading } from '../contact.types.ts'
import { DangerCard } from '../danger/danger.card.tsx'
import { Lines, whenOf } from '../talk/lines.tsx'
import { talkWords } from '../talk/talk.words.ts'
import { wordsMax } from '../write/write.forms.ts'
import { linkWords } from './link.words.ts'

export interface MineOneProps {
  visit: Visit
  contact: Contact
  lines: readonly Line[]
  readings: readonly Reading[]
  door: Door | undefined
  /** Whether the one who holds on to it knows who wrote. */
  known: boolean
  filled?: Filled
}

/** A conversation under one's own name: who knows that, and how to take the name out again. */
export function MineOnePage(props: MineOneProps) {
  const { visit, contact, filled = nothingFilled } = props
  const w = linkWords[visit.lang]
  const talk = talkWords[visit.lang]
  return (
    <Page visit={visit} title={talk.title} place={w.mineTitle} layout="narrow">
      <BackLink href={contactAt.mine()} label={w.back} />
      <PageHead title={talk.title} />
      <ErrorSummary lang={visit.lang} problems={filled.problems} />
      {contact.dangerOpen && <DangerCard visit={visit} door={props.door} />}
      <Knows {...props} />
      <Card>
        <Lines visit={visit} lines={props.lines} />
        {props.readings.map(({ name, at }) => (
          <p class="by" key={name}>
            {talk.read(name, ...whenOf(visit, at))}
          </p>
        ))}
      </Card>
      {!contact.endedAt && <WriteOn visit={visit} contact={contact} filled={filled} />}
      <ButtonForm
        kind="quiet"
        action={contactAt.unlink({ contact: contact.id })}
        once={visit.onceKey()}
      >
        {w.undoButton}
      </ButtonForm>
    </Page>
  )
}

function Knows({ visit, contact, known }: MineOneProps) {
  const w = linkWords[visit.lang]
  const { owner } = contact
  if (!owner) return <p>{contact.endedAt ? w.ended : w.nobodySees}</p>
  return (
    <Card>
      <p>{known ? w.knows(owner.name) : w.notKnows(owner.name)}</p>
      {!known && (
        <ButtonForm
          kind="secondary"
          action={contactAt.letKnow({ contact: contact.id })}
          once={visit.onceKey()}
        >
          {w.letKnow(owner.name)}
        </ButtonForm>
      )}
    </Card>
  )
}

function WriteOn({
  visit,
  contact,
  filled,
}: Pick<MineOneProps, 'visit' | 'contact'> & { filled: Filled }) {
  const w = linkWords[visit.lang]
  return (
    <Card>
      <Form
        action={contactAt.mineOne({ contact: contact.id })}
        once={visit.onceKey()}
        draft={`contact.line:${contact.id}`}
      >
        <TextArea
          lang={visit.lang}
          label={w.writeOn}
          voice="own"
          max={wordsMax}
          {...kept(filled, 'words')}
        />
        <Row>
          <Button>{w.send}</Button>
        </Row>
      </Form>
    </Card>
  )
}
